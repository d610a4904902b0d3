/// Who does what for whom, and who decides.
extension AgreementText {
  mutating func classification() {
    let area = dice.pick(["voter-register-data", "polling-premises", "logistics-transport", "staffing"])
    let nature = dice.pick(["information-exchange", "operational-support", "advice"])
    group("classification", " type=\"\(facts.type)\" binding=\"binding\"") {
      $0.line(2, "<nature code=\"\(nature)\">")
      $0.english("description", "Help with the \($0.facts.subject.en) at each election.", 3)
      $0.line(2, "</nature>")
      $0.line(2, "<area code=\"\(area)\"/>")
      $0.line(2, "<scope level=\"national\"/>")
      $0.line(2, "<serves election=\"general-2027\"/>")
    }
  }

  mutating func parties() {
    group("parties") {
      $0.party("commission", "electoral-commission", " lead=\"true\"", roles: ["lead", "recipient"])
      $0.party("partner", "organisation-\($0.facts.partner)", "", roles: ["provider"])
    }
  }

  private mutating func party(_ id: String, _ organisation: String, _ lead: String, roles: [String]) {
    let isCommission = !lead.isEmpty
    let provision = isCommission ? 12 : dice.number(1...40)
    group("party", " id=\"\(id)\" organisation=\"\(organisation)\"\(lead)", 2) {
      $0.trio("nameAsSigned", isCommission ? Sentences.commission : Sentences.institution($0.facts.partner), 3)
      for role in roles { $0.line(3, "<role code=\"\(role)\"/>") }
      let act = isCommission ? "electoral-act" : "sector-act"
      $0.line(3, "<function instrument=\"\(act)\" provision=\"s. \(provision)\">")
      $0.english("description", "What the law charges it with.", 4)
      $0.line(3, "</function>")
      $0.line(3, "<contact id=\"ct-\(id)\" level=\"1\" verified=\"2026-10-01\">")
      for purpose in ["day-to-day", "emergency", "data-rights"] { $0.line(4, "<purpose code=\"\(purpose)\"/>") }
      $0.trio("office", ("Liaison Office", "Bureau de liaison", "مكتب الاتصال"), 4)
      $0.line(4, "<email value=\"liaison@\(organisation).example\"/>")
      $0.line(4, "<telephone value=\"+999 20 \($0.dice.number(100...999)) \($0.dice.number(100...999))\"/>")
      $0.english("hours", "Day and night in the election period", 4)
      $0.line(3, "</contact>")
      $0.line(3, "<signature date=\"2026-01-10\" method=\"handwritten\">")
      $0.trio("office", ("Head of the institution", "Chef de l’institution", "رئيس المؤسسة"), 4)
      $0.line(3, "</signature>")
    }
  }

  mutating func purpose() {
    let subject = facts.subject
    group("purpose") {
      $0.trio("statement", Sentences.purpose(subject), 2)
      $0.line(2, "<outOfScope id=\"limit\" party=\"partner\">")
      $0.english(
        "description", "The institution takes no part in voting, counting, or deciding who is on the register.", 3)
      $0.line(2, "</outOfScope>")
    }
  }

  mutating func legalBases() {
    group("legalBases") {
      $0.legalBasis(of: "commission", "electoral-act", section: 12)
      $0.legalBasis(of: "partner", "sector-act", section: $0.dice.number(1...40))
    }
  }

  private mutating func legalBasis(of party: String, _ act: String, section: Int) {
    line(
      2, "<legalBasis party=\"\(party)\" instrument=\"\(act)\" provision=\"s. \(section)\" effect=\"grants-power\"/>")
  }

  mutating func activities() {
    group("activities") {
      for (at, activity) in $0.facts.activities.enumerated() {
        $0.group("activity", " id=\"act\(at + 1)\" code=\"\(activity.code)\" responsible=\"partner\"", 2) {
          $0.trio("title", activity.title, 3)
          $0.trio("description", $0.sentence(1), 3)
          $0.line(
            3,
            "<deadline><limit duration=\"P\(activity.days)D\" direction=\"before\" event=\"election-day\"/></deadline>")
          $0.line(3, "<standard monitoredBy=\"commission\">")
          $0.english("metric", "Share of what was asked for that was done in time", 4)
          $0.english("target", "At least \($0.dice.number(90...99)) per cent", 4)
          $0.line(3, "</standard>")
        }
      }
    }
  }

  mutating func decisions() {
    let subjects = ["polling-place-location", "register-content"]
    group("decisions") {
      for (at, subject) in subjects.enumerated() {
        let attributes = " id=\"dec\(at + 1)\" subject=\"\(subject)\" authority=\"commission\" mode=\"emb-alone\""
        $0.group("decision", attributes, 2) {
          $0.trio("title", Sentences.decisions[at], 3)
          $0.english("criteria", "Distance, step-free entrance, safety and the records that the law names.", 3)
          $0.line(3, "<limit duration=\"P10D\" event=\"request\" inElectionPeriod=\"P2D\"/>")
        }
      }
    }
  }

  mutating func independence() {
    group("independence", " noFetterClause=\"c6\"") {
      for code in ["institutional", "financial", "personnel"] {
        $0.line(2, "<dimension code=\"\(code)\" affected=\"false\">")
        $0.trio("reason", $0.sentence(1), 3)
        $0.line(2, "</dimension>")
      }
      for (code, clause) in [("functional", "c3"), ("behavioural", "c9")] {
        $0.line(2, "<dimension code=\"\(code)\" affected=\"true\" clauses=\"\(clause)\">")
        $0.english("risk", "What comes late or looks partisan harms the trust in the result.", 3)
        $0.trio("mitigation", $0.sentence(1), 3)
        $0.line(2, "</dimension>")
      }
      $0.line(2, "<communications authority=\"commission\" clause=\"c9\">")
      $0.english("description", "The Commission alone speaks about elections.", 3)
      $0.line(2, "</communications>")
    }
  }

  mutating func resources() {
    guard let amount = facts.amount else {
      group("resources", " arrangement=\"none\"") { $0.english("description", "Each party bears its own cost.", 2) }
      return
    }
    group("resources", " arrangement=\"reimbursement\"") {
      $0.english("description", "The Commission pays for what it asks.", 2)
      let attributes =
        " id=\"con1\" from=\"commission\" to=\"partner\" kind=\"money\" amount=\"\(amount)\" currency=\"XSM\""
        + " priceBasis=\"fixed\" priceYear=\"2026\" budgetLine=\"3.5\" stateBudget=\"true\" conditionsExhaustive=\"true\""
      $0.group("contribution", attributes, 2) {
        $0.english("description", "The work of one election.", 3)
        $0.line(3, "<payment id=\"pay1\" percent=\"100\">")
        $0.line(4, "<due><limit duration=\"P30D\" event=\"invoice\"/></due>")
        $0.english("description", "One payment", 4)
        $0.line(3, "</payment>")
        $0.line(3, "<suspensionRight exists=\"false\" inElectionPeriod=\"false\"/>")
      }
      $0.line(2, "<audit by=\"commission\">")
      $0.english("scope", "Invoices and what they rest on.", 3)
      $0.line(2, "</audit>")
      $0.line(2, "<spendingControl authority=\"commission\">")
      $0.english("description", "The Commission decides what is asked for, and so what is spent.", 3)
      $0.line(2, "</spendingControl>")
    }
  }

  mutating func exercises() {
    group("exercises") {
      $0.group("exercise", " id=\"trial\" kind=\"tabletop\" lead=\"commission\" participants=\"partner\"", 2) {
        $0.trio("title", Sentences.exercise, 3)
        $0.line(3, "<deadline><limit duration=\"P90D\" direction=\"before\" event=\"election-day\"/></deadline>")
      }
    }
  }
}
