/// One generated agreement: complete, as a registry that is kept well has them, so that the checker finds next to nothing
/// and still has to look at everything.
struct AgreementText {
  let number: Int
  let organisations: Int
  var dice: Dice
  var facts: Facts
  private var xml = ""

  init(number: Int, organisations: Int, seed: UInt64) {
    self.number = number
    self.organisations = organisations
    dice = Dice(seed: seed &+ UInt64(number) &* 0x1_0000_01)
    facts = Facts(&dice, organisations: organisations)
  }

  var id: String { "agreement-\(number)" }

  mutating func version() -> String {
    xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<agreement xmlns=\"urn:concord:1\" id=\"\(id)\" version=\"1\" kind=\"original\" schemaVersion=\"1.0\""
    xml += " xml:lang=\"en\">\n"
    let subject = facts.subject
    trio(
      "title",
      (
        "Agreement \(number) on \(subject.en)", "Accord n° \(number) : \(subject.fr)",
        "اتفاق \(number) بشأن \(subject.ar)"
      ), 1)
    trio("summary", joined(Sentences.summary(subject), sentence(2)), 1)
    classification()
    line(1, "<copy provenance=\"conformed-copy\"/>")
    parties()
    purpose()
    legalBases()
    activities()
    decisions()
    independence()
    resources()
    exercises()
    dataSharing()
    escalation()
    term()
    publication()
    texts()
    absences()
    return xml + "</agreement>\n"
  }

  func record() -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <record xmlns="urn:concord:1" agreement="\(id)" schemaVersion="1.0" xml:lang="en">
      <event id="e1" date="2025-11-03" type="consultation-opened"/>
      <event id="e2" date="2025-12-08" type="consultation-closed"/>
      <event id="e3" date="2026-01-10" type="signed" version="1"/>
      <event id="e4" date="2026-01-19" type="published" version="1"/>
      <event id="e5" date="2026-02-01" type="effective" version="1"/>
    </record>

    """
  }

  // MARK: Writing

  mutating func line(_ depth: Int, _ text: String) {
    xml += String(repeating: "  ", count: depth) + text + "\n"
  }

  mutating func group(_ name: String, _ attributes: String = "", _ depth: Int = 1, _ body: (inout Self) -> Void) {
    line(depth, "<\(name)\(attributes)>")
    body(&self)
    line(depth, "</\(name)>")
  }

  mutating func trio(_ name: String, _ text: Trio, _ depth: Int) {
    line(depth, "<\(name) xml:lang=\"en\">\(escaped(text.en))</\(name)>")
    line(depth, "<\(name) xml:lang=\"fr\">\(escaped(text.fr))</\(name)>")
    line(depth, "<\(name) xml:lang=\"ar\">\(escaped(text.ar))</\(name)>")
  }

  mutating func english(_ name: String, _ text: String, _ depth: Int) {
    line(depth, "<\(name) xml:lang=\"en\">\(escaped(text))</\(name)>")
  }

  func escaped(_ text: String) -> String {
    text.contains("&") ? text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;") : text
  }

  mutating func sentence(_ count: Int) -> Trio {
    (1..<max(count, 1)).reduce(dice.pick(Sentences.sentences)) { text, _ in
      joined(text, dice.pick(Sentences.sentences))
    }
  }

  func joined(_ first: Trio, _ second: Trio) -> Trio {
    (first.en + " " + second.en, first.fr + " " + second.fr, first.ar + " " + second.ar)
  }
}
