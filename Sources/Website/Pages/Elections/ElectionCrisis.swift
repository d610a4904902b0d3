import Formats
import Registry

/// What a crisis would change: the crisis provisions of the agreements that serve an election, and who may postpone it.
struct ElectionCrisis: Component {
  private let edition: Edition
  private let provisions: [(entry: Survey.Entry, provision: CrisisProvision)]

  init(_ edition: Edition, _ entries: [Survey.Entry]) {
    self.edition = edition
    provisions = entries.flatMap { entry in (entry.current?.crisis ?? []).map { (entry, $0) } }
  }

  /// No agreement says what a crisis changes.
  var isEmpty: Bool { provisions.isEmpty }

  /// Whether the page of an election has something to tell of an agreement here.
  static func speaks(of entry: Survey.Entry) -> Bool {
    !entry.status.isDraft && !(entry.current?.crisis ?? []).isEmpty
  }

  func write(on sheet: Sheet) {
    guard !isEmpty else { return }
    let words = edition.words
    sheet.add(
      PageSection("crisis", words(ElectionWord.crisis), hint: words(ElectionWord.crisisHint)) { sheet in
        sheet.add(
          DataTable(
            words(ElectionWord.crisis),
            columns: [
              words(AgreementWord.crisis), words(AgreementWord.postponement), words(AgreementWord.sunset),
              words(ListWord.agreement),
            ],
            rows: provisions.prefix(ElectionPage.rows).map { row($0.entry, $0.provision) }, captionIsHidden: true))
        guard provisions.count > ElectionPage.rows else { return }
        sheet.html.element(
          "p", class: "hint", text: words(ElectionWord.more, count: provisions.count - ElectionPage.rows))
      })
  }

  private func row(_ entry: Survey.Entry, _ provision: CrisisProvision) -> [Block] {
    let path = "agreements/\(entry.series.id)/"
    return [
      { sheet in
        sheet.html.link(sheet.page(path, fragment: "fact-" + provision.id)) {
          sheet.add(PassageText(edition.names.label(provision.type)))
        }
      },
      { sheet in
        guard let postponement = provision.postponement, let agreement = entry.current else {
          return sheet.html.text(edition.words(ElectionWord.noPostponing))
        }
        sheet.add(ActorName(edition: edition, agreement: agreement, actor: postponement.authority))
      }, { sunset(provision, $0) },
      { sheet in sheet.html.link(sheet.page(path)) { sheet.add(PassageText(edition.title(entry))) } },
    ]
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
