import Diagnostics
import Foundation
import Registry
import Testing

@testable import Publishing

/// The session of a drafter in Tests/Scenes/Session/session.md, played.
@Suite struct SessionTests {
  /// A step of the document: the message that asks for it, and the changes.
  struct Step {
    var title: String
    var rule = ""
    var message = ""
    var help = ""
    /// What stands in the file, and what is to stand there.
    var changes: [(old: String, new: String)] = []
  }

  @Test("From new to a clean check at signature by following messages alone")
  func session() async throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Scenes/Session/session.md")
    let document = try String(contentsOf: file, encoding: .utf8)
    let steps = Self.steps(document)
    #expect(steps.count > 10)
    let registry = try SampleRegistry()
    try await begin(document, registry)
    let draft = try await findings(registry, nil).filter { $0.severity > .advice }
    #expect(draft.map(\.rule) == [], "the draft is clean at its own stage")
    for step in steps { try await play(step, registry) }
    let left = try await findings(registry, .signature)
    let grave = left.filter { $0.severity >= .error }
    #expect(grave.map { "\($0.rule.rawValue): \($0.message.en.text)" } == [], "clean at signature")
    let untold = Set(left.map(\.rule.rawValue)).subtracting([
      "languages/translation-missing", "publication/summary-missing",
    ])
    #expect(untold == [], "the end of the document tells what is left")
  }

  private func begin(_ document: String, _ registry: SampleRegistry) async throws {
    let line = document.split(separator: "\n").first { $0.hasPrefix("concord new ") } ?? ""
    let words = line.split(separator: " ").map(String.init)
    func value(_ option: String) throws -> String {
      let at = try #require(words.firstIndex(of: option))
      return words[at + 1]
    }
    let changes = try await AgreementDraft(in: registry.path).files(
      id: words[2], type: value("--type"), partners: [value("--with")], languages: [value("--language")],
      day: try #require(Day(value("--date"))))
    for change in changes { try change.write() }
  }

  private func play(_ step: Step, _ registry: SampleRegistry) async throws {
    func count() async throws -> Int {
      try await findings(registry, .signature).count { finding in
        finding.rule.rawValue == step.rule && finding.help?.en.text == step.help
          && "\(finding.place?.en.text ?? ""): \(finding.message.en.text)" == step.message
      }
    }
    let isAsked = try await count() > 0
    #expect(isAsked, "\(step.title): the check does not say so (any more)")
    var text = try registry.text("deaths-2027/1.xml")
    for change in step.changes {
      let places = text.ranges(of: change.old)
      // The lines of a change that stand several times are changed from the top.
      guard let first = places.first else {
        Issue.record("\(step.title): the file does not have these lines:\n\(change.old)")
        continue
      }
      text.replaceSubrange(first, with: change.new)
    }
    try registry.put(text, at: "deaths-2027/1.xml")
    let isMended = try await count() == 0
    #expect(isMended, "\(step.title): the message stays")
  }

  private func findings(_ registry: SampleRegistry, _ stage: Stage?) async throws -> [Diagnostic] {
    let inspection = try await Inspection.inspect(
      registry.path, day: try #require(Day("2026-11-21")), stage: stage, only: ["deaths-2027"])
    return inspection.findings(about: [registry.path + "/deaths-2027"])
  }

  private static func steps(_ document: String) -> [Step] {
    var steps: [Step] = []
    var isDiff = false
    for line in document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("## Step") { steps.append(Step(title: String(line.dropFirst(3)))) }
      guard !steps.isEmpty else { continue }
      let at = steps.count - 1
      if line == "```diff" {
        isDiff = true
        steps[at].changes.append(("", ""))
      } else if line == "```" {
        isDiff = false
      } else if isDiff {
        let last = steps[at].changes.count - 1
        if !line.hasPrefix("+") { steps[at].changes[last].old += line.dropFirst() + "\n" }
        if !line.hasPrefix("-") { steps[at].changes[last].new += line.dropFirst() + "\n" }
      } else if line.hasPrefix("## The end") {
        break
      } else if line.hasPrefix("> Help: ") {
        steps[at].help = String(line.dropFirst(8))
      } else if Severity.allCases.contains(where: { line.hasPrefix("> \($0.rawValue) ") }) {
        steps[at].rule = line.split(separator: " ").last.map(String.init) ?? ""
      } else if line.hasPrefix("> "), steps[at].message.isEmpty {
        steps[at].message = String(line.dropFirst(2))
      }
    }
    return steps
  }
}
