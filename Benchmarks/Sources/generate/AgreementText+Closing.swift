/// How disagreement is settled, how long the agreement applies, who may see it; and the legal text.
extension AgreementText {
  mutating func escalation() {
    let forums = ["The liaison offices", "The heads of the institutions"]
    group("escalation") {
      for (at, days) in $0.facts.steps.enumerated() {
        $0.line(2, "<step level=\"\(at + 1)\">")
        $0.english("forum", forums[at], 3)
        $0.line(3, "<limit duration=\"P\(days)D\" event=\"dispute-raised\" inElectionPeriod=\"PT24H\"/>")
        $0.line(2, "</step>")
      }
      $0.line(2, "<finalResolution body=\"tribunal\">")
      $0.english("description", "The Electoral Tribunal decides.", 3)
      $0.line(2, "</finalResolution>")
      $0.line(2, "<meanwhile rule=\"commission-decision-stands\"/>")
      $0.line(2, "<referral bypasses=\"partner\">")
      $0.english("description", "Wrongdoing is reported to the Anti-Corruption Commission.", 3)
      $0.line(2, "</referral>")
    }
  }

  mutating func term() {
    let attributes =
      " signed=\"2026-01-10\" effective=\"2026-02-01\" effectOn=\"date\" expires=\"\(facts.lastYear)-12-31\""
    group("term", attributes) {
      $0.line(2, "<renewal mode=\"by-agreement\"/>")
      $0.line(2, "<review interval=\"P1Y\" next=\"2027-01-15\">")
      $0.line(3, "<afterElection duration=\"P90D\" event=\"election-day\"/>")
      $0.line(2, "</review>")
      $0.line(2, "<amendment written=\"true\" consentOfCommission=\"true\" published=\"true\"/>")
      $0.line(
        2,
        "<withdrawal party=\"commission\" alone=\"true\" penalty=\"false\"><notice duration=\"P60D\" event=\"notice\"/></withdrawal>"
      )
      $0.group("withdrawal", " party=\"partner\" alone=\"true\" penalty=\"false\"", 2) {
        $0.line(3, "<notice duration=\"P\($0.facts.notice)D\" event=\"notice\"/>")
        $0.line(
          3,
          "<blackout><opens duration=\"P0D\" event=\"election-period-start\"/><closes duration=\"P0D\" event=\"election-period-end\"/></blackout>"
        )
      }
      $0.english("terminationGround", "Repeated failure to do what was asked.", 2)
    }
  }

  mutating func publication() {
    group("publication", " decision=\"full\" publishBy=\"2026-01-19\"") {
      $0.english("office", "Secretary General", 2)
      $0.line(2, "<limit duration=\"P10D\" event=\"signature\"/>")
      $0.line(2, "<consultation opened=\"2025-11-03\" closed=\"2025-12-08\" submissions=\"4\">")
      $0.english("summary", "Four answers; the time of keeping was shortened.", 3)
      $0.line(2, "</consultation>")
      $0.english("observerAccess", "Observers may watch the work under this agreement.", 2)
    }
  }

  /// The same clauses in one, two or three languages.
  mutating func texts() {
    let clauses = Sentences.clauses(facts)
    let bodies: [[Trio]] = clauses.indices.map { at in
      (0..<((number + at) % 2)).map { _ in sentence(1) }
    }
    text("en", "authentic", clauses, bodies, \.en)
    if number % 2 == 0 { text("fr", "translation", clauses, bodies, \.fr) }
    if number % 4 == 0 { text("ar", "translation", clauses, bodies, \.ar) }
  }

  private mutating func text(
    _ language: String, _ status: String, _ clauses: [Sentences.Clause], _ bodies: [[Trio]], _ part: (Trio) -> String
  ) {
    line(1, "<text xml:lang=\"\(language)\" status=\"\(status)\">")
    for (at, clause) in clauses.enumerated() {
      let id = at + 1
      line(2, "<clause id=\"c\(id)\" number=\"\(id)\" kind=\"\(clause.kind)\" binds=\"\(clause.binds)\">")
      line(3, "<heading>\(escaped(part(clause.heading)))</heading>")
      for (inner, body) in ([clause.says] + bodies[at]).enumerated() {
        line(3, "<clause id=\"c\(id)-\(inner + 1)\" number=\"\(id).\(inner + 1)\">")
        line(4, "<paragraph>\(escaped(part(body)))</paragraph>")
        line(3, "</clause>")
      }
      line(2, "</clause>")
    }
    line(1, "</text>")
  }

  mutating func absences() {
    let absent = [
      ("directions", "Nobody instructs anybody."), ("personnel", "No staff are lent."),
      ("crisis", "In a crisis the agreement is set aside."),
    ]
    for (group, reason) in absent {
      line(1, "<notApplicable group=\"\(group)\" reason=\"not-applicable\">")
      english("explanation", reason, 2)
      line(1, "</notApplicable>")
    }
  }
}
