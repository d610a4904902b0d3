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
    #expect(next.term?.signed == nil)
    #expect(next.term?.lateReason.isEmpty ?? true)
    #expect(next.publication?.consultation == nil && next.publication?.opinions.isEmpty ?? true)
    #expect(next.copy == nil)
    #expect(!next.countsAsSigned)
    #expect(next.documents.allSatisfy { $0.type != "signed-copy" })
    let closings = next.element.subtree.filter { $0.name == SchemaNames.closing }
    for closing in closings { #expect(closing.deepText.contains("["), "the closing words are an order to write them") }
    #expect(closings.count == latest.element.subtree.count { $0.name == SchemaNames.closing })
    #expect(next.agreesOnAll(with: latest), "nothing that was agreed has changed yet")
  }

  @Test func oneWordIsAChange() throws {
    let latest = try #require(Samples.register.agreement("polling-premises")?.latest)
    let text = String(decoding: latest.element.tree.source.bytes, as: UTF8.self)
    func changed(_ old: String, _ new: String) throws -> Agreement {
      let bytes = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
      return Agreement(try #require(Samples.read(bytes, at: "polling-premises/1.xml").tree).root)
    }
    #expect(try changed("<title", "<!-- a remark -->\n\n  <title").agreesOnAll(with: latest))
    #expect(!(try changed("</title>", "s</title>").agreesOnAll(with: latest)))
    #expect(!(try changed("<paragraph>", "<paragraph>Now ").agreesOnAll(with: latest)))
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
    #expect(next.agreesOnAll(with: latest))
  }
}
