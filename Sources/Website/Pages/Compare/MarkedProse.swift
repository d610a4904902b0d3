import Comparison
import Formats

/// A text with what was added and removed marked, for the eye by lines and for the ear by words.
struct MarkedProse: Component {
  let text: MarkedText
  /// Runs to leave out: what is gone, in a cell that shows the later version.
  var without: MarkedText.Mark?
  /// Inside a heading or a cell: no paragraphs.
  var isInline = false
  /// The labels of the grounds for withholding, by decision.
  var grounds: [String: String] = [:]

  func write(on sheet: Sheet) {
    var writer = Writing(sheet: sheet, isInline: isInline, grounds: grounds)
    for run in text.runs where run.mark != without { writer.write(run) }
    writer.closeParagraph()
  }

  private struct Writing {
    let sheet: Sheet
    let isInline: Bool
    let grounds: [String: String]
    private var isOpen = false
    private var hasText = false

    init(sheet: Sheet, isInline: Bool, grounds: [String: String]) {
      self.sheet = sheet
      self.isInline = isInline
      self.grounds = grounds
    }

    mutating func write(_ run: MarkedText.Run) {
      if run.isSpaced, hasText { sheet.html.markup(" ") }
      var isFirst = true
      for piece in run.pieces {
        switch piece {
        case .start(let start): begin(start)
        case .text(let text):
          openParagraph()
          mark(run.mark, saysSo: isFirst) { sheet.html.text(text) }
          (isFirst, hasText) = (false, true)
        case .withheld(let decision):
          openParagraph()
          mark(run.mark, saysSo: isFirst) { sheet.add(Tag(withheld(decision))) }
          (isFirst, hasText) = (false, true)
        }
      }
    }

    private func withheld(_ decision: String) -> String {
      guard let ground = grounds[decision] else { return sheet.words(TextWord.withheldNoGround) }
      return sheet.words(TextWord.withheldHere, ["ground": ground])
    }

    private func mark(_ mark: MarkedText.Mark, saysSo: Bool, _ content: () -> Void) {
      switch mark {
      case .same: content()
      case .added:
        sheet.html.element("ins") {
          if saysSo { say(.insertion) }
          content()
        }
      case .removed:
        sheet.html.element("del") {
          if saysSo { say(.deletion) }
          content()
        }
      }
    }

    private func say(_ word: CompareWord) {
      sheet.html.element("span", class: "unseen", text: sheet.words(word) + " ")
    }

    private mutating func begin(_ start: Token.Start) {
      if isInline || start == .cell {
        if hasText { sheet.html.text(start == .cell ? " | " : " ") }
        return
      }
      closeParagraph()
      guard case .item(let label) = start else { return }
      openParagraph()
      if let label { sheet.html.isolated(label) } else { sheet.html.text("•") }
      sheet.html.markup(" ")
    }

    private mutating func openParagraph() {
      guard !isInline, !isOpen else { return }
      sheet.html.start("p")
      isOpen = true
    }

    mutating func closeParagraph() {
      guard isOpen else { return }
      sheet.html.end("p")
      (isOpen, hasText) = (false, false)
    }
  }
}
