import Diagnostics
import Registry
import Testing

@testable import Drafting

@Suite struct AmendmentTests {
  static let signed = Samples.register.agreements.filter { $0.latest?.isFullySigned ?? false }.map(\.id)

  @Test("The next version of every sample is valid, unsigned, and says why", arguments: signed)
  func amendment(_ id: String) throws {
    let latest = try #require(Samples.register.agreement(id)?.latest)
    let day = try #require(Day("2026-11-21"))
    let bytes = Amendment(kind: .amendment, day: day, reason: [("en", "A & B")]).next(after: latest)
    let file = Samples.read(bytes, at: "\(id)/\(latest.version + 1).xml")
    #expect(file.findings.map(\.message.en.text) == [])
    let next = Agreement(try #require(file.tree).root)
    #expect(next.version == latest.version + 1)
    #expect(next.kind == "amendment")
    #expect(next.change?.date == day)
    #expect(next.change?.reason["en"] == "A & B")
    #expect(next.change?.reason.languages.count == Set(latest.title.languages + ["en"]).count)
    #expect(next.signatureDays.isEmpty)
    #expect(next.term?.effective == nil)
  }

  @Test("A correction keeps the signatures", arguments: signed)
  func correction(_ id: String) throws {
    let latest = try #require(Samples.register.agreement(id)?.latest)
    let day = try #require(Day("2026-11-21"))
    let file = Samples.read(
      Amendment(kind: .correction, day: day).next(after: latest), at: "\(id)/\(latest.version + 1).xml")
    let next = Agreement(try #require(file.tree).root)
    #expect(file.findings.map(\.message.en.text) == [])
    #expect(next.signatureDays == latest.signatureDays)
    #expect(next.kind == "correction")
  }
}
