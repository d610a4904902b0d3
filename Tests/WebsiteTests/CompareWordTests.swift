import Registry
import Testing

@testable import Website

@Suite struct CompareWordTests {
  /// Names that stand in the legal text alone, or say which version a file is.
  private static let elsewhere: Set<String> = [
    "AgreementText", "BlockText", "Definitions", "Definition", "Clause", "Inline", "ListBlock", "ListItem",
    "TableBlock",
    "TableRow", "TableCell", "FigureBlock", "ReferenceInText", "TermInText", "WithheldInText", "ForeignInText",
    "EmphasisInText",
  ]

  @Test(arguments: ["en", "fr", "ar"])
  func everyFactHasAName(language: String) throws {
    let words = try Repository.words(language)
    var missing: Set<String> = []
    var seen: Set<String> = []
    func visit(_ shape: Shape) {
      guard seen.insert(shape.typeName).inserted, !Self.elsewhere.contains(shape.typeName) else { return }
      for name in shape.attributes.map(\.key) + shape.children.filter({ !$0.isBlock }).map(\.label)
      where words.named("field." + name) == nil && name != "schemaVersion" { missing.insert(name) }
      for child in shape.children { if let inner = shape.shape(of: child) { visit(inner) } }
    }
    visit(try #require(Shape.all["Agreement"]))
    #expect(missing.sorted() == [])
  }
}
