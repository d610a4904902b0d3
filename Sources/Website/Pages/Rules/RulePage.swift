import Diagnostics
import Formats
import Registry

/// A rule from its card, under fixed headings, with the agreements that it concerns.
struct RulePage {
  /// Rows shown of a table; the pages of open points go on from there.
  static let rows = 100

  let edition: Edition
  let card: Card
  let detail: RuleDetail?
  let open: [OpenPoints.Point]
  let waived: [OpenPoints.Point]

  private var words: Strings { edition.words }

  func render(_ html: HTMLWriter) -> Artefact {
    let summary = edition.sentence(card.summary)
    let family = words.family(card.id.family)
    let head = PageHead(
      title: card.id.rawValue, description: words(RuleWord.description, ["rule": card.id.rawValue]),
      trail: Breadcrumbs(
        [.init(Passage(words(RuleWord.title), language: words.language), path: RulePath.list)],
        current: Passage(family, language: words.language)),
      path: RulePath.rule(card.id), languages: edition.languages, menuPath: RulePath.list)
    return edition.page(head, to: html) { sheet in
      html.element("p", class: "kicker") {
        html.text(words(AgreementWord.rule) + " ")
        html.isolated(card.id.rawValue)
      }
      html.element("h1", class: "title") { sheet.add(PassageText(summary)) }
      ForeignCards.notice(edition, sheet)
      RuleFacts(edition: edition, card: card).write(on: sheet)
      explanation(sheet)
      if let detail, !detail.parameters.isEmpty { parameters(detail.parameters, sheet) }
      RuleAgreements(edition: edition, open: open, waived: waived).write(on: sheet)
    }
  }

  private func explanation(_ sheet: Sheet) {
    prose("finds", .finds, card.finds, sheet)
    prose("why", .why, card.why, sheet)
    sheet.add(PageSection("norm", words(RuleWord.norm), hint: words(RuleWord.normHint)) { norm($0) })
    if let detail, detail.wrong != nil || detail.right != nil {
      sheet.add(
        PageSection("examples", words(RuleWord.examples), hint: words(RuleWord.examplesHint)) { sheet in
          if let wrong = detail.wrong { example("wrong", words(RuleWord.wrong), wrong, sheet) }
          if let right = detail.right { example("right", words(RuleWord.right), right, sheet) }
        })
    }
    prose("mend", .mend, card.mend, sheet)
    prose("waive", .waive, card.waive, sheet)
  }

  private func prose(_ id: String, _ heading: RuleWord, _ phrase: Phrase, _ sheet: Sheet) {
    let passage = edition.sentence(phrase)
    let text = passage.text + (".!?".contains(passage.text.last ?? ".") ? "" : ".")
    sheet.add(
      PageSection(id, words(heading)) { sheet in
        let isForeign = passage.language != words.language
        sheet.html.element(
          "p", isForeign ? .lang(passage.language) : nil,
          isForeign ? .dir(HTMLDirection(language: passage.language)) : nil, text: text)
      })
  }

  private func norm(_ sheet: Sheet) {
    sheet.add(
      DataTable(
        words(RuleWord.norms), columns: [words(RuleWord.source), words(RuleWord.nature)],
        rows: card.citations.map { citation in
          [{ $0.html.bdi(citation.text) }, { $0.html.text(nature(citation.nature)) }]
        }, captionIsHidden: true))
  }

  private func nature(_ nature: Citation.Nature) -> String {
    switch nature {
    case .bindingLaw(let jurisdiction): words(RuleWord.bindingLaw, ["jurisdiction": jurisdiction])
    case .guideline: words(RuleWord.guideline)
    case .analogy: words(RuleWord.analogy)
    case .engineering: words(RuleWord.engineering)
    }
  }

  private func example(_ id: String, _ title: String, _ code: String, _ sheet: Sheet) {
    let html = sheet.html
    html.element("h3", text: title)
    html.element(
      "pre", class: "code", .id(id), .dir(.leftToRight), .literal("role", "region"), .attribute("aria-label", title),
      .number("tabindex", 0)
    ) { html.element("code", text: code) }
  }

  private func parameters(_ parameters: [RuleDetail.Parameter], _ sheet: Sheet) {
    let here = edition.register.profile?.profile.parameters ?? []
    sheet.add(
      PageSection("parameters", words(RuleWord.parameters)) { sheet in
        sheet.add(
          DataTable(
            words(RuleWord.parameters),
            columns: [
              words(RuleWord.parameter), words(RuleWord.meaning), words(RuleWord.proposed), words(RuleWord.here),
            ],
            rows: parameters.map { parameter in
              [
                { $0.html.isolated(parameter.name) },
                { $0.add(PassageText(edition.sentence(parameter.meaning))) },
                { $0.html.text(words.number(parameter.standard)) },
                { value(here.first { $0.name == parameter.name }, $0) },
              ]
            }, captionIsHidden: true))
      })
  }

  private func value(_ parameter: ProfileParameter?, _ sheet: Sheet) {
    guard let parameter else { return sheet.html.text("–") }
    sheet.html.isolated(Int(parameter.value).map { words.number($0) } ?? parameter.value)
    guard let reason = edition.passage(parameter.reason) else { return }
    sheet.html.element("p", class: "more hint") { sheet.add(PassageText(reason)) }
  }
}
