import Registry

/// How a disagreement is settled: the ladder with its times, the last resort, what holds meanwhile.
enum EscalationPart: AgreementPart {
  static let id = "escalation"
  static func title(_ words: Strings) -> String { words(AgreementWord.escalation) }
  static func hint(_ words: Strings) -> String? { words(AgreementWord.escalationHint) }
  static func exists(in reading: AgreementReading) -> Bool { reading.agreement.escalation != nil }

  static func write(_ reading: AgreementReading) {
    guard let escalation = reading.agreement.escalation else { return }
    let html = reading.html
    if !escalation.steps.isEmpty {
      html.element("ol", class: "steps") {
        for step in escalation.steps.sorted(by: { $0.level < $1.level }) {
          html.element("li") {
            html.element(
              "span", class: "step", .attribute("aria-hidden", "true"), text: reading.words.number(step.level))
            html.element("p", class: "what") { reading.write(step.forum) }
            if !step.office.isEmpty { html.element("p") { reading.write(step.office) } }
            if let limit = step.limit { html.element("p", class: "hint") { reading.write(limit) } }
          }
        }
      }
    }
    reading.sheet.add(SummaryList(ends(escalation, reading)))
  }

  private static func ends(_ escalation: Escalation, _ reading: AgreementReading) -> [SummaryList.Row?] {
    [
      escalation.finalResolution.map { last in
        .init(reading.words(AgreementWord.finalResolution)) { sheet in
          if let organisation = last.organisation {
            reading.organisation(organisation)
          } else {
            reading.code(last.body)
          }
          reading.note(last.description)
        }
      },
      escalation.meanwhile.map { meanwhile in
        .init(reading.words(AgreementWord.meanwhile)) { _ in
          reading.code(meanwhile.rule)
          reading.note(meanwhile.description)
        }
      },
      .init(
        reading.words(AgreementWord.referral),
        values: escalation.referrals.map { referral in
          { sheet in
            if let organisation = referral.organisation {
              reading.organisation(organisation)
              sheet.html.text(": ")
            }
            reading.write(referral.description)
          }
        }),
    ]
  }
}
