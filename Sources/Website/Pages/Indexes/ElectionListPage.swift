import Formats
import Registry

/// All elections of the register: those ahead first, then those past.
struct ElectionListPage {
  static let path = "elections/"

  let edition: Edition
  /// How many agreements serve each election.
  let serving: [String: Int]

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Passage(words(CalendarWord.elections), language: words.language)
    let head = PageHead(
      title: title.text, description: words(IndexWord.electionsLead), trail: Breadcrumbs([], current: title),
      path: Self.path, languages: edition.languages)
    let elections = edition.register.elections.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    let (past, ahead) = (elections.filter { $0.day < edition.day }, elections.filter { $0.day >= edition.day })
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(IndexWord.electionsLead))
      html.element("p") {
        html.link(sheet.page("calendar/"), text: words(CalendarWord.title))
        html.text(" · ")
        html.link(sheet.page("timeline/"), text: words(PictureWord.timeline))
      }
      sheet.add(ElectionTable(edition: edition, elections: ahead, serving: serving, caption: words(IndexWord.ahead)))
      sheet.add(
        ElectionTable(edition: edition, elections: past.reversed(), serving: serving, caption: words(IndexWord.past)))
      if elections.isEmpty { html.element("p", text: words(IndexWord.noElections)) }
    }
  }
}

/// Elections as a table: which, of what kind, when, and how many agreements serve each.
struct ElectionTable: Component {
  let edition: Edition
  let elections: [Election]
  let serving: [String: Int]
  let caption: String

  func write(on sheet: Sheet) {
    guard !elections.isEmpty else { return }
    let words = edition.words
    sheet.add(
      DataTable(
        caption,
        columns: [
          words(ElectionWord.election), words(InstitutionWord.type), words(ElectionWord.day),
          words(ElectionWord.serving),
        ],
        rows: elections.map { election in
          [
            { $0.add(ElectionLink(edition, election)) },
            { $0.add(PassageText(edition.names.label(election.type))) },
            { $0.html.time(election.day.description, shown: words.date(election.day)) },
            { $0.html.text(words.number(serving[election.id] ?? 0)) },
          ]
        }))
  }
}
