import Diagnostics
import Foundation
import Testing

@testable import Checker

/// Faults put into agreements of the sample registry, one at a time: each must be caught by its rule, and no other rule
/// must find anything that it did not find before. Only the file's own agreement is judged.
///
/// It prints the share caught and the false findings; with `CONCORD_MUTATIONS=1`, how each rule did.
@Suite struct MutationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Below these the suite fails; they only ever rise.
  private static let least = (rules: 225, caught: 1.0)
  /// Above this it fails; it only ever falls.
  private static let mostFalse = 0

  private struct Outcome: Sendable {
    let mutation: Mutation
    let isCaught: Bool
    let others: [String]
    let fault: String?
  }

  @Test func eachFaultIsCaughtByItsRuleAlone() async throws {
    let folder = Self.root.appending(path: "Tests/Scenes/Mutations")
    let mutations = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".txt") }.flatMap {
        try Mutation.read(try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
      }
    let registry = try SampleFolder(Self.root.appending(path: "Agreements"))
    let outcomes = await withTaskGroup(of: (Int, Outcome).self) { group in
      for (index, mutation) in mutations.enumerated() { group.addTask { (index, Self.run(mutation, registry)) } }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
    for fault in outcomes.compactMap(\.fault) { Issue.record("\(fault)") }
    let rules = Set(mutations.map(\.rule))
    for rule in rules where Checker.rule(rule) == nil { Issue.record("there is no rule \(rule)") }
    let caught = outcomes.count(where: \.isCaught)
    let falseFindings = outcomes.reduce(0) { $0 + $1.others.count }
    let isTold = ProcessInfo.processInfo.environment["CONCORD_MUTATIONS"] == "1"
    Self.show(outcomes, rules, each: isTold)
    let without = Checker.rules.filter { !($0 is any PublisherRule.Type) }.map { $0.card.id }
      .filter { !rules.contains($0) }
    #expect(without == [], "rules of the publisher have their faults in PublisherRuleTests")
    let missed = outcomes.filter { !$0.isCaught }.map(\.mutation.testDescription)
    #expect(rules.count >= Self.least.rules)
    #expect(Double(caught) >= Double(outcomes.count) * Self.least.caught, "missed: \(missed)")
    #expect(
      falseFindings <= Self.mostFalse,
      "\(outcomes.flatMap { outcome in outcome.others.map { "\(outcome.mutation.rule): \($0)" } })")
  }

  private static func run(_ mutation: Mutation, _ registry: SampleFolder) -> Outcome {
    do {
      let own = mutation.file.contains("/") ? [String(mutation.file.prefix { $0 != "/" })] : []
      let agreements = Set(own + mutation.others).union(own + mutation.others == [] ? ["population-statistics"] : [])
      let before = registry.findings(agreements, mutation.day, mutation.stage)
      let bytes = try mutation.apply(to: try registry.bytes(mutation.base ?? mutation.file))
      let after = registry.changing(mutation.file, to: bytes).findings(agreements, mutation.day, mutation.stage)
      let new = SampleFolder.new(in: after, beside: before)
      let expected = mutation.companions.union([mutation.rule])
      let others = Dictionary(grouping: new.filter { !expected.contains($0.rule) }, by: \.rule)
      return Outcome(
        mutation: mutation, isCaught: new.contains { $0.rule == mutation.rule },
        others: others.sorted { $0.key < $1.key }.map { "\($0) \($1.count) times: \($1[0].message)" }, fault: nil)
    } catch {
      return Outcome(mutation: mutation, isCaught: false, others: [], fault: "\(error)")
    }
  }

  /// The share caught and the false findings; on request also what became of each.
  private static func show(_ outcomes: [Outcome], _ rules: Set<RuleID>, each: Bool) {
    for outcome in outcomes where each {
      print(outcome.isCaught ? "caught" : "MISSED", outcome.mutation.testDescription)
      for other in outcome.others { print("       false:", other) }
    }
    let caught = outcomes.count(where: \.isCaught)
    print(
      "mutations: \(caught) of \(outcomes.count) caught (\(100 * caught / max(outcomes.count, 1)) %),",
      "\(rules.count) of \(Checker.rules.count) rules,",
      "\(outcomes.reduce(0) { $0 + $1.others.count }) false findings")
  }
}
