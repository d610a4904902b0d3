import Diagnostics
import Formats

/// The agreements that a rule concerns: where a point is open, and where the commission accepts it with reasons.
struct RuleAgreements: Component {
  let edition: Edition
  let open: [OpenPoints.Point]
  let waived: [OpenPoints.Point]

  func write(on sheet: Sheet) {
    let words = edition.words
    sheet.add(
      PageSection("agreements", words(RuleWord.agreements)) { sheet in
        if open.isEmpty {
          sheet.html.element("p", text: words(RuleWord.openNone))
        } else {
          sheet.add(
            PointTable(
              edition: edition, points: Array(open.prefix(RulePage.rows)),
              caption: words(OverviewWord.openCount, count: open.count), showsRule: false))
        }
        if let first = open.first, open.count > RulePage.rows {
          sheet.html.element("p") {
            sheet.html.link(
              sheet.page(RulePath.openPoints(family: first.finding.rule.family)), text: words(OverviewWord.allOfFamily))
          }
        }
        if !waived.isEmpty { accepted(sheet) }
      })
  }

  private func accepted(_ sheet: Sheet) {
    let waivers = waived.prefix(RulePage.rows).compactMap { point in
      point.entry.flatMap { index -> WaiverTable.Row? in
        let entry = edition.survey.entries[index]
        let waiver = entry.current?.waivers.first { $0.rule == point.finding.rule.rawValue }
        return waiver.map { WaiverTable.Row(entry: entry, waiver: $0) }
      }
    }
    sheet.add(
      WaiverTable(
        edition: edition, rows: Array(waivers), caption: edition.words(OverviewWord.waiversTitle), showsRule: false))
  }
}
