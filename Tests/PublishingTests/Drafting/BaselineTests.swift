import Diagnostics
import Foundation
import Registry
import Testing

@testable import Publishing

@Suite struct BaselineTests {
  private func inquiry(_ registry: SampleRegistry, baseline: String? = nil) -> Inquiry {
    Inquiry(
      paths: ["computer-incident-support-2017"], registry: registry.path, day: Day(number: 20_777), baseline: baseline)
  }

  @Test func onlyNewFindingsCountWhereverLinesMove() async throws {
    let registry = try SampleRegistry(with: ["computer-incident-support-2017"])
    let file = registry.place.path + "/old.txt"
    let before = try await inquiry(registry).answer()
    #expect(!before.report.findings.isEmpty)
    try before.asBaseline.write(file)
    let moved = try registry.text("computer-incident-support-2017/1.xml").replacing("<title", with: "\n\n  <title")
    try registry.put(moved, at: "computer-incident-support-2017/1.xml")
    let after = try await inquiry(registry, baseline: file).answer()
    #expect(after.report.findings.map(\.rule) == [])
    #expect(after.remarks.isEmpty)
    #expect(after.asBaseline.bytes == before.asBaseline.bytes)
  }

  @Test func aMendedFindingMakesItStale() async throws {
    let registry = try SampleRegistry(with: ["computer-incident-support-2017"])
    let file = registry.place.path + "/old.txt"
    let before = try await inquiry(registry).answer()
    let entries = String(decoding: before.asBaseline.bytes, as: UTF8.self)
    try registry.place.put(
      entries + "0123456789abcdef:1\ttest/fault\t\(registry.path)/computer-incident-support-2017/1.xml\t\n",
      at: "old.txt")
    let after = try await inquiry(registry, baseline: file).answer()
    #expect(after.remarks.count == 1)
    #expect(after.remarks.first?.text(in: "en").contains("1 of its findings is mended (test/fault in ") ?? false)
  }

  @Test func noOtherFileIsOverwritten() async throws {
    let registry = try SampleRegistry()
    let baseline = Baseline([], sources: [:])
    try registry.place.put("my notes", at: "notes.txt")
    let notes = registry.place.path + "/notes.txt"
    #expect(throws: PublishingError.self) { try baseline.write(notes) }
    #expect(throws: PublishingError.self) { try Baseline.read(notes) }
    #expect(throws: PublishingError.self) { try Baseline.read(registry.place.path + "/none.txt") }
    #expect(try registry.place.text("notes.txt") == "my notes")
    try baseline.write(notes, isForced: true)
    try baseline.write(notes)
    #expect(try Baseline.read(notes).entries.isEmpty)
  }
}
