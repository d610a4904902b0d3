import Comparison

/// What changed between two versions, in a few lines of plain text, as a feed tells it.
///
/// ```text
/// Incidents › Duty “Armed persons” › time limit: 1 hour after detection (before: 24 hours after detection)
/// Parts of the text reworded: 9.4, 9.5
/// ```
struct ChangeLines {
  /// Facts that are told; where there are more, their number is told first.
  private static let limit = 12
  /// Of a longer text it is only told that it was reworded, in characters.
  private static let longest = 140

  let comparison: Comparison
  let facts: FactWords

  private var words: Strings { facts.after.words }

  var lines: [String] {
    // What binds somebody is told before what follows from it.
    let changes = (facts.parts(.substance) + facts.parts(.form)).flatMap(\.changes)
    let told = changes.prefix(Self.limit)
    var lines = told.map(line)
    if changes.count > told.count {
      lines.insert(words(CompareWord.factsChanged) + words.colon + words.number(changes.count), at: 0)
    }
    return comparison.showsText ? lines + clauses : lines
  }

  private func line(_ change: FactChange) -> String {
    var names = [facts.heading(change.part).text]
    for step in change.place where step.name != change.part {
      names.append(facts.label(step.name).text + (facts.title(step).map { " “\($0.text)”" } ?? ""))
    }
    if let field = change.field, field != "text" || change.place.isEmpty, field != change.part {
      names.append(facts.label(field).text)
    }
    return names.joined(separator: " › ") + words.colon + what(change)
  }

  private func what(_ change: FactChange) -> String {
    guard change.kind == .changed else { return words(change.kind == .added ? CompareWord.added : .removed) }
    let value = facts.change(change)
    if [value.before, value.after].contains(where: { $0?.text.count ?? 0 > Self.longest }) {
      return words(CompareWord.reworded)
    }
    guard let after = value.after else { return words(CompareWord.removed) }
    guard let before = value.before else { return after.text }
    return after.text + " (" + words(CompareWord.numberChange, ["number": before.text]) + ")"
  }

  private var clauses: [String] {
    let kinds: [(ClauseChange.Kind, CompareWord)] = [
      (.added, .clausesAdded), (.removed, .clausesRemoved), (.reworded, .clausesChanged),
    ]
    return kinds.compactMap { kind, word in
      let numbers = comparison.clauses.filter { $0.kinds.contains(kind) }.compactMap { change in
        change.after?.number ?? change.before?.number
      }
      guard !numbers.isEmpty else { return nil }
      return words(word) + words.colon + numbers.joined(separator: words(PageWord.listSeparator))
    }
  }
}
