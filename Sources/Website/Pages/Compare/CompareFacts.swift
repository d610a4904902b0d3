import Comparison
import Formats

/// The changed facts of one weight, a table for each part of the agreement.
struct CompareFacts {
  let comparison: Comparison
  let facts: FactWords
  let parts: [FactWords.Part]
  let sheet: Sheet

  init(_ facts: FactWords, _ weight: Weight, _ sheet: Sheet) {
    comparison = facts.comparison
    self.facts = facts
    self.sheet = sheet
    parts = facts.parts(weight)
  }

  /// The fragment of a part’s table.
  static func anchor(_ part: FactWords.Part) -> String { "facts-" + part.name }

  private var html: HTMLWriter { sheet.html }
  private var words: Strings { sheet.words }

  /// Writes the tables; `isAnchored` gives their headings the fragments to which a list of contents links.
  func write(isAnchored: Bool) {
    for part in parts { write(part, isAnchored) }
  }

  private func write(_ part: FactWords.Part, _ isAnchored: Bool) {
    let heading = facts.heading(part.name)
    html.element("h3", isAnchored ? .id(Self.anchor(part)) : nil) { sheet.add(PassageText(heading)) }
    sheet.add(
      DataTable(
        heading.text,
        columns: [
          words(CompareWord.fact), words(CompareWord.before, ["version": words.number(comparison.from.version)]),
          words(CompareWord.after, ["version": words.number(comparison.to.version)]),
        ],
        rows: part.changes.map { change in
          let value = facts.change(change)
          return [
            { _ in place(change) }, { _ in cell(change, value, .before) }, { _ in cell(change, value, .after) },
          ]
        }, captionIsHidden: true))
  }

  /// The way to the fact: `Duty Armed persons › time limit`.
  private func place(_ change: FactChange) {
    var isFirst = true
    func label(_ name: String) {
      if !isFirst { html.text(" › ") }
      sheet.add(PassageText(isFirst ? facts.heading(name) : facts.label(name)))
      isFirst = false
    }
    for step in change.place {
      label(step.name)
      guard let title = facts.title(step) else { continue }
      html.markup(" ")
      html.element("span", class: "hint") { write(title) }
    }
    guard let field = change.field, !(field == "text" && !change.place.isEmpty) else { return }
    label(field)
  }

  private func cell(_ change: FactChange, _ value: FactWords.Change, _ side: FactWords.Side) {
    if change.kind != .changed {
      guard (change.kind == .added) == (side == .after) else { return html.text("—") }
      sheet.add(Tag(words(change.kind == .added ? CompareWord.added : .removed), .strong))
      details(change, side)
    } else if let marked = value.marked, let passage = value.after {
      foreign(passage) {
        sheet.add(MarkedProse(text: marked, without: side == .before ? .added : .removed, isInline: true))
      }
    } else if let passage = side == .before ? value.before : value.after {
      write(passage)
    } else {
      html.text("—")
    }
  }

  private func details(_ change: FactChange, _ side: FactWords.Side) {
    html.element("ul", class: "details") {
      for detail in facts.details(change) {
        guard let passage = facts.passage(detail.values, side) else { continue }
        html.element("li") {
          for (position, name) in detail.path.enumerated() {
            if position > 0 { html.text(" › ") }
            sheet.add(PassageText(position == 0 ? facts.heading(name) : facts.label(name)))
          }
          html.text(words.colon)
          write(passage)
        }
      }
    }
  }

  /// A value in the page's language is isolated too: it may be an address, a number of an article, a range.
  private func write(_ passage: Passage) {
    if passage.language == words.language { html.bdi(passage.text) } else { sheet.add(PassageText(passage)) }
  }

  private func foreign(_ passage: Passage, _ content: () -> Void) {
    guard passage.language != words.language else { return content() }
    html.element("bdi", .lang(passage.language), .dir(HTMLDirection(language: passage.language)), content: content)
  }
}
