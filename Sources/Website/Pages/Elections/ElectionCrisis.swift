import Formats
import Registry

/// What a crisis would change: the crisis provisions of the agreements that serve an election, and who may postpone it.
struct ElectionCrisis: Component {
  let edition: Edition
  let entries: [Survey.Entry]

  func write(on sheet: Sheet) {
    let words = edition.words
    let provisions = entries.flatMap { entry in (entry.current?.crisis ?? []).map { (entry, $0) } }
    guard !provisions.isEmpty else { return }
    sheet.add(
      PageSection("crisis", words(ElectionWord.crisis), hint: words(ElectionWord.crisisHint)) { sheet in
        sheet.add(
          DataTable(
            words(ElectionWord.crisis),
            columns: [
              words(AgreementWord.crisis), words(AgreementWord.postponement), words(AgreementWord.sunset),
              words(ListWord.agreement),
            ],
            rows: provisions.prefix(ElectionPage.rows).map { entry, provision in
              [
                { sheet in
                  sheet.html.link(sheet.page("agreements/\(entry.series.id)/", fragment: "fact-" + provision.id)) {
                    sheet.add(PassageText(edition.names.label(provision.type)))
                  }
                },
                { sheet in
                  guard let postponement = provision.postponement, let agreement = entry.current else {
                    return sheet.html.text(words(ElectionWord.noPostponing))
                  }
                  sheet.add(ActorName(edition: edition, agreement: agreement, actor: postponement.authority))
                }, { sunset(provision, $0) },
                { sheet in
                  sheet.html.link(sheet.page("agreements/\(entry.series.id)/")) {
                    sheet.add(PassageText(edition.title(entry)))
                  }
                },
              ]
            }, captionIsHidden: true))
        guard provisions.count > ElectionPage.rows else { return }
        sheet.html.element(
          "p", class: "hint", text: words(ElectionWord.more, count: provisions.count - ElectionPage.rows))
      })
  }

  private func sunset(_ provision: CrisisProvision, _ sheet: Sheet) {
    let words = edition.words
    guard let sunset = provision.sunset else { return sheet.add(Tag(words(PageWord.unknown), .alert)) }
    if let day = sunset.date { sheet.html.time(day.description, shown: words.date(day)) }
    if let days = sunset.maximumDays {
      if sunset.date != nil { sheet.html.text(words(PageWord.listSeparator)) }
      sheet.html.text(words(AgreementWord.atMost, ["duration": words(DateWord.days, count: days)]))
    }
    guard let note = edition.passage(sunset.note) else { return }
    sheet.html.element("p", class: "more hint") { sheet.add(PassageText(note)) }
  }
}
