import Comparison

/// The changed clauses of a comparison as one language shows them: those whose words changed, and those that only have
/// another number or place.
struct ClauseSelection {
  /// The language of the text that is shown; nil where the versions have none in common.
  let language: String?
  /// Parts that are new, gone, reworded or moved.
  let changed: [ClauseChange]
  /// Clauses with the same words under another number, or in another place.
  let renumbered: [ClauseChange]
  /// Clauses of which only the links changed.
  let relinked: [ClauseChange]

  init(_ comparison: Comparison, languages: [String]) {
    language =
      languages.first { comparison.languages.contains($0) } ?? comparison.languages.first
      ?? comparison.addedLanguages.first ?? comparison.removedLanguages.first
    changed = comparison.clauses.filter { $0.weight == .substance }
    let others = comparison.clauses.filter { $0.weight == .form }
    renumbered = others.filter { $0.kinds.contains(.renumbered) || $0.kinds.contains(.moved) }
    relinked = others.filter { $0.kinds == [.relinked] }
  }

  /// The wording in the language shown, else in any.
  func wording(_ change: ClauseChange) -> ClauseChange.Wording? {
    change.wordings.first { $0.language == language } ?? change.wordings.first
  }

  /// The languages in which a clause was reworded, if that shown is not among them.
  func otherLanguages(_ change: ClauseChange) -> [String] {
    guard change.kinds.contains(.reworded), wording(change)?.isUnchanged ?? true else { return [] }
    return change.wordings.filter { !$0.isUnchanged }.map(\.language)
  }

  /// A heading as it is now, without marks; the former one of a removed clause.
  func heading(_ change: ClauseChange) -> String {
    guard let heading = wording(change)?.heading else { return "" }
    return heading.strands.filter { $0.mark == .same || $0.mark == (change.after == nil ? .removed : .added) }
      .map(\.text).joined().trimmingSpaces
  }
}

extension String {
  /// Without white space at both ends.
  var trimmingSpaces: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}

extension ClauseChange.Kind {
  /// The word for it.
  var word: CompareWord {
    switch self {
    case .added: .added
    case .removed: .removed
    case .reworded: .reworded
    case .moved: .moved
    case .renumbered: .renumbered
    case .relinked: .relinked
    }
  }
}

extension ClauseChange {
  /// What a part without a number is called.
  func roleName(_ words: Strings) -> String? {
    switch role {
    case .preamble: words(TextWord.preamble)
    case .closing: words(CompareWord.closing)
    case .definition: words(CompareWord.definition)
    case .definitions: words(TextWord.definitions)
    case .clause: nil
    }
  }

  /// The number printed before it now, or last.
  var number: String? { after?.number ?? before?.number }
}
