import Diagnostics
import Formats
import Foundation
import Registry
import Testing

@testable import Checker

/// Faults put into agreements of the sample registry, one at a time: each must be caught by its rule, and no other rule
/// must find anything that it did not find before. Only the file's own agreement is judged.
///
/// `CONCORD_MUTATIONS=1` prints how each rule did.
@Suite struct MutationTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Below these the suite fails; they only ever rise.
  private static let least = (rules: 214, caught: 1.0)
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
    if ProcessInfo.processInfo.environment["CONCORD_MUTATIONS"] == "1" { Self.show(outcomes, rules) }
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
      let before = registry.findings(agreements, mutation, changing: nil)
      let bytes = try mutation.apply(to: try registry.bytes(mutation.file))
      let after = registry.findings(agreements, mutation, changing: bytes)
      var known = Dictionary(before.map { ($0, 1) }, uniquingKeysWith: +)
      let new = after.filter { finding in
        guard let count = known[finding], count > 0 else { return true }
        known[finding] = count - 1
        return false
      }
      let expected = mutation.companions.union([mutation.rule])
      let others = Dictionary(grouping: new.filter { !expected.contains($0.rule) }, by: \.rule)
      return Outcome(
        mutation: mutation, isCaught: new.contains { $0.rule == mutation.rule },
        others: others.sorted { $0.key < $1.key }.map { "\($0) \($1.count) times: \($1[0].message)" }, fault: nil)
    } catch {
      return Outcome(mutation: mutation, isCaught: false, others: [], fault: "\(error)")
    }
  }

  private static func show(_ outcomes: [Outcome], _ rules: Set<RuleID>) {
    for outcome in outcomes {
      print(outcome.isCaught ? "caught" : "MISSED", outcome.mutation.testDescription)
      for other in outcome.others { print("       false:", other) }
    }
    let without = Checker.rules.map { $0.card.id }.filter { !rules.contains($0) }
    print(
      "\(outcomes.count(where: \.isCaught)) of \(outcomes.count) caught, \(rules.count) of \(Checker.rules.count) rules,",
      "\(outcomes.reduce(0) { $0 + $1.others.count }) false findings")
    print("without a mutation:", without.map(\.rawValue).joined(separator: " "))
  }
}

/// What a finding says, wherever its place has moved.
struct MutationFinding: Hashable, Sendable {
  let rule: RuleID
  let message: String
  let place: String
}

/// The sample registry, read once.
private struct SampleFolder: Sendable {
  private let files: [String: SourceFile]
  private let read: [String: ReadFile]
  private let documents: [DocumentFile]

  init(_ folder: URL) throws {
    var files: [String: SourceFile] = [:]
    var documents: [DocumentFile] = []
    for place in (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted() {
      switch AuthoredFile.Role(place: place) {
      case .document(let agreement, let name):
        let data = try Data(contentsOf: folder.appending(path: place))
        documents.append(
          DocumentFile(agreement: agreement, name: name, bytes: data.count, sha256: SHA256.hexadecimal(Array(data))))
      default:
        guard place.hasSuffix(".xml") else { continue }
        files[place] = SourceFile(path: place, bytes: Array(try Data(contentsOf: folder.appending(path: place))))
      }
    }
    self.files = files
    self.documents = documents
    read = files.reduce(into: [:]) { $0[$1.key] = AuthoredFile(place: $1.key, source: $1.value).read() }
  }

  func bytes(_ place: String) throws -> [UInt8] {
    guard let file = files[place] else { throw Mutation.Fault(description: "there is no file \(place)") }
    return file.bytes
  }

  /// What all rules find in these agreements, with one file changed or as it is.
  func findings(_ agreements: Set<String>, _ mutation: Mutation, changing bytes: [UInt8]?) -> [MutationFinding] {
    var own = read.filter { AuthoredFile.Role(place: $0.key).agreement.map(agreements.contains) ?? true }
    if let bytes, bytes.isEmpty {
      own[mutation.file] = nil
    } else if let bytes {
      let source = SourceFile(path: mutation.file, bytes: bytes)
      own[mutation.file] = AuthoredFile(place: mutation.file, source: source).read()
    }
    let all = own.sorted { $0.key < $1.key }.map(\.value)
    let others = Set(files.keys.compactMap { AuthoredFile.Role(place: $0).agreement }).subtracting(agreements)
    let register = Register(
      assembling: all, documents: documents.filter { agreements.contains($0.agreement) },
      otherAgreements: others.sorted())
    let day = Day(mutation.day ?? "2026-11-21") ?? Day(number: 0)
    let checker = Checker(register: register, day: day, stage: mutation.stage)
    let found =
      all.flatMap(\.findings) + checker.registerFindings() + register.agreements.flatMap { checker.findings(in: $0) }
    return found.map {
      MutationFinding(rule: $0.rule, message: $0.message.en.text, place: $0.place?.en.text ?? "")
    }
  }
}
