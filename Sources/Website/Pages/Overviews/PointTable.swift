import Diagnostics
import Formats

/// Open points as a table: what is found, in which agreement, how grave, under which rule.
struct PointTable: Component {
  let edition: Edition
  let points: [OpenPoints.Point]
  let caption: String
  /// False on the page of the rule itself.
  var showsRule = true

  func write(on sheet: Sheet) {
    let words = edition.words
    sheet.add(
      DataTable(
        caption,
        columns: [words(OverviewWord.finding), words(ListWord.agreement), words(RuleWord.severity)],
        rows: points.map { point in
          [
            { finding(point.finding, $0) }, { agreement(point, $0) },
            { $0.add(SeverityLabel(edition, point.finding.severity)) },
          ]
        }))
  }

  private func finding(_ finding: Diagnostic, _ sheet: Sheet) {
    sheet.add(edition.spokenSentence(finding.message))
    if let place = finding.place {
      sheet.html.element("p", class: "more hint") { sheet.add(edition.spokenPlace(place)) }
    }
    guard showsRule else { return }
    sheet.html.element("p", class: "more") { sheet.add(RuleLink(edition, finding.rule)) }
  }

  private func agreement(_ point: OpenPoints.Point, _ sheet: Sheet) {
    guard let index = point.entry else { return sheet.html.text(edition.words(OverviewWord.wholeRegister)) }
    let entry = edition.survey.entries[index]
    sheet.html.link(sheet.page("agreements/\(entry.series.id)/", fragment: "open-points")) {
      sheet.add(PassageText(edition.title(entry)))
    }
    guard !entry.status.binds else { return }
    sheet.html.element("p", class: "more") { sheet.add(Tag(edition.words(entry.status.word))) }
  }
}
