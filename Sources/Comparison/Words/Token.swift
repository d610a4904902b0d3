/// The smallest piece of a text that is compared: a word, a sign, the start of a block, or a withheld passage.
public struct Token: Sendable, Hashable {
  /// What it is.
  public enum Kind: Sendable, Hashable {
    /// A word, a number, a sign; in scripts without spaces one character.
    case word
    /// A reference to a clause, as one piece: the id of the clause, and its number in this version.
    case reference(clause: String, number: String?)
    /// A passage that is kept from the public: the id of the decision.
    case withheld(String)
    /// A block begins here.
    case start(Start)
  }

  /// The blocks of a text.
  public enum Start: Sendable, Hashable {
    /// A paragraph, a caption, or the description of a figure.
    case paragraph
    /// An item of a list, with the label printed before it.
    case item(label: String?)
    /// A row of a table.
    case row
    /// A cell of a table.
    case cell
  }

  /// What it is.
  public let kind: Kind
  /// What readers see of it; empty for starts and withheld passages.
  public let text: String
  /// White space stands before it.
  public let isSpaced: Bool

  /// What decides whether two tokens are the same. Labels of list items and numbers in references count for nothing:
  /// they follow from the order of clauses. `clause` says which clause an id means, whatever its number.
  func key(_ clause: (String) -> String) -> String {
    switch kind {
    case .word: return text
    case .withheld(let decision): return "\u{1}" + decision
    case .start(.paragraph): return "\u{2}p"
    case .start(.item): return "\u{2}i"
    case .start(.row): return "\u{2}r"
    case .start(.cell): return "\u{2}c"
    case .reference(let id, let number):
      var words = text
      if let number, let range = words.lastRange(of: number) { words.replaceSubrange(range, with: "\u{3}") }
      return words + "\u{3}" + clause(id)
    }
  }
}

extension String {
  /// The last place at which a text occurs.
  func lastRange(of part: String) -> Range<String.Index>? {
    guard !part.isEmpty else { return nil }
    var end = endIndex
    while let start = index(end, offsetBy: -part.count, limitedBy: startIndex) {
      if self[start..<end] == part { return start..<end }
      guard end > startIndex else { return nil }
      end = index(before: end)
    }
    return nil
  }
}
