import Diagnostics
import Testing

@testable import XML

@Suite struct ElementTests {
  private func root(_ text: String) throws -> Element {
    let (tree, findings) = Reader(schema: nil, vocabulary: Vocabulary(["a", "b", "x", "xml:lang"])).read(
      SourceFile(path: "a.xml", text: text))
    #expect(findings.isEmpty)
    return try #require(tree).root
  }

  private func slice(_ element: Element, _ range: Range<Int>?) -> String {
    range.map { String(decoding: element.tree.source.bytes[$0], as: UTF8.self) } ?? "-"
  }

  @Test func textIsDecoded() throws {
    let element = try root("<a>1 &lt; 2 &amp; &#x2603;&#233;<!-- no -->\r\n<![CDATA[<&amp;>\r]]>\rend</a>")
    #expect(element.text == "1 < 2 & ☃é\n<&amp;>\n\nend")
    #expect(try root("<a/>").text == "")
    #expect(try root("<a></a>").text == "")
  }

  @Test func mixedContentKeepsItsOrder() throws {
    let element = try root("<a>one <b>two</b> three <b/><!-- x -->four</a>")
    let pieces = element.content.map { piece in
      switch piece {
      case .text(let text): text
      case .element(let inner): "<\(inner.localName)>\(inner.text)"
      }
    }
    #expect(pieces == ["one ", "<b>two", " three ", "<b>", "four"])
    #expect(element.text == "one  three four")
    #expect(element.deepText == "one two three four")
  }

  @Test func attributesAreDecoded() throws {
    let element = try root("<a x='1 &lt;&#10;\r\n\t2' y=\"é\" xml:lang='fr' xmlns:z='urn:z' z:q='\"'/>")
    #expect(element.attributes.map(\.value) == ["1 <\n  2", "é", "fr", "\""])
    let x = try #require(element.tree.name(of: "x"))
    #expect(element[x] == "1 <\n  2")
    #expect(slice(element, element.attributeRange(x)) == "x='1 &lt;&#10;\r\n\t2'")
    let language = try #require(element.tree.name(of: "xml:lang"))
    #expect(element[language] == "fr")
    #expect(slice(element, element.attributeRange(language)) == "xml:lang='fr'")
    let y = try #require(element.tree.name(of: "y"))
    #expect(slice(element, element.attributeValueRange(y)) == "é")
    let q = try #require(element.tree.name(of: "q"))
    #expect(element[q] == "\"")
    #expect(slice(element, element.attributeRange(q)) == "z:q='\"'")
  }

  @Test func rangesAreExact() throws {
    let element = try root("<!-- é --><a\n x = '>' ><b /> t </a >\n")
    #expect(slice(element, element.range) == "<a\n x = '>' ><b /> t </a >")
    #expect(slice(element, element.startTag) == "<a\n x = '>' >")
    #expect(slice(element, element.nameRange) == "a")
    #expect(slice(element, element.textRange) == "<b /> t ")
    let inner = try #require(element.children.first { _ in true })
    #expect(slice(inner, inner.range) == "<b />")
    #expect(inner.textRange.isEmpty)
    #expect(slice(inner, inner.trimmedTextRange) == "<b />")
  }

  @Test func childrenAreFound() throws {
    let element = try root("<a><b x='1'><b/></b><c/><b x='2'/></a>")
    let b = try #require(element.tree.name(of: "b"))
    let c = try #require(element.tree.name(of: "c"))
    let x = try #require(element.tree.name(of: "x"))
    #expect(element.children(b).map { $0[x] } == ["1", "2"])
    #expect(element.first(c)?.localName == "c")
    #expect(element.first(x) == nil)
    #expect(element.children(b)[0].children(b).count == 1)
    #expect(element.children(b)[0].parent == element)
    #expect(element.parent == nil)
    #expect(element.tree.elements.map(\.localName) == ["a", "b", "b", "c", "b"])
    #expect(element.children(b)[0].subtree.map(\.localName) == ["b", "b"])
  }

  @Test func namesBeyondTheVocabularyAreNumberedPerTree() throws {
    let element = try root("<q><q/><r/></q>")
    #expect(element.localName == "q")
    #expect(element.tree.name(of: "q") == element.name)
    #expect(element.tree.name(of: "nothing") == nil)
    #expect(Vocabulary(["a", "a", "b"]).names == ["a", "b"])
  }

  @Test func moreNamesThanNumbersStillHaveTheirText() throws {
    let text = "<a>" + (0..<70_000).map { "<n\($0)/>" }.joined() + "</a>"
    let element = try root(text)
    #expect(element.tree.elementCount == 70_001)
    let last = element.tree.elements.map(\.localName)
    #expect(last[70_000] == "n69999")
    #expect(last[66_000] == "n65999")
  }
}
