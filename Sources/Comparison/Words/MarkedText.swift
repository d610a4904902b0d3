/// A text as it became, with what was added and what was removed marked word by word.
public struct MarkedText: Sendable, Hashable {
  /// What happened to a stretch.
  public enum Mark: String, Sendable, Hashable {
    /// It stands in both versions.
    case same
    /// It stands in the later version only.
    case added
    /// It stands in the earlier version only.
    case removed
  }

  /// A piece of a stretch.
  public enum Piece: Sendable, Hashable {
    /// Words.
    case text(String)
    /// A withheld passage, by its decision.
    case withheld(String)
    /// A block begins.
    case start(Token.Start)
  }

  /// A stretch with one mark.
  public struct Run: Sendable, Hashable {
    /// What happened to it.
    public let mark: Mark
    /// White space stands before it.
    public let isSpaced: Bool
    /// What stands in it.
    public let pieces: [Piece]
  }

  /// The stretches in reading order; a removed one stands before what replaces it.
  public let runs: [Run]

  /// The stretches as plain text: a block begins on a new line, a withheld passage is `[…]`.
  public var strands: [(mark: Mark, text: String)] {
    var isFirst = true
    return runs.map { run in
      var text = run.isSpaced && !isFirst ? " " : ""
      for piece in run.pieces {
        switch piece {
        case .text(let words): text += words
        case .withheld: text += "[…]"
        case .start(.cell): text += isFirst || text.hasSuffix("\n") ? "" : " | "
        case .start(let start):
          if !isFirst { text += "\n" }
          if case .item(let label) = start { text += (label ?? "•") + " " }
        }
        isFirst = false
      }
      return (run.mark, text)
    }
  }

  /// No word was added or removed.
  public var isUnchanged: Bool { runs.allSatisfy { $0.mark == .same } }

  /// Nothing stands in it at all.
  public var isEmpty: Bool { runs.isEmpty }

  /// Compares plain texts.
  public init(before: String, after: String) {
    self.init(before: Tokenizer.tokens(before), after: Tokenizer.tokens(after))
  }

  /// Compares tokens; the closures say which clause an id means, in the earlier and in the later version.
  init(
    before: [Token], after: [Token], clauseBefore: (String) -> String = { $0 }, clauseAfter: (String) -> String = { $0 }
  ) {
    var numbers: [String: Int] = [:]
    func number(_ key: String) -> Int {
      if let known = numbers[key] { return known }
      numbers[key] = numbers.count
      return numbers.count - 1
    }
    // A reference whose words and clause are both as they were is the same, whatever number the clause has now.
    let kept = Self.references(before, clauseBefore).intersection(Self.references(after, clauseAfter))
    func key(_ token: Token, _ clause: (String) -> String) -> String {
      guard let reference = Self.reference(token, clause), kept.contains(reference) else { return token.key(clause) }
      return reference
    }
    var difference = Difference(
      before.map { number(key($0, clauseBefore)) }, after.map { number(key($0, clauseAfter)) })
    difference.slide(before.map(\.startsBlock), after.map(\.startsBlock))
    Self.join(&difference, before, after)
    runs = Self.runs(difference, before, after)
  }

  private static func reference(_ token: Token, _ clause: (String) -> String) -> String? {
    guard case .reference(let id, _) = token.kind else { return nil }
    return "\u{8}" + token.text + "\u{3}" + clause(id)
  }

  private static func references(_ tokens: [Token], _ clause: (String) -> String) -> Set<String> {
    Set(tokens.compactMap { reference($0, clause) })
  }

  /// A full stop or an article that happens to stand in both versions, between two changes, tells a reader nothing:
  /// it goes with the changes around it.
  private static func join(_ difference: inout Difference, _ before: [Token], _ after: [Token]) {
    var (i, j) = (0, 0)
    var hasChangeBefore = false
    while i < before.count || j < after.count {
      let (startI, startJ) = (i, j)
      while i < before.count, difference.isRemoved[i] { i += 1 }
      while j < after.count, difference.isAdded[j] { j += 1 }
      if (i, j) != (startI, startJ) {
        hasChangeBefore = true
        continue
      }
      while i < before.count, j < after.count, !difference.isRemoved[i], !difference.isAdded[j] {
        (i, j) = (i + 1, j + 1)
      }
      let hasChangeAfter = i < before.count || j < after.count
      if hasChangeBefore, hasChangeAfter, isTrivial(before[startI..<i]) { difference.part(startI..<i, startJ..<j) }
      precondition(i > startI, "the two lists must agree where neither is marked")
    }
  }

  private static func isTrivial(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.count <= 2
      && tokens.allSatisfy {
        $0.kind == .word && $0.text.unicodeScalars.count <= 3 && !$0.text.contains(where: \.isNumber)
      }
      && tokens.reduce(0) { $0 + $1.text.unicodeScalars.count } <= 4
  }

  private static func runs(_ difference: Difference, _ before: [Token], _ after: [Token]) -> [Run] {
    var runs: [Run] = []
    var (i, j) = (0, 0)
    while i < before.count || j < after.count {
      let (startI, startJ) = (i, j)
      while i < before.count, difference.isRemoved[i] { i += 1 }
      if i > startI { runs.append(run(.removed, before[startI..<i])) }
      while j < after.count, difference.isAdded[j] { j += 1 }
      if j > startJ { runs.append(run(.added, after[startJ..<j])) }
      let same = j
      while i < before.count, j < after.count, !difference.isRemoved[i], !difference.isAdded[j] {
        (i, j) = (i + 1, j + 1)
      }
      if j > same { runs.append(run(.same, after[same..<j])) }
    }
    return runs
  }

  private static func run(_ mark: Mark, _ tokens: ArraySlice<Token>) -> Run {
    var pieces: [Piece] = []
    var text = ""
    for (position, token) in tokens.enumerated() {
      if token.isSpaced, position > 0, !(pieces.last?.isStart ?? false) || !text.isEmpty { text += " " }
      switch token.kind {
      case .word, .reference: text += token.text
      case .withheld(let decision):
        if !text.isEmpty { pieces.append(.text(text)) }
        text = ""
        pieces.append(.withheld(decision))
      case .start(let start):
        if !text.isEmpty { pieces.append(.text(text)) }
        text = ""
        pieces.append(.start(start))
      }
    }
    if !text.isEmpty { pieces.append(.text(text)) }
    return Run(mark: mark, isSpaced: tokens.first?.isSpaced ?? false, pieces: pieces)
  }
}

extension Token {
  /// Where a block begins, and of which kind; nil for what stands in it.
  fileprivate var startsBlock: Int? {
    guard case .start(let start) = kind else { return nil }
    return switch start {
    case .paragraph: 0
    case .item: 1
    case .row: 2
    case .cell: 3
    }
  }
}

extension MarkedText.Piece {
  /// A block begins.
  var isStart: Bool { if case .start = self { true } else { false } }
}
