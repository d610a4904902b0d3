import Formats
import Registry

/// What data moves: a table of all flows, then each flow with everything that is agreed about it.
enum DataPart: AgreementPart {
  static let id = "data"
  static func title(_ words: Strings) -> String { words(DataWord.title) }
  static func hint(_ words: Strings) -> String? { words(DataWord.hint) }
  static func exists(in reading: AgreementReading) -> Bool { reading.agreement.dataSharing != nil }

  static func write(_ reading: AgreementReading) {
    guard let sharing = reading.agreement.dataSharing else { return }
    if sharing.flows.isEmpty {
      reading.html.element("p", text: reading.words(DataWord.noData))
    } else {
      FlowDiagram(sharing.flows, reading).write()
      overview(sharing.flows, reading)
      for flow in sharing.flows { FlowDetails(flow: flow, reading: reading).write() }
    }
    notShared(sharing.notShared, reading)
    access(sharing.systemAccesses, reading)
  }

  private static func overview(_ flows: [Flow], _ reading: AgreementReading) {
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(DataWord.diagram),
        columns: [
          words(DataWord.flow), words(DataWord.from), words(DataWord.to), words(DataWord.category),
          words(DataWord.retention),
        ],
        rows: flows.map { flow in
          [
            { $0.html.link(HTMLLink(fragment: "fact-" + flow.id)) { reading.write(flow.title) } },
            reading.cell(actor: flow.from), reading.cell(actors: flow.to), categories(flow, reading),
            { _ in retention(flow, reading) },
          ]
        }))
  }

  /// Which kinds of data a flow moves, each once.
  static func categories(_ flow: Flow, _ reading: AgreementReading) -> Block {
    var codes: [Code] = []
    for item in flow.items where !codes.contains(item.category) { codes.append(item.category) }
    return { _ in reading.list(codes) { reading.code($0) } }
  }

  /// Who keeps the data for how long; the same on the overview and in the details.
  static func retention(_ flow: Flow, _ reading: AgreementReading) {
    for retention in flow.retentions {
      reading.html.element("p", class: "more") {
        reading.actor(retention.holder)
        reading.html.text(": ")
        if let period = retention.period { reading.write(period) }
        if !retention.indefinite.isEmpty {
          reading.sheet.add(Tag(reading.words(DataWord.indefinite), .alert))
          reading.note(retention.indefinite)
        }
        if retention.derived == true {
          reading.html.markup(" ")
          reading.sheet.add(Tag(reading.words(DataWord.derived)))
        }
      }
    }
  }

  private static func notShared(_ statements: [NotShared], _ reading: AgreementReading) {
    guard !statements.isEmpty else { return }
    reading.heading(reading.words(DataWord.notShared))
    reading.sheet.add(
      SummaryList(
        statements.map { statement in
          SummaryList.Row(
            reading.words(
              DataWord.notSharedSentence,
              [
                "from": reading.actorName(statement.from),
                "to": statement.to.map(reading.actorName).joined(separator: reading.words(PageWord.listSeparator)),
              ])
          ) { sheet in
            reading.list(statement.categories) { reading.code($0.code) }
            reading.note(statement.description)
          }
        }))
  }

  private static func access(_ accesses: [SystemAccess], _ reading: AgreementReading) {
    guard !accesses.isEmpty else { return }
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(DataWord.systemAccess),
        columns: [
          words(DataWord.system), words(AgreementWord.owner), words(AgreementWord.party), words(DataWord.accessLevel),
          words(DataWord.supervisedBy),
        ],
        rows: accesses.map { access in
          [
            { sheet in
              sheet.html.element("span", reading.anchor(access.id)) { reading.code(access.system) }
              reading.note(access.description)
            },
            reading.cell(actor: access.owner), reading.cell(actor: access.party), reading.cell(access.level),
            { _ in if let supervisor = access.supervisedBy { reading.actor(supervisor) } },
          ]
        }))
  }
}
