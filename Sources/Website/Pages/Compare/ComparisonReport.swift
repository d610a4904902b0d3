import Comparison
import Formats
import Registry

/// What changed between two versions, as text for a terminal or a letter.
///
/// ```
/// Incidents
///   Duty “…” › time limit
///     - 24 hours after detection
///     + 1 hour after detection
/// ```
public struct ComparisonReport {
  private let comparison: Comparison
  private let facts: FactWords
  private let selection: ClauseSelection
  private let title: String
  private let words: Strings

  /// A report in a language of the registry, or its main one. Nil where the registry does not have the agreement.
  public init?(_ comparison: Comparison, register: Register, theme: Theme, language: String, day: Day) {
    let survey = Survey(register: register, day: day, findings: [])
    let editions = Editions.make(survey, theme, Site.Facts(day: day)).editions
    guard let edition = editions.first(where: { $0.language == language }) ?? editions.first,
      let entry = survey.entry(comparison.to.id)
    else { return nil }
    let sheet = Sheet(html: HTMLWriter(), words: edition.words, address: Address(""))
    self.comparison = comparison
    words = edition.words
    title = edition.fullTitle(comparison.to).text
    facts = FactWords(comparison, edition: edition, entry: entry, sheet: sheet)
    selection = ClauseSelection(comparison, languages: facts.after.languages)
  }

  /// The report in lines of at most so many characters; colours for a terminal that has them.
  public func text(colour: Bool, width: Int) -> String {
    var lines = Lines(colour: colour, width: width)
    lines.add(title + " (" + comparison.to.id + ")", style: .strong)
    lines.add(
      words(
        CompareWord.title, ["from": words.number(comparison.from.version), "to": words.number(comparison.to.version)]))
    if let change = comparison.to.change, let reason = facts.after.passage(change.reason) {
      lines.add(words(CompareWord.why) + words.colon + reason.text)
    }
    if comparison.isEmpty { lines.add(words(CompareWord.nothing)) }
    lines.blank()
    lines.add(words(CompareWord.facts).uppercased(), style: .strong)
    let substance = facts.parts(.substance)
    if substance.isEmpty { lines.add(words(CompareWord.noFacts)) }
    add(substance, &lines)
    addText(&lines)
    addForm(&lines)
    return lines.text
  }

  private func add(_ parts: [FactWords.Part], _ lines: inout Lines) {
    for part in parts {
      lines.blank()
      lines.add(facts.heading(part.name).text, style: .strong)
      for change in part.changes { add(change, &lines) }
    }
  }

  /// What binds nobody stands last.
  private func addForm(_ lines: inout Lines) {
    let form = facts.parts(.form)
    guard !form.isEmpty || !selection.renumbered.isEmpty else { return }
    lines.blank()
    lines.add(words(CompareWord.form).uppercased(), style: .strong)
    add(form, &lines)
    guard !selection.renumbered.isEmpty else { return }
    lines.blank()
    lines.add(words(CompareWord.renumberedOnly), style: .strong)
    for change in selection.renumbered { lines.add(heading(change), indent: 2) }
  }

  private func add(_ change: FactChange, _ lines: inout Lines) {
    var place = change.place.map { step in
      facts.label(step.name).text + (facts.title(step).map { " “\($0.text)”" } ?? "")
    }
    if let field = change.field, !(field == "text" && !place.isEmpty), field != change.part || !place.isEmpty {
      place.append(facts.label(field).text)
    }
    if !place.isEmpty { lines.add(place.joined(separator: " › "), indent: 2) }
    switch change.kind {
    case .changed:
      let value = facts.change(change)
      if let marked = value.marked {
        lines.add(marked, indent: 4)
      } else {
        if let before = value.before { lines.add("- " + before.text, indent: 4, style: .removed) }
        if let after = value.after { lines.add("+ " + after.text, indent: 4, style: .added) }
      }
    case .added, .removed:
      let isAdded = change.kind == .added
      lines.add(words(isAdded ? CompareWord.added : .removed), indent: 4, style: isAdded ? .added : .removed)
      for detail in facts.details(change) {
        guard let value = facts.passage(detail.values, isAdded ? .after : .before) else { continue }
        let name = detail.path.map { facts.label($0).text }.joined(separator: " › ")
        lines.add(
          (isAdded ? "+ " : "- ") + name + words.colon + value.text, indent: 4,
          style: isAdded ? .added : .removed)
      }
    }
  }

  private func addText(_ lines: inout Lines) {
    lines.blank()
    let language = selection.language.map { " (" + facts.after.edition.languageName($0) + ")" } ?? ""
    lines.add(words(CompareWord.text).uppercased() + language, style: .strong)
    for tag in comparison.addedLanguages { add(.languageAdded, tag, &lines) }
    for tag in comparison.removedLanguages { add(.languageRemoved, tag, &lines) }
    if selection.changed.isEmpty { lines.add(words(CompareWord.noText)) }
    for change in selection.changed {
      lines.blank()
      lines.add(heading(change), style: .strong)
      guard let wording = selection.wording(change) else { continue }
      if !wording.heading.isUnchanged, change.kinds.contains(.reworded) { lines.add(wording.heading, indent: 4) }
      if !wording.body.isEmpty { lines.add(wording.body, indent: 4) }
    }
  }

  private func add(_ word: CompareWord, _ tag: String, _ lines: inout Lines) {
    let values = [
      "language": facts.after.edition.languageName(tag), "version": words.number(comparison.to.version),
    ]
    lines.add(words(word, values))
  }

  /// `9.5 Arms: reworded, renumbered (before: 9.4)`
  private func heading(_ change: ClauseChange) -> String {
    let name = [change.number ?? change.roleName(words), selection.heading(change)].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " ")
    var notes = change.kinds.filter { $0 != .relinked }.map { words($0.word) }
    if change.kinds.contains(.renumbered), let number = change.before?.number {
      notes[notes.count - 1] += " (" + words(CompareWord.numberChange, ["number": number]) + ")"
    }
    let others = selection.otherLanguages(change).map(facts.after.edition.languageName)
    if !others.isEmpty {
      notes.append(
        words(CompareWord.otherLanguages, ["languages": others.joined(separator: words(PageWord.listSeparator))]))
    }
    return name + "  [" + notes.joined(separator: words(PageWord.listSeparator)) + "]"
  }
}
