import Comparison
import Formats
import Registry

/// Changes of the register as a table: when, what happened, to which agreement.
struct ChangeTable: Component {
  let edition: Edition
  let changes: ArraySlice<Chronicle.Change>
  let caption: String

  private var words: Strings { edition.words }

  func write(on sheet: Sheet) {
    sheet.add(
      DataTable(
        caption, columns: [words(OverviewWord.day), words(OverviewWord.what), words(ListWord.agreement)],
        rows: changes.map { change in
          [
            { $0.html.time(change.day.description, shown: words.date(change.day)) }, { what(change, $0) },
            { agreement(change, $0) },
          ]
        }))
  }

  private func agreement(_ change: Chronicle.Change, _ sheet: Sheet) {
    let entry = edition.survey.entries[change.agreement]
    sheet.html.link(sheet.page("agreements/\(entry.series.id)/")) { sheet.add(PassageText(edition.title(entry))) }
  }

  private func what(_ change: Chronicle.Change, _ sheet: Sheet) {
    switch change.kind {
    case .version(let version): write(version, change, sheet)
    case .event(let event): write(event, change, sheet)
    case .withdrawal(let tombstone):
      sheet.html.text(words(OverviewWord.withdrawal))
      note(tombstone.reason, sheet)
    }
  }

  private func write(_ version: Agreement, _ change: Chronicle.Change, _ sheet: Sheet) {
    let entry = edition.survey.entries[change.agreement]
    let former = entry.series.versions.last { $0.version < version.version }
    sheet.html.link(sheet.page("agreements/\(version.id)/v\(version.version)/")) {
      if former == nil, version.kind == "original" {
        sheet.html.text(words(OverviewWord.newAgreement))
      } else {
        sheet.add(PassageText(edition.names.label(version.kind)))
        sheet.html.text(" · " + words(OverviewWord.newVersion, ["version": words.number(version.version)]))
      }
    }
    if let reason = version.change?.reason { note(reason, sheet) }
    guard let former else { return }
    sheet.html.element("p", class: "more") {
      sheet.html.link(
        sheet.page(ComparePage.path(version.id, former.version, version.version)),
        text: words(CompareWord.compareWith, ["version": words.number(former.version)]))
    }
  }

  private func write(_ event: Event, _ change: Chronicle.Change, _ sheet: Sheet) {
    let id = edition.survey.entries[change.agreement].series.id
    sheet.html.link(sheet.page("agreements/\(id)/", fragment: "event-" + event.id)) {
      sheet.add(PassageText(edition.names.label(event.type)))
    }
    note(event.note, sheet)
  }

  private func note(_ text: LocalizedText, _ sheet: Sheet) {
    guard let passage = edition.passage(text) else { return }
    sheet.html.element("p", class: "more hint") { sheet.add(PassageText(passage)) }
  }
}
