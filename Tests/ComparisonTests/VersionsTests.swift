import Registry
import Testing

@testable import Comparison

@Suite struct VersionsTests {
  @Test func aVersionDoesNotDifferFromItself() {
    for series in Sample.register.agreements {
      for version in series.versions {
        #expect(Comparison(from: version, to: version).isEmpty, "\(series.id) \(version.version)")
      }
    }
  }

  @Test func lookingBackSwapsWhatWasAddedAndRemoved() {
    for (old, new) in Sample.pairs {
      let (forth, back) = (Comparison(from: old, to: new), Comparison(from: new, to: old))
      let name = "\(old.id) \(old.version)-\(new.version)"
      #expect(forth.facts.count { $0.kind == .added } == back.facts.count { $0.kind == .removed }, "\(name)")
      #expect(forth.facts.count { $0.kind == .removed } == back.facts.count { $0.kind == .added }, "\(name)")
      #expect(
        Set(forth.facts.map { Self.print($0, $0.before, $0.after) })
          == Set(back.facts.map { Self.print($0, $0.after, $0.before) }), "\(name)")
      func ids(_ changes: [ClauseChange], _ kind: ClauseChange.Kind, _ place: (ClauseChange) -> ClauseChange.Place?)
        -> Set<String>
      {
        Set(changes.filter { $0.kinds.contains(kind) }.map { $0.role.rawValue + (place($0)?.id ?? "") })
      }
      #expect(ids(forth.clauses, .added, \.after) == ids(back.clauses, .removed, \.before), "\(name)")
      #expect(ids(forth.clauses, .removed, \.before) == ids(back.clauses, .added, \.after), "\(name)")
      #expect(ids(forth.clauses, .reworded, \.after) == ids(back.clauses, .reworded, \.before), "\(name)")
    }
  }

  private static func print(_ change: FactChange, _ before: [FactValue], _ after: [FactValue]) -> String {
    ([change.part] + change.place.map(\.name) + [change.field ?? ""] + before.map(\.text) + ["→"] + after.map(\.text))
      .joined(separator: "|")
  }

  /// The words that the later text has more of than the earlier one are those marked as added, less those removed.
  @Test func everyWordThatDiffersIsMarked() {
    for (old, new) in Sample.pairs {
      let comparison = Comparison(from: old, to: new)
      for language in comparison.languages {
        var balance = Self.words(Units(new), language)
        for (word, count) in Self.words(Units(old), language) { balance[word, default: 0] -= count }
        for wording in comparison.clauses.flatMap(\.wordings) where wording.language == language {
          for run in wording.heading.runs + wording.body.runs where run.mark != .same {
            for case .text(let text) in run.pieces {
              for token in Tokenizer.tokens(text) { balance[token.text, default: 0] -= run.mark == .added ? 1 : -1 }
            }
          }
        }
        // References that only follow their clause's new number are the one exception.
        for unit in Units(old).all + Units(new).all { balance[unit.number ?? ""] = 0 }
        #expect(balance.filter { $0.value != 0 } == [:], "\(old.id) \(old.version)-\(new.version) \(language)")
      }
    }
  }

  private static func words(_ units: Units, _ language: String) -> [String: Int] {
    units.all.flatMap { $0.text(language) }.reduce(into: [:]) { words, token in
      for word in Tokenizer.tokens(token.text) { words[word.text, default: 0] += 1 }
    }
  }

  @Test(arguments: ["boundary-geodata/2.xml", "election-security/3.xml", "voter-data-civil-status/2.xml"])
  func numbersAloneAreNoChangeOfText(place: String) throws {
    let old = try #require(Sample.version(place))
    // Every clause gets another number, as if one had been put in front of all others.
    let new = try #require(Sample.version(place) { Self.renumbered($0) })
    let comparison = Comparison(from: old, to: new)
    #expect(comparison.facts.count == 0)
    #expect(comparison.clauses.count > 10)
    for change in comparison.clauses { #expect(change.kinds == [.renumbered], "\(change.before?.number ?? "")") }
  }

  private static func renumbered(_ source: String) -> String {
    source.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.contains("<clause ") || line.contains("<definitions ") else { return String(line) }
      return line.split(separator: " number=\"", maxSplits: 1, omittingEmptySubsequences: false).joined(
        separator: " number=\"9")
    }.joined(separator: "\n")
  }

  @Test(arguments: ["boundary-geodata/2.xml", "election-security/3.xml"])
  func otherIdsForTheSameClausesAreNoChange(place: String) throws {
    let old = try #require(Sample.version(place))
    let new = try #require(
      Sample.version(place) { source in
        var source = source
        for letter in ["\"c", " c"] {
          for digit in 1...9 {
            for attribute in ["id=", "clause=", "survivingClauses=", "clauses="] {
              source = source.replacing(attribute + letter + String(digit), with: attribute + letter + "x\(digit)")
            }
          }
        }
        return source
      })
    let comparison = Comparison(from: old, to: new)
    #expect(comparison.clauses.filter { $0.kinds != [.relinked] }.map(\.kinds) == [])
  }

  @Test func findsAClauseThatMovedAndOneThatTookItsNumber() throws {
    let (old, new) = try (
      #require(Sample.register.agreement("boundary-geodata")?.version(1)),
      #require(Sample.register.agreement("boundary-geodata")?.version(2))
    )
    let comparison = Comparison(from: old, to: new)
    let training = try #require(comparison.clauses.first { $0.before?.number == "5.3" })
    #expect(training.kinds.first == .renumbered)
    #expect(training.after?.number == "5.4")
    let rights = try #require(comparison.clauses.first { $0.before?.number == "7" })
    #expect(rights.after?.number == "8")
    #expect(comparison.clauses.contains { $0.after?.number == "7" && $0.kinds == [.added] })
    #expect(!comparison.facts.contains { $0.field == "survivingClauses" && $0.after.isEmpty })
  }

  @Test func namesAChangedTimeLimitByItsPlace() throws {
    let (old, new) = try (
      #require(Sample.register.agreement("election-security")?.version(1)),
      #require(Sample.register.agreement("election-security")?.version(2))
    )
    let change = try #require(
      Comparison(from: old, to: new).facts.first { $0.part == "incidents" && $0.field == "limit" })
    #expect(change.place.map(\.name) == ["duty"])
    #expect(change.before.map(\.text) == ["PT24H after incident-detected"])
    #expect(change.after.map(\.text) == ["PT1H after incident-detected"])
  }

  @Test func comparesQuickly() {
    let clock = ContinuousClock()
    let pairs = Sample.pairs
    let time = clock.measure { for (old, new) in pairs { _ = Comparison(from: old, to: new) } }
    #expect(time < .seconds(10), "\(pairs.count) comparisons took \(time)")
  }
}
