import Diagnostics
import Testing

@testable import XML

@Suite struct WhiteSpaceTests {
  /// What the standard library says white space is, is what the bytes say.
  @Test func everyScalarIsJudgedAsByTheStandardLibrary() {
    let wrong = (UInt32(1)..<0x3_0000).compactMap(Unicode.Scalar.init).filter { scalar in
      var text = String(scalar)
      let length = text.withUTF8 { WhiteSpace.length($0, 0) }
      return length != (scalar.properties.isWhitespace ? text.utf8.count : 0)
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    ("", ""), ("  ", ""), ("one", "one"), (" one\n  two ", "one two"), ("vraiment\u{A0}: oui", "vraiment : oui"),
    ("\u{2003}a\u{202F}\tb\u{3000}", "a b"), ("é\u{C3}à", "é\u{C3}à"),
  ])
  func collapsed(_ text: String, _ expected: String) {
    #expect(WhiteSpace.collapsed(text) == expected)
  }

  /// Asking whether an attribute has a value is the same as reading it and comparing, also where it is written with
  /// references.
  @Test func attributesAreComparedAsTheyRead() throws {
    let vocabulary = Vocabulary(["a", "x", "y", "z"])
    let (tree, _) = Reader(schema: nil, vocabulary: vocabulary).read(
      SourceFile(path: "a.xml", text: "<a x=\"one\" y=\"&lt;one&gt;\"/>"))
    let root = try #require(tree).root
    let names = try ["x", "y", "z"].map { try #require(vocabulary.name(of: $0)) }
    for name in names {
      #expect(root.has(name) == (root[name] != nil))
      for value in ["one", "<one>", "&lt;one&gt;", "on", "ones", ""] {
        #expect(root.has(name, value) == (root[name] == value))
      }
    }
    #expect(root.attributeValueRange(names[1]).map { root.tree.source.bytes[$0].count } == 11)
  }
}
