/// One generated agreement.
struct AgreementText {
  let number: Int
  let organisations: Int
  private var dice: Dice
  private var xml = ""

  init(number: Int, organisations: Int, seed: UInt64) {
    self.number = number
    self.organisations = organisations
    dice = Dice(seed: seed &+ UInt64(number) &* 0x1_0000_01)
  }

  var id: String { "agreement-\(number)" }

  mutating func version() -> String {
    xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml +=
      "<agreement xmlns=\"urn:concord:1\" id=\"\(id)\" version=\"1\" kind=\"original\" schemaVersion=\"1.0\" xml:lang=\"en\">\n"
    let subject = dice.pick(Sentences.subjects)
    trio(
      "title",
      (
        "Agreement \(number) on \(subject.en)", "Accord \(number) sur \(subject.fr)",
        "اتفاق \(number) بشأن \(subject.ar)"
      ), 1)
    trio("summary", sentence(2), 1)
    classification()
    line(1, "<copy provenance=\"original\"/>")
    parties()
    group("purpose") {
      $0.trio(
        "statement",
        (
          "To secure the \(subject.en) for every election that the calendar names.",
          "Assurer l’\(subject.fr) pour chaque scrutin du calendrier.", "تأمين \(subject.ar) لكل انتخاب في الجدول."
        ), 2)
    }
    group("legalBases") {
      $0.line(
        2, "<legalBasis party=\"commission\" instrument=\"electoral-act\" provision=\"s. 12\" effect=\"grants-power\"/>"
      )
      $0.line(
        2,
        "<legalBasis party=\"partner\" instrument=\"sector-act\" provision=\"s. \($0.dice.number(1...40))\" effect=\"grants-power\"/>"
      )
    }
    activities()
    decisions()
    independence()
    line(1, "<resources arrangement=\"none\"/>")
    dataSharing()
    escalation()
    term()
    text("en", \.en)
    if number % 2 == 0 { text("fr", \.fr) }
    if number % 4 == 0 { text("ar", \.ar) }
    return xml + "</agreement>\n"
  }

  mutating func record() -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <record xmlns="urn:concord:1" agreement="\(id)" schemaVersion="1.0" xml:lang="en">
      <event id="e1" date="2026-01-\(day(10))" type="signed" version="1"/>
      <event id="e2" date="2026-01-19" type="published" version="1"/>
      <event id="e3" date="2026-02-01" type="effective" version="1"/>
    </record>

    """
  }

  private func day(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private mutating func line(_ depth: Int, _ text: String) {
    xml += String(repeating: "  ", count: depth) + text + "\n"
  }

  private mutating func group(_ name: String, _ body: (inout AgreementText) -> Void) {
    line(1, "<\(name)>")
    body(&self)
    line(1, "</\(name)>")
  }

  private mutating func trio(_ name: String, _ text: Trio, _ depth: Int) {
    line(depth, "<\(name) xml:lang=\"en\">\(escaped(text.en))</\(name)>")
    line(depth, "<\(name) xml:lang=\"fr\">\(escaped(text.fr))</\(name)>")
    line(depth, "<\(name) xml:lang=\"ar\">\(escaped(text.ar))</\(name)>")
  }

  private func escaped(_ text: String) -> String {
    text.contains("&") ? text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;") : text
  }

  private mutating func sentence(_ count: Int) -> Trio {
    var text: Trio = ("", "", "")
    for at in 0..<count {
      let next = dice.pick(Sentences.sentences)
      let gap = at == 0 ? "" : " "
      text = (text.en + gap + next.en, text.fr + gap + next.fr, text.ar + gap + next.ar)
    }
    return text
  }

  private mutating func classification() {
    let type = dice.pick([
      "memorandum-of-understanding", "memorandum-of-agreement", "data-sharing-agreement", "service-level-agreement",
    ])
    group("classification") {
      $0.xml.removeLast("  <classification>\n".count)
      $0.line(1, "<classification type=\"\(type)\" binding=\"binding\">")
      $0.line(2, "<nature code=\"\($0.dice.pick(["information-exchange", "operational-support", "advice"]))\"/>")
      $0.line(
        2,
        "<area code=\"\($0.dice.pick(["voter-register-data", "polling-premises", "logistics-transport", "staffing"]))\"/>"
      )
      $0.line(2, "<scope level=\"national\"/>")
      $0.line(2, "<serves election=\"general-2027\"/>")
    }
  }

  private mutating func parties() {
    let partner = dice.number(1...organisations)
    group("parties") {
      for (id, organisation, lead) in [
        ("commission", "electoral-commission", " lead=\"true\""), ("partner", "organisation-\(partner)", ""),
      ] {
        $0.line(2, "<party id=\"\(id)\" organisation=\"\(organisation)\"\(lead)>")
        $0.line(3, "<role code=\"\(lead.isEmpty ? "provider" : "lead")\"/>")
        $0.line(3, "<contact id=\"ct-\(id)\" level=\"1\" verified=\"2026-10-01\">")
        $0.line(4, "<purpose code=\"day-to-day\"/>")
        $0.line(4, "<purpose code=\"emergency\"/>")
        $0.line(4, "<purpose code=\"data-rights\"/>")
        $0.trio("office", ("Liaison Office", "Bureau de liaison", "مكتب الاتصال"), 4)
        $0.line(4, "<email value=\"liaison@\(organisation).example\"/>")
        $0.line(4, "<telephone value=\"+999 20 \($0.dice.number(100...999)) \($0.dice.number(100...999))\"/>")
        $0.line(3, "</contact>")
        $0.line(3, "<signature date=\"2026-01-10\" method=\"handwritten\">")
        $0.trio("office", ("Head of the institution", "Chef de l’institution", "رئيس المؤسسة"), 4)
        $0.line(3, "</signature>")
        $0.line(2, "</party>")
      }
    }
  }

  private mutating func activities() {
    group("activities") {
      for at in 1...$0.dice.number(3...6) {
        let code = $0.dice.pick([
          "register-data-supply", "premises-provision", "material-transport", "staff-training", "place-protection",
        ])
        $0.line(2, "<activity id=\"act\(at)\" code=\"\(code)\" responsible=\"\(at == 1 ? "commission" : "partner")\">")
        $0.trio("title", $0.dice.pick(Sentences.duties), 3)
        $0.trio("description", $0.sentence(1), 3)
        $0.line(
          3,
          "<deadline><limit duration=\"P\($0.dice.number(5...90))D\" direction=\"before\" event=\"election-day\"/></deadline>"
        )
        $0.line(2, "</activity>")
      }
    }
  }

  private mutating func decisions() {
    group("decisions") {
      for (at, subject) in ["polling-place-location", "register-content"].enumerated() {
        $0.line(2, "<decision id=\"dec\(at + 1)\" subject=\"\(subject)\" authority=\"commission\" mode=\"emb-alone\">")
        $0.trio("title", ("Decision \(at + 1)", "Décision \(at + 1)", "القرار \(at + 1)"), 3)
        $0.line(3, "<limit duration=\"P10D\" event=\"request\" inElectionPeriod=\"P2D\"/>")
        $0.line(2, "</decision>")
      }
    }
  }

  private mutating func independence() {
    group("independence") {
      for code in ["institutional", "financial", "personnel", "functional", "behavioural"] {
        $0.line(2, "<dimension code=\"\(code)\" affected=\"false\">")
        $0.trio("reason", $0.sentence(1), 3)
        $0.line(2, "</dimension>")
      }
    }
  }

  private mutating func dataSharing() {
    group("dataSharing") {
      for at in 1...$0.dice.number(1...3) {
        $0.line(
          2,
          "<flow id=\"flow\(at)\" from=\"partner\" to=\"commission\" level=\"aggregate\" frequency=\"monthly\" channel=\"secure-file-transfer\">"
        )
        $0.trio("title", ("List \(at)", "Liste \(at)", "القائمة \(at)"), 3)
        for category in ["geodata", "polling-places"] {
          $0.line(3, "<item category=\"\(category)\">")
          $0.trio("name", ("Item", "Élément", "عنصر"), 4)
          $0.line(3, "</item>")
        }
        $0.line(
          3,
          "<retention holder=\"commission\"><period duration=\"P\($0.dice.number(30...360))D\" event=\"receipt\"/></retention>"
        )
        $0.line(3, "<onward allowed=\"false\"/>")
        $0.line(2, "</flow>")
      }
    }
  }

  private mutating func escalation() {
    group("escalation") {
      $0.line(
        2,
        "<step level=\"1\"><forum xml:lang=\"en\">Liaison offices</forum><limit duration=\"P5D\" event=\"dispute-raised\" inElectionPeriod=\"PT24H\"/></step>"
      )
      $0.line(
        2,
        "<step level=\"2\"><forum xml:lang=\"en\">Heads of the institutions</forum><limit duration=\"P10D\" event=\"dispute-raised\" inElectionPeriod=\"PT24H\"/></step>"
      )
      $0.line(2, "<finalResolution body=\"tribunal\"/>")
      $0.line(2, "<meanwhile rule=\"commission-decision-stands\"/>")
    }
  }

  private mutating func term() {
    let year = dice.number(2028...2030)
    line(1, "<term signed=\"2026-01-10\" effective=\"2026-02-01\" effectOn=\"date\" expires=\"\(year)-12-31\">")
    line(2, "<review interval=\"P1Y\" next=\"2027-01-15\"/>")
    line(1, "</term>")
    line(
      1,
      "<publication decision=\"full\" publishBy=\"2026-01-19\"><office xml:lang=\"en\">Secretary General</office></publication>"
    )
  }

  private mutating func text(_ language: String, _ part: (Trio) -> String) {
    line(1, "<text xml:lang=\"\(language)\" status=\"\(language == "en" ? "authentic" : "translation")\">")
    for (at, heading) in Sentences.headings.enumerated() {
      line(2, "<clause id=\"c\(at + 1)\" number=\"\(at + 1)\">")
      line(3, "<heading>\(escaped(part(heading)))</heading>")
      for inner in 1...(2 + (number + at) % 2) {
        line(3, "<clause id=\"c\(at + 1)-\(inner)\" number=\"\(at + 1).\(inner)\">")
        line(4, "<paragraph>\(escaped(part(sentence(dice.number(1...2)))))</paragraph>")
        line(3, "</clause>")
      }
      line(2, "</clause>")
    }
    line(1, "</text>")
  }
}
