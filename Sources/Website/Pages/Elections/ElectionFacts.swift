import Formats
import Registry

/// When an election is, when its period begins and ends, when rules are frozen, and whether it was postponed.
struct ElectionFacts: Component {
  let edition: Edition
  let election: Election

  private var words: Strings { edition.words }

  func write(on sheet: Sheet) {
    sheet.add(
      SummaryList([
        .init(words(ElectionWord.day)) { sheet in
          sheet.html.time(election.day.description, shown: words.date(election.day))
          if election.provisional == true {
            sheet.html.markup(" ")
            sheet.add(Tag(words(ElectionWord.provisional), .strong))
          }
          guard election.day >= edition.day else { return }
          sheet.html.text(" · " + words(HomeWord.daysLeft, count: election.day - edition.day))
        },
        .init(words(ElectionWord.period)) { span(election.periodStart, election.periodEnd, $0) },
        .init(
          words(ElectionWord.freeze),
          values: election.freezes.map { freeze in
            { sheet in
              span(freeze.from, freeze.until, sheet)
              hint(edition.passage(freeze.note), sheet)
            }
          }), postponed,
        election.basis.map { basis in
          .init(words(ElectionWord.basis)) { sheet in
            sheet.add(PassageText(edition.names.instrument(basis.instrument)))
            guard let provision = basis.provision else { return }
            sheet.html.text(words(PageWord.listSeparator))
            sheet.html.bdi(provision)
          }
        }, edition.passage(election.note).map { .init(words(ElectionWord.note), $0) },
      ]))
  }

  private var postponed: SummaryList.Row? {
    guard let postponed = election.postponed else { return nil }
    return .init(words(ElectionWord.postponed)) { sheet in
      sheet.html.text(
        words(
          ElectionWord.postponedSentence,
          ["from": words.date(postponed.from), "decided": words.date(postponed.decided)]))
      hint(edition.passage(postponed.reason), sheet)
    }
  }

  private func span(_ from: Day, _ until: Day, _ sheet: Sheet) {
    sheet.html.time(from.description, shown: words.date(from))
    sheet.html.text(" – ")
    sheet.html.time(until.description, shown: words.date(until))
  }

  private func hint(_ passage: Passage?, _ sheet: Sheet) {
    guard let passage else { return }
    sheet.html.markup(" ")
    sheet.html.element("span", class: "hint") { sheet.add(PassageText(passage)) }
  }
}
