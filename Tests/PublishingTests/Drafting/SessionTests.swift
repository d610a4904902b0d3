import Diagnostics
import Foundation
import Registry
import Testing

@testable import Publishing

/// The session of a drafter in Tests/Scenes/Session/session.md, played: from the first idea to a second version.
@Suite struct SessionTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let today = Day("2026-11-21")

  @Test("From new to an amendment that is ready for signature, by following messages alone")
  func session() async throws {
    let file = Self.root.appending(path: "Tests/Scenes/Session/session.md")
    let script = SessionScript(try String(contentsOf: file, encoding: .utf8))
    let registry = try SampleRegistry()
    var steps = 0
    var commands: [String] = []
    for act in script.acts {
      switch act {
      case .step(let step):
        try await play(step, registry)
        steps += 1
      case .command(let words, let prints):
        try await run(words, prints, registry)
        commands.append(words[1])
      }
    }
    #expect(steps > 12)
    #expect(commands == ["new", "check", "check", "record", "check", "amend", "check", "check", "diff"])
  }

  /// Does what a line of the document says; only what a drafter can see of it is looked at.
  private func run(_ words: [String], _ prints: [String], _ registry: SampleRegistry) async throws {
    func values(_ option: String) -> [String] {
      zip(words, words.dropFirst()).filter { $0.0 == option }.map(\.1)
    }
    let today = try #require(Self.today)
    let day = values("--date").first.flatMap { Day($0) } ?? today
    switch words[1] {
    case "new":
      let draft = try await AgreementDraft(in: registry.path)
      for change in try draft.files(
        id: words[2], type: try #require(values("--type").first), partners: values("--with"),
        languages: values("--language"), day: day)
      { try change.write() }
      let found = try await findings(registry, nil).filter { $0.severity > .advice }
      #expect(found.map(\.rule) == [], "the draft is clean at its own stage")
    case "check":
      // Under a check without errors the document has the rules that are left.
      let stage = values("--stage").first.flatMap { Stage(rawValue: $0) }
      let found = try await findings(registry, stage)
      let errors = found.filter { $0.severity >= .error }
      #expect(errors.isEmpty == !prints.isEmpty, "\(words): \(errors.map(\.message.en.text))")
      if !prints.isEmpty { #expect(Set(found.map(\.rule.rawValue)) == Set(prints), "\(words)") }
    case "record":
      let entry = EventEntry(words[3], of: words[2], signatories: values("--by"), date: day)
      let outcome = try await entry.outcome(in: registry.path, today: today)
      for change in outcome.changes { try change.write() }
    case "amend":
      try await NextVersion.file(
        of: words[2], in: registry.path, isCorrection: false, reason: values("--reason"), day: day
      ).write()
    case "diff":
      let versions = try await VersionComparison.load(registry.path, agreement: words[2], from: nil, to: nil)
      let text = try versions.text(
        site: Self.root.appending(path: "Site").path, language: "en", preferred: "en", day: today, colour: false,
        width: 100)
      for line in prints { #expect(text.contains(line), "diff does not say: \(line)\n\(text)") }
    default: Issue.record("the session has an unknown command: \(words)")
    }
  }

  private func play(_ step: SessionScript.Step, _ registry: SampleRegistry) async throws {
    func count() async throws -> Int {
      try await findings(registry, .signature).count { finding in
        finding.rule.rawValue == step.rule && finding.help?.en.text == step.help
          && "\(finding.place?.en.text ?? ""): \(finding.message.en.text)" == step.message
      }
    }
    let isAsked = try await count() > 0
    #expect(isAsked, "\(step.title): the check does not say so (any more)")
    // The latest version is the one that is being written.
    let file = registry.has("deaths-2027/2.xml") ? "deaths-2027/2.xml" : "deaths-2027/1.xml"
    var text = try registry.text(file)
    for change in step.changes {
      // The lines of a change that stand several times are changed from the top.
      guard let first = text.ranges(of: change.old).first else {
        Issue.record("\(step.title): the file does not have these lines:\n\(change.old)")
        continue
      }
      text.replaceSubrange(first, with: change.new)
    }
    try registry.put(text, at: file)
    let isMended = try await count() == 0
    #expect(isMended, "\(step.title): the message stays")
  }

  private func findings(_ registry: SampleRegistry, _ stage: Stage?) async throws -> [Diagnostic] {
    let inspection = try await Inspection.inspect(
      registry.path, day: try #require(Self.today), stage: stage, only: ["deaths-2027"])
    return inspection.findings(about: [registry.path + "/deaths-2027"])
  }
}
