import Diagnostics
import Formats

/// All rules by family, each with its fault, its severity and the number of its open points.
struct RuleListPage {
  let edition: Edition
  /// All cards, by family and id.
  let families: [(family: String, cards: [Card])]
  let points: OpenPoints

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Passage(words(RuleWord.title), language: words.language)
    let head = PageHead(
      title: title.text, description: words(RuleWord.lead), trail: Breadcrumbs([], current: title),
      path: RulePath.list, languages: edition.languages, menuPath: RulePath.list)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(RuleWord.lead))
      ForeignCards.notice(edition, sheet)
      sheet.add(Contents(families.map { ($0.family, words.family($0.family)) }))
      for (family, cards) in families {
        sheet.add(PageSection(family, words.family(family)) { sheet in table(family, cards, sheet) })
      }
    }
  }

  private func table(_ family: String, _ cards: [Card], _ sheet: Sheet) {
    let words = edition.words
    sheet.add(
      DataTable(
        words.family(family),
        columns: [
          words(RuleWord.fault), words(RuleWord.judges), words(RuleWord.severity), words(OverviewWord.openTitle),
        ],
        rows: cards.map(row), captionIsHidden: true))
  }

  private func row(_ card: Card) -> [Block] {
    let words = edition.words
    let open = points.byRule[card.id]?.count ?? 0
    return [
      { sheet in
        sheet.html.link(sheet.page(RulePath.rule(card.id))) { sheet.add(edition.spokenSentence(card.summary)) }
        sheet.html.element("p", class: "more hint") { sheet.html.isolated(card.id.rawValue) }
      },
      { $0.html.text(words(card.kind == .record ? RuleWord.record : .substance)) },
      { sheet in if let severity = card.severity.gravest { sheet.add(SeverityLabel(edition, severity)) } },
      { $0.html.text(words.number(open)) },
    ]
  }
}

/// The rules speak English and French; a page in another language says so once, and marks what is foreign.
enum ForeignCards {
  static func notice(_ edition: Edition, _ sheet: Sheet) {
    guard edition.passage(Card.headings.finds).language != edition.language else { return }
    sheet.add(Notice(.information, text: edition.words(RuleWord.english)))
  }
}
