import Formats
import Registry

/// A category of data in movement: who gets it from whom, and each flow with how long it is kept and what protects it.
struct CategoryFlows: Component {
  /// Rows to a table; the rest stands on the agreements' own pages.
  private static let rows = 50

  let edition: Edition
  let movements: CategoryMovements
  /// The agreements in the order of the language.
  let order: [Int]

  private var words: Strings { edition.words }

  func write(on sheet: Sheet) {
    guard movements.flows > 0 else { return }
    sheet.add(PageSection("routes", words(ReferenceWord.routes)) { routes($0) })
    sheet.add(PageSection("flows", words(ReferenceWord.flows), hint: words(ReferenceWord.flowsHint)) { flows($0) })
  }

  private func routes(_ sheet: Sheet) {
    sheet.add(
      DataTable(
        words(ReferenceWord.routes), columns: [words(DataWord.from), words(DataWord.to), words(ReferenceWord.flows)],
        rows: movements.routes.prefix(Self.rows).map { route, count in
          [
            { $0.add(OrganisationLink(edition, route.from)) }, { $0.add(OrganisationLink(edition, route.to)) },
            { $0.html.text(words.number(count)) },
          ]
        }, captionIsHidden: true))
    more(movements.routes.count, sheet)
  }

  private func flows(_ sheet: Sheet) {
    sheet.add(
      DataTable(
        words(ReferenceWord.flowCount, count: movements.flows),
        columns: [
          words(DataWord.flow), words(DataWord.from), words(DataWord.to), words(DataWord.retention),
          words(DataWord.safeguards),
        ],
        rows: first.map {
          cells($0.flow, AgreementReading(edition: edition, entry: $0.entry, agreement: $0.agreement, sheet: sheet))
        }))
    more(movements.flows, sheet)
  }

  private struct Row {
    let flow: Flow
    let entry: Survey.Entry
    let agreement: Agreement
  }

  /// The first flows in the order of their agreements; the walk ends as soon as the table is full.
  private var first: [Row] {
    var rows: [Row] = []
    for index in order {
      let entry = edition.survey.entries[index]
      guard entry.status.binds, let agreement = entry.current else { continue }
      for flow in agreement.dataSharing?.flows ?? []
      where flow.items.contains(where: { $0.category == movements.category }) {
        if rows.count == Self.rows { return rows }
        rows.append(Row(flow: flow, entry: entry, agreement: agreement))
      }
    }
    return rows
  }

  private func cells(_ flow: Flow, _ reading: AgreementReading) -> [Block] {
    let path = "agreements/\(reading.agreement.id)/"
    return [
      { sheet in
        sheet.html.link(sheet.page(path, fragment: "fact-" + flow.id)) { reading.write(flow.title) }
        sheet.html.element("p", class: "more hint") { sheet.add(PassageText(edition.title(reading.entry))) }
      },
      reading.cell(actor: flow.from), reading.cell(actors: flow.to),
      { _ in DataPart.retention(flow, reading) },
      { _ in
        let codes = flow.safeguards.compactMap { id in reading.agreement.safeguards.first { $0.id == id }?.code }
        reading.list(codes) { reading.code($0) }
      },
    ]
  }

  private func more(_ count: Int, _ sheet: Sheet) {
    guard count > Self.rows else { return }
    sheet.html.element("p", class: "hint", text: words(InstitutionWord.more, count: count - Self.rows))
  }
}
