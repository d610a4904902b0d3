import Diagnostics
import Registry
import Testing

@testable import Drafting

@Suite struct ScaffoldTests {
  static let types = CodeLists.builtIn.codes(of: "agreement-type").map(\.value)

  private func scaffold(_ type: String, _ languages: [String]) -> Scaffold {
    Scaffold(
      id: "new-one", type: type, partners: ["police", "civil-registry"], languages: languages, title: "A & B <C> \"D\"",
      schemaPlace: "../x.xsd", register: Samples.register)
  }

  @Test("Every type gives a valid draft in the canonical layout", arguments: types, [["en"], ["fr", "en", "ar"]])
  func valid(_ type: String, _ languages: [String]) throws {
    let file = Samples.read(scaffold(type, languages).file(), at: "new-one/1.xml")
    #expect(file.findings.map { $0.message.en.text + ($0.range.map { " line \($0.start.line)" } ?? "") } == [])
    let tree = try #require(file.tree)
    let isLaidOut = Layout.bytes(of: tree) == tree.source.bytes
    #expect(isLaidOut)
    let agreement = Agreement(tree.root)
    #expect(agreement.title[languages[0]] == "A & B <C> \"D\"")
    #expect(agreement.parties.parties.map(\.organisation) == ["electoral-commission", "police", "civil-registry"])
  }

  @Test func allLanguagesOfTheRegistryWhereNoneIsChosen() {
    #expect(scaffold("terms-of-reference", []).languages == Samples.register.languages)
  }

  @Test func theRecordBeginsWithTheDraft() throws {
    let day = try #require(Day("2026-11-21"))
    let file = Samples.read(scaffold("terms-of-reference", ["fr"]).record(on: day), at: "new-one/record.xml")
    let record = AgreementRecord(try #require(file.tree).root)
    #expect(file.findings.isEmpty)
    #expect(record.events.map(\.type.value) == ["drafted"])
    #expect(record.language == "fr")
  }
}
