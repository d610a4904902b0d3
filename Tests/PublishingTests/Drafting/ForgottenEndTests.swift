import Diagnostics
import Registry
import Testing

@testable import Publishing

/// One end tag is forgotten: the message stands where the element begins, and the fix brings the file back as it was.
@Suite struct ForgottenEndTests {
  @Test(arguments: [
    "</title>", "</statement>", "</heading>", "</paragraph>", "\n    </clause>", "\n  </purpose>", "\n  </parties>",
    "\n    </party>", "\n  </term>",
  ])
  func oneIsBroughtBack(_ end: String) async throws {
    let registry = try SampleRegistry(with: ["polling-premises"])
    let sound = try registry.text("polling-premises/1.xml")
    let place = try #require(sound.firstRange(of: end))
    var broken = sound
    broken.removeSubrange(place)
    try registry.put(broken, at: "polling-premises/1.xml")
    let about = [registry.path + "/polling-premises"]
    let inspection = try await Inspection.inspect(registry.path, day: LoopTests.day, only: ["polling-premises"])
    let finding = try #require(inspection.findings(about: about).first { $0.severity == .fatal })
    let line = sound[..<place.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).count
    #expect((finding.range?.start.line ?? 0) <= line + 1, "\(finding.message.en.text)")
    let outcome = try await Repair.outcome(
      about: about, in: registry.path, day: LoopTests.day, grades: [.safe, .review])
    let mended = String(decoding: try #require(outcome.changes.first).after, as: UTF8.self)
    #expect(mended == sound, "\(end)")
  }

  /// A start tag written for an end tag is one letter too few.
  @Test func aSlashForgotten() async throws {
    let registry = try SampleRegistry(with: ["polling-premises"])
    let sound = try registry.text("polling-premises/1.xml")
    let place = try #require(sound.firstRange(of: "</title>"))
    try registry.put(sound.replacingCharacters(place, "<title>"), at: "polling-premises/1.xml")
    let outcome = try await Repair.outcome(
      about: [registry.path + "/polling-premises"], in: registry.path, day: LoopTests.day, grades: [.review])
    #expect(outcome.changes.map(\.after) == [Array(sound.utf8)])
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, _ text: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: text)
    return copy
  }
}
