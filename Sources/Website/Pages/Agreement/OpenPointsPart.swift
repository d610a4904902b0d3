import Diagnostics
import Formats
import Registry

/// What the checks found, and what the commission accepts with reasons.
enum OpenPointsPart: AgreementPart {
  static let id = "open-points"
  static func title(_ words: Strings) -> String { words(AgreementWord.openPoints) }
  static func hint(_ words: Strings) -> String? { words(AgreementWord.openPointsHint) }
  static func exists(in reading: AgreementReading) -> Bool { true }

  static func write(_ reading: AgreementReading) {
    let open = reading.entry.openFindings(of: reading.agreement.version)
    if open.isEmpty { reading.html.element("p", text: reading.words(AgreementWord.noOpenPoints)) }
    var seen: Set<RuleID> = []
    for finding in open { write(finding, reading, isFirst: seen.insert(finding.rule).inserted) }
    if reading.isCurrent, reading.edition.survey.checklists.contains(reading.agreement.id) {
      reading.html.element("p") {
        reading.html.link(
          reading.sheet.page(ChecklistPage.path(reading.agreement.id)), text: reading.words(ChecklistWord.link))
      }
    }
    waivers(reading)
    omissions(reading)
  }

  /// The fragment of a finding: the first one of its rule, to which other parts of the page link.
  static func anchor(_ rule: RuleID) -> String { "finding-" + rule.rawValue.replacing("/", with: "-") }

  private static func write(_ finding: Diagnostic, _ reading: AgreementReading, isFirst: Bool) {
    let edition = reading.edition
    reading.sheet.add(
      Notice(.caution, id: isFirst ? anchor(finding.rule) : nil) { sheet in
        let html = sheet.html
        html.element("p", class: "notice-head") { sheet.add(edition.spokenSentence(finding.message)) }
        if let place = finding.place { html.element("p") { sheet.add(edition.spokenPlace(place)) } }
        if let why = finding.why { html.element("p") { sheet.add(edition.spokenSentence(why)) } }
        html.element("p", class: "hint") {
          html.text(reading.words(AgreementWord.rule) + " ")
          sheet.add(RuleLink(edition, finding.rule))
        }
      })
  }

  private static func waivers(_ reading: AgreementReading) {
    let waivers = reading.agreement.waivers
    guard !waivers.isEmpty else { return }
    reading.heading(reading.words(AgreementWord.waivers))
    for waiver in waivers {
      reading.sheet.add(
        Notice(.information) { sheet in
          sheet.html.element("p", class: "notice-head") {
            sheet.add(RuleLink(reading.edition, RuleID(rawValue: waiver.rule)))
          }
          reading.paragraph(waiver.justification)
          sheet.html.element("p", class: "hint") {
            sheet.html.text(
              reading.words(
                AgreementWord.waivedBy,
                [
                  "office": reading.passage(waiver.office)?.text ?? "", "day": reading.words.date(waiver.date),
                  "until": reading.words.date(waiver.expires),
                ]))
          }
        })
    }
  }

  private static func omissions(_ reading: AgreementReading) {
    let omissions = reading.agreement.notApplicables
    guard !omissions.isEmpty else { return }
    reading.heading(reading.words(AgreementWord.notApplicable))
    reading.sheet.add(
      SummaryList(
        omissions.map { omission in
          SummaryList.Row(OmittedGroup.title(omission.group, reading.words)) { sheet in
            reading.write(omission.explanation)
            if let reason = omission.reason {
              sheet.html.markup(" ")
              sheet.html.element("span", class: "hint") { reading.code(reason) }
            }
          }
        }))
  }
}

/// The heading under which readers know a group of the record that is left out.
enum OmittedGroup {
  static func title(_ group: String, _ words: Strings) -> String {
    switch group {
    case "purpose": words(AgreementWord.purpose)
    case "legalBases": words(AgreementWord.legalBases)
    case "activities": words(AgreementWord.roles)
    case "decisions": words(AgreementWord.decides)
    case "directions": words(AgreementWord.directions)
    case "bodies": words(AgreementWord.bodies)
    case "independence": words(AgreementWord.independence)
    case "resources": words(AgreementWord.money)
    case "personnel": words(AgreementWord.people)
    case "exercises": words(AgreementWord.exercises)
    case "dataSharing": words(DataWord.title)
    case "safeguards": words(DataWord.safeguards)
    case "incidents": words(DataWord.incidents)
    case "rights": words(DataWord.rights)
    case "crisis": words(AgreementWord.crisis)
    case "risks": words(AgreementWord.risks)
    case "indicators": words(AgreementWord.indicators)
    case "legalEffect": words(AgreementWord.legalEffect)
    case "escalation": words(AgreementWord.escalation)
    case "term": words(AgreementWord.term)
    case "publication": words(AgreementWord.publication)
    case "text": words(TextWord.title)
    case "schedules", "documents": words(AgreementWord.documents)
    default: group
    }
  }
}
