import Diagnostics
import Registry
import Testing

@testable import Checker

/// Every example of every rule: a clean one is clean for all rules, a flagged one is flagged by its own rule alone, at
/// exactly the marked text, also when the file is written differently; silent in a comment, marked where it is waived, and
/// clean once its fix is applied.
@Suite struct ExampleTests {
  struct Run: Sendable, CustomTestStringConvertible {
    let rule: RuleID
    let example: Example
    let writing: Writing
    var testDescription: String { "\(rule.rawValue) line \(example.line), \(writing)" }

    var location: SourceLocation {
      SourceLocation(
        fileID: "Checker/" + (example.file.split(separator: "/").last ?? ""), filePath: example.file,
        line: example.line, column: 1)
    }
  }

  /// Every example once: most rules have the bare specimen for a clean one.
  static let examples: [(rule: RuleID, example: Example)] = {
    var seen: Set<[String]> = []
    return Checker.rules.flatMap { rule in
      rule.examples.filter { example in
        guard example.verdict == .clean, let registry = ExampleRegistry(example) else { return true }
        let files = registry.marked.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
        return seen.insert(files + [example.stage.rawValue, example.day]).inserted
      }.map { (rule.card.id, $0) }
    }
  }()

  static let runs = examples.flatMap { rule, example in
    Writing.allCases.map { Run(rule: rule, example: example, writing: $0) }
  }

  static let flagged = examples.filter { $0.example.verdict == .flagged }.map { rule, example in
    Run(rule: rule, example: example, writing: .plain)
  }

  @Test("An example is flagged as marked", arguments: runs)
  func example(_ run: Run) throws {
    let location = run.location
    guard var registry = ExampleRegistry(run.example) else {
      Issue.record("the fragment of the example cannot be read", sourceLocation: location)
      return
    }
    // What the example does not touch needs no other writing, and what is not there has none.
    registry.marked = registry.marked.reduce(into: [:]) { marked, file in
      let isLeft = Specimen.files[file.key] == file.value || Marks.strip(file.value).bytes.isEmpty
      marked[file.key] = isLeft ? file.value : run.writing.apply(file.value)
    }
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

  @Test("What stands in a comment is not flagged", arguments: flagged.filter(\.hasCommentable))
  func inComment(_ run: Run) throws {
    let bare = Example.clean(stage: .publication, day: Specimen.day)
    var registry = try #require(ExampleRegistry(bare))
    registry.comment(run.example.fragment, in: "\(Specimen.agreement)/1.xml", before: "</agreement>")
    registry.comment(run.example.record ?? "", in: "\(Specimen.agreement)/record.xml", before: "</record>")
    #expect(registry.findings().map(Self.describe) == [], sourceLocation: run.location)
  }

  @Test("A waived finding is marked, and the waiver is used", arguments: flagged.filter(\.isWaivable))
  func waived(_ run: Run) throws {
    let registry = try #require(ExampleRegistry(run.waived))
    let findings = registry.findings()
    #expect(findings.contains { $0.rule == run.rule }, sourceLocation: run.location)
    #expect(findings.filter { $0.waivedBy == nil }.map(Self.describe) == [], sourceLocation: run.location)
  }

  @Test("A fix leaves nothing to mend", arguments: flagged.filter(\.hasFix))
  func fixed(_ run: Run) throws {
    var registry = try #require(ExampleRegistry(run.example))
    for finding in registry.findings() where finding.rule == run.rule {
      // Each fix by itself: several findings may share a place.
      let fix = try #require(finding.fixes.first, sourceLocation: run.location)
      let path = try #require(finding.range?.path)
      registry.apply(fix, to: path)
      break
    }
    let left = registry.findings().filter { $0.rule == run.rule }
    #expect(left.count < run.example.markCount, "\(left.map(Self.describe))", sourceLocation: run.location)
    #expect(registry.findings().allSatisfy { $0.rule == run.rule }, sourceLocation: run.location)
    // Nothing is offered twice for what is mended.
    if run.example.markCount == 1 { #expect(left.flatMap(\.fixes).isEmpty, sourceLocation: run.location) }
  }

  @Test("There are fixes to try") func hasFixes() { #expect(Self.flagged.count(where: \.hasFix) >= 4) }

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
