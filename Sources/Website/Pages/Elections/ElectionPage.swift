import Formats
import Registry

/// One election: its timetable, whom to call on the night, what must happen by when, what a crisis would change, and the
/// agreements that serve it.
struct ElectionPage {
  /// Rows shown of each table; the lists of agreements have the rest.
  static let rows = 60

  let edition: Edition
  let election: Election
  /// The agreements that serve it, and all that apply on its day, in the order of this language.
  let serving: [Survey.Entry]
  let inForce: Set<String>

  private var words: Strings { edition.words }

  func render(_ html: HTMLWriter) -> Artefact {
    let title = edition.title(election)
    let head = PageHead(
      title: title.text, description: words(ElectionWord.lead),
      trail: Breadcrumbs(
        [.init(Passage(words(CalendarWord.elections), language: words.language), path: ElectionListPage.path)],
        current: title),
      path: "elections/\(election.id)/", languages: edition.languages)
    return edition.page(head, to: html) { sheet in
      html.element("p", class: "kicker") { sheet.add(PassageText(edition.names.label(election.type))) }
      html.element("h1", class: "title") { sheet.add(PassageText(title, saysSo: true)) }
      ElectionFacts(edition: edition, election: election).write(on: sheet)
      parts(sheet)
    }
  }

  /// The parts of the page under a list of contents. What is still negotiated binds nobody: it is named among the
  /// agreements, and nowhere else.
  private func parts(_ sheet: Sheet) {
    let bound = serving.filter { !$0.status.isDraft }
    let deadlines = ElectionDeadlines(edition, election, bound)
    let crisis = ElectionCrisis(edition, bound)
    // Once the results stand, nobody need be called.
    let isAhead = election.periodEnd >= edition.day
    let sections: [(id: String, title: ElectionWord)?] = [
      ("timetable", .timetable), isAhead ? ("call", .call) : nil, deadlines.isEmpty ? nil : ("deadlines", .deadlines),
      crisis.isEmpty ? nil : ("crisis", .crisis), ("agreements", .agreements),
    ]
    sheet.add(Contents(sections.compactMap { $0 }.map { ($0.id, words($0.title)) }))
    timetable(sheet)
    if isAhead {
      ElectionNight(edition: edition, entries: bound.filter { inForce.contains($0.series.id) }).write(on: sheet)
    }
    deadlines.write(on: sheet)
    crisis.write(on: sheet)
    agreements(sheet)
  }

  private func timetable(_ sheet: Sheet) {
    let occasions = edition.register.occasions(of: election).sorted()
    sheet.add(
      PageSection("timetable", words(ElectionWord.timetable), hint: words(ElectionWord.timetableHint)) { sheet in
        ElectionPicture(edition: edition, election: election, occasions: occasions).write(on: sheet)
        sheet.add(
          DataTable(
            words(ElectionWord.timetable), columns: [words(CalendarWord.what), words(CalendarWord.day)],
            rows: occasions.map { occasion in
              let line = OccasionLine(edition: edition, occasion: occasion)
              return [
                { sheet in
                  sheet.html.element("span", .id(ElectionPicture.anchor(occasion))) {
                    sheet.add(PassageText(line.what))
                  }
                  guard let note = note(occasion) else { return }
                  sheet.html.element("p", class: "more hint") { sheet.add(PassageText(note)) }
                }, line.writeDays,
              ]
            }, captionIsHidden: true))
      })
  }

  private func note(_ occasion: Occasion) -> Passage? {
    switch occasion.kind {
    case .freeze:
      election.freezes.indices.contains(occasion.ordinal - 1)
        ? edition.passage(election.freezes[occasion.ordinal - 1].note) : nil
    case .moment:
      election.moments.first { $0.code == occasion.code && $0.date == occasion.first }
        .flatMap { edition.passage($0.note) }
    default: nil
    }
  }

  private func agreements(_ sheet: Sheet) {
    sheet.add(
      PageSection("agreements", words(ElectionWord.agreements), hint: words(ElectionWord.agreementsHint)) { sheet in
        sheet.html.element("p") {
          sheet.html.link(sheet.page("agreements/"), text: words(ElectionWord.allInForce, count: inForce.count))
        }
        guard !serving.isEmpty else { return sheet.html.element("p", text: words(ElectionWord.noAgreements)) }
        sheet.add(
          DataTable(
            words(ListWord.count, count: serving.count),
            columns: [words(ListWord.agreement), words(ElectionWord.onThatDay), words(ListWord.with)],
            rows: serving.prefix(Self.rows).map(row)))
        more(serving.count, sheet)
      })
  }

  private func row(_ entry: Survey.Entry) -> [Block] {
    let commission = edition.register.commission?.id
    let partners = entry.organisations.filter { $0 != commission }
    return [
      { sheet in
        sheet.html.link(sheet.page("agreements/\(entry.series.id)/")) { sheet.add(PassageText(edition.title(entry))) }
      },
      { sheet in
        let applies = inForce.contains(entry.series.id)
        sheet.html.element(
          "span", class: applies ? "mark full" : "mark not",
          text: words(applies ? ElectionWord.inForceThen : .notInForceThen))
        guard entry.status.isDraft else { return }
        sheet.html.markup(" ")
        sheet.add(Tag(words(entry.status.word)))
      },
      { sheet in
        for (position, id) in partners.prefix(3).enumerated() {
          if position > 0 { sheet.html.text(words(PageWord.listSeparator)) }
          sheet.add(OrganisationLink(edition, id))
        }
        if partners.count > 3 { sheet.html.text(" " + words(ListWord.andOthers, count: partners.count - 3)) }
      },
    ]
  }

  private func more(_ count: Int, _ sheet: Sheet) {
    guard count > Self.rows else { return }
    sheet.html.element("p", class: "hint", text: words(ElectionWord.more, count: count - Self.rows))
  }
}
