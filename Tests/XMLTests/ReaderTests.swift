import Diagnostics
import Testing

@testable import XML

@Suite struct ReaderTests {
  @Test func aValidFileHasNoFindings() throws {
    let file = SourceFile(path: "a.xml", text: Specimen.valid)
    let (tree, findings) = try Specimen.reader().read(file)
    #expect(findings.isEmpty)
    let root = try #require(tree).root
    #expect(root.localName == "register")
    #expect(root.children.map(\.localName) == ["title", "title", "party", "party", "clause", "amount"])
    let party = try #require(Specimen.names.name(of: "party"))
    #expect(root.children(party).count == 2)
  }
}
