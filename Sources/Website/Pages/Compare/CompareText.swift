import Comparison
import Formats

/// The legal text, clause by clause, in the page's language or the one that both versions have.
struct CompareText {
  let comparison: Comparison
  let facts: FactWords
  let sheet: Sheet
  let selection: ClauseSelection

  init(comparison: Comparison, facts: FactWords, sheet: Sheet) {
    self.comparison = comparison
    self.facts = facts
    self.sheet = sheet
    selection = ClauseSelection(comparison, languages: facts.after.languages)
  }

  private var html: HTMLWriter { sheet.html }
  private var words: Strings { sheet.words }
  private var edition: Edition { facts.after.edition }

  /// The labels of the grounds for withholding, by decision; the later version has the last word.
  private var grounds: [String: String] {
    var grounds: [String: String] = [:]
    for withholding in comparison.from.withholdings + comparison.to.withholdings {
      grounds[withholding.id] = edition.names.label(withholding.ground).text
    }
    return grounds
  }

  /// Whether both versions publish their legal text.
  var isShown: Bool { comparison.showsText }

  func write() {
    guard isShown else { return sheet.add(Notice(.withheld, text: words(CompareWord.textNotPublished))) }
    languages()
    if selection.changed.isEmpty { html.element("p", text: words(CompareWord.noText)) }
    for change in selection.changed { write(change) }
  }

  /// Whether clauses changed in form alone.
  var hasForm: Bool { isShown && !(selection.renumbered.isEmpty && selection.relinked.isEmpty) }

  /// Clauses with the same words under another number, in another place, or with other links.
  func writeForm() {
    guard isShown else { return }
    if !selection.renumbered.isEmpty { renumbered() }
    if !selection.relinked.isEmpty { relinked() }
  }

  private func languages() {
    for (tags, word, version) in [
      (comparison.addedLanguages, CompareWord.languageAdded, comparison.to.version),
      (comparison.removedLanguages, .languageRemoved, comparison.to.version),
    ] {
      for tag in tags {
        let values = ["language": edition.languageName(tag), "version": words.number(version)]
        html.element("p", text: words(word, values))
      }
    }
    let others = comparison.languages.filter { $0 != selection.language }
    guard let shown = selection.language, !others.isEmpty else { return }
    html.element("p", class: "hint") {
      html.text(words(CompareWord.comparedIn, ["language": edition.languageName(shown)]) + " ")
      facts.after.list(others) { tag in
        guard edition.languages.contains(tag) else { return html.bdi(edition.languageName(tag)) }
        let path = ComparePage.path(comparison.to.id, comparison.from.version, comparison.to.version)
        html.element(
          "a", .href(sheet.address.link(to: Address("\(tag)/\(path)"), fragment: "text")), .attribute("hreflang", tag),
          .lang(tag), .dir(HTMLDirection(language: tag)), text: edition.languageName(tag))
      }
    }
  }

  private func write(_ change: ClauseChange) {
    html.element("div", class: "redline") {
      html.element("h3") { heading(change) }
      html.element("p", class: "hint") { notes(change) }
      if let wording = selection.wording(change) {
        let isForeign = wording.language != words.language
        html.element(
          "div", class: "law", isForeign ? .lang(wording.language) : nil,
          isForeign ? .dir(HTMLDirection(language: wording.language)) : nil
        ) {
          sheet.add(MarkedProse(text: wording.body, grounds: grounds))
        }
      }
      links(change)
    }
  }

  private func heading(_ change: ClauseChange) {
    if let number = change.number {
      html.isolated(number)
      html.markup(" ")
    } else if let name = change.roleName(words) {
      html.text(name)
    }
    guard let wording = selection.wording(change), !wording.heading.isEmpty else { return }
    if change.number == nil { html.text(words.colon) }
    let prose = MarkedProse(text: wording.heading, isInline: true, grounds: grounds)
    guard wording.language != words.language else { return sheet.add(prose) }
    html.element("bdi", .lang(wording.language), .dir(HTMLDirection(language: wording.language))) { sheet.add(prose) }
  }

  private func notes(_ change: ClauseChange) {
    for kind in change.kinds where kind != .relinked {
      sheet.add(Tag(words(kind.word), kind == .added || kind == .removed || kind == .reworded ? .strong : .plain))
      html.markup(" ")
    }
    if change.kinds.contains(.renumbered) { former(change) }
    let others = selection.otherLanguages(change)
    guard !others.isEmpty else { return }
    let names = others.map(edition.languageName).joined(separator: words(PageWord.listSeparator))
    html.text(" " + words(CompareWord.otherLanguages, ["languages": names]))
  }

  private func former(_ change: ClauseChange) {
    guard let number = change.before?.number else { return }
    let pieces = words(CompareWord.numberChange, ["number": "\u{1}"]).split(
      separator: "\u{1}", omittingEmptySubsequences: false)
    for (position, piece) in pieces.enumerated() {
      if position > 0 { html.isolated(number) }
      html.text(piece)
    }
  }

  private func links(_ change: ClauseChange) {
    for link in change.links {
      let value = facts.change(link)
      html.element("p", class: "hint") {
        sheet.add(PassageText(facts.heading(link.field ?? "")))
        html.text(words.colon)
        if let before = value.before { html.element("del") { html.bdi(before.text) } }
        if value.before != nil, value.after != nil { html.markup(" ") }
        if let after = value.after { html.element("ins") { html.bdi(after.text) } }
      }
    }
  }

  private func renumbered() {
    html.element("h3", text: words(CompareWord.renumberedOnly))
    html.element("p", class: "hint", text: words(CompareWord.renumberedOnlyHint))
    html.element("ul", class: "details") {
      for change in selection.renumbered {
        html.element("li") {
          heading(change)
          html.markup(" ")
          html.element("span", class: "hint") { notes(change) }
        }
      }
    }
  }

  private func relinked() {
    html.element("h3", text: words(CompareWord.relinked))
    for change in selection.relinked {
      html.element("p") { heading(change) }
      links(change)
    }
  }
}
