import Diagnostics
import Registry
import Testing

@testable import Checker

/// Every example of every rule: a clean one is clean for all rules, a flagged one is flagged by its own rule alone, at
/// exactly the marked text, also when the file is written differently.
@Suite struct ExampleTests {
  struct Run: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    let example: Example
    let writing: Writing
    var testDescription: String { "\(rule.rawValue) line \(example.line), \(writing)" }
  }

  static let runs = Checker.rules.flatMap { rule in
    rule.examples.flatMap { example in
      Writing.allCases.map { Run(rule: rule.card.id, example: example, writing: $0) }
    }
  }

  @Test("An example is flagged as marked", arguments: runs)
  func example(_ run: Run) throws {
    let location = SourceLocation(
      fileID: "Checker/" + (run.example.file.split(separator: "/").last ?? ""), filePath: run.example.file,
      line: run.example.line, column: 1)
    guard var registry = ExampleRegistry(run.example) else {
      Issue.record("the fragment of the example cannot be read", sourceLocation: location)
      return
    }
    registry.marked = registry.marked.mapValues(run.writing.apply)
    let expected = registry.unmarked().expected
    let findings = registry.findings()
    let others = findings.filter { $0.rule != run.rule || run.example.verdict == .clean }.map(Self.describe)
    #expect(others == [], sourceLocation: location)
    guard run.example.verdict == .flagged else {
      #expect(expected.isEmpty, "a clean example has no marks", sourceLocation: location)
      return
    }
    let own = findings.filter { $0.rule == run.rule }
    let found = Set(
      own.compactMap(\.range).map { range in
        ExampleRegistry.Expectation(path: range.path, range: range.start.offset..<range.end.offset)
      })
    let isFound = !own.isEmpty
    #expect(isFound, "the rule found nothing", sourceLocation: location)
    #expect(found == expected, "\(own.map(Self.describe))", sourceLocation: location)
  }

  @Test(
    "Every rule that needs no publisher has a clean and a flagged example",
    arguments: Checker.rules.filter { !($0 is any PublisherRule.Type) }.map { $0.card.id })
  func hasExamples(_ id: RuleID) throws {
    let rule = try #require(Checker.rule(id))
    #expect(rule.examples.contains { $0.verdict == .clean })
    #expect(rule.examples.contains { $0.verdict == .flagged })
  }

  @Test("A rule’s type is named after its id")
  func names() {
    for rule in Checker.rules {
      let words = rule.card.id.rawValue.split(whereSeparator: { $0 == "/" || $0 == "-" })
      let expected = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      #expect(String(describing: rule) == expected)
    }
  }

  @Test("Ids are unique")
  func unique() {
    let ids = Checker.rules.map { $0.card.id }
    #expect(Set(ids).count == ids.count)
  }

  private static func describe(_ finding: Diagnostic) -> String {
    let place = finding.range.map { "\($0.path):\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)" }
    return "\(place ?? "nowhere") \(finding.rule.rawValue): \(finding.message.en.text)"
  }
}
