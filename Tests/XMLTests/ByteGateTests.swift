import Diagnostics
import Testing

@testable import XML

@Suite struct ByteGateTests {
  static let cases: [Broken] = [
    Broken(
      "DOCTYPE", "⟦<!DOCTYPE⟧ register SYSTEM \"x.dtd\"><register/>",
      "a document type declaration (<!DOCTYPE …>) is not allowed"),
    Broken(
      "DOCTYPE after a comment", "<!-- a > b -->\n⟦<!DOCTYPE⟧ r [<!ENTITY a \"b\">]><r/>",
      "a document type declaration (<!DOCTYPE …>) is not allowed"),
    Broken(
      "doctype in small letters", "⟦<!doctype⟧ html><html/>",
      "a document type declaration (<!doctype …>) is not allowed"),
    Broken("declaration inside", "<r>⟦<!ELEMENT⟧ a></r>", "<!ELEMENT begins neither a comment nor a CDATA section"),
    Broken(
      "style sheet", "<?xml version=\"1.0\"?>\n⟦<?xml-stylesheet⟧ href=\"a.xsl\"?><r/>",
      "the processing instruction <?xml-stylesheet …?> is not allowed"),
    Broken(
      "instruction inside", "<r>⟦<?php⟧ system('x') ?></r>", "the processing instruction <?php …?> is not allowed"),
    Broken("late declaration", "\n⟦<?xml⟧ version=\"1.0\"?><r/>", "the XML declaration stands after something else"),
    Broken("XML 1.1", "<?xml version=\"⟦1.1⟧\"?><r/>", "the file says it is XML 1.1; only XML 1.0 is read"),
    Broken(
      "declared Latin 1", "<?xml version=\"1.0\" encoding='⟦ISO-8859-1⟧'?><r/>",
      "the file says it is written in ISO-8859-1; only UTF-8 is read"),
    Broken(
      "declared ISO-2022", "<?xml version=\"1.0\" encoding=\"⟦ISO-2022-JP⟧\"?><r/>",
      "the file says it is written in ISO-2022-JP; only UTF-8 is read"),
    Broken(
      "odd declaration", "⟦<?xml encoding=\"UTF-8\"⟧?><r/>", "the first line, the XML declaration, cannot be read"),
    Broken("declaration without version", "⟦<?xml ?⟧><r/>", "the first line, the XML declaration, cannot be read"),
    Broken("NUL", "<r/>⟦\u{0}⟧<script/>", "the control character U+0000 is not allowed in text"),
    Broken("control", "<r>a⟦\u{8}⟧b</r>", "the control character U+0008 is not allowed in text"),
    Broken("no character", "<r>é⟦\u{FFFE}⟧</r>", "U+FFFE is no character"),
    Broken("two marks", "\u{FEFF}⟦\u{FEFF}⟧<r/>", "the file begins with two byte order marks"),
    Broken("nothing", "⟦⟧", "the file is empty"),
    Broken("blank", "⟦⟧ \n\t", "the file is empty"),
  ]

  static let reader = Reader(schema: nil, vocabulary: .empty)

  @Test(arguments: cases) func refuses(_ broken: Broken) {
    broken.check(Self.reader, rule: .notReadable, severity: .fatal)
  }

  private func message(_ bytes: [UInt8], _ limits: Limits = Limits()) -> (String?, SourceRange?) {
    let (tree, findings) = Reader(schema: nil, vocabulary: .empty, limits: limits).read(
      SourceFile(path: "a.xml", bytes: bytes))
    #expect(tree == nil)
    #expect(findings.count == 1)
    return (findings.first?.message.en.text, findings.first?.range)
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x3C, 0x00] as [UInt8], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x3C], "UTF-16"),
    ([0x3C, 0x00, 0x72, 0x00], "UTF-16"),
    ([0x00, 0x3C, 0x00, 0x72], "UTF-16"), ([0xFF, 0xFE, 0, 0], "UTF-32"), ([0, 0, 0xFE, 0xFF], "UTF-32"),
    ([0, 0, 0, 0x3C], "UTF-32"),
    ([0x2B, 0x2F, 0x76, 0x38], "UTF-7"), ([0x4C, 0x6F, 0xA7, 0x94], "EBCDIC"),
  ])
  func refusesOtherEncodings(_ bytes: [UInt8], _ name: String) {
    #expect(message(bytes).0 == "the file is written in \(name); only UTF-8 is read")
  }

  @Test(
    arguments: [
      [0xE9], [0xC0, 0xAF], [0xC1, 0x81], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0xAF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0x80], [0xE2, 0x82], [0xC3],
    ] as [[UInt8]])
  func refusesWhatIsNoUTF8(_ sequence: [UInt8]) {
    let before = Array("<r>\r\né ".utf8)
    for tail in ["", "</r>", " and much more text that fills a block of sixteen bytes</r>"] {
      let (text, range) = message(before + sequence + Array(tail.utf8))
      #expect(text?.contains("is no UTF-8") == true)
      #expect(range?.start == Position(offset: before.count, line: 2, column: 3))
    }
  }

  @Test func everyScalarIsRead() {
    var text = ""
    for value in stride(from: UInt32(0x20), to: 0x110000, by: 37) {
      guard let scalar = Unicode.Scalar(value), value & 0xFFFE != 0xFFFE, !"<&>".unicodeScalars.contains(scalar) else {
        continue
      }
      text.unicodeScalars.append(scalar)
    }
    let (tree, findings) = Self.reader.read(SourceFile(path: "a.xml", text: "<r>\(text)</r>"))
    #expect(findings.isEmpty)
    #expect(tree?.root.text == text)
  }

  @Test func limitsAreSettable() {
    var limits = Limits(maximumBytes: 100, maximumTagBytes: 40, maximumAttributes: 3, maximumDepth: 3)
    #expect(
      message(Array("<r>\(String(repeating: "x", count: 100))</r>".utf8), limits).0
        == "the file has 107 bytes; files of more than 100 bytes are not read")
    #expect(
      message(Array("<r a=\"\(String(repeating: ">", count: 40))\"/>".utf8), limits).0
        == "this tag is longer than 40 bytes")
    #expect(message(Array("<r a='1' b='1' c='1' d='1'/>".utf8), limits).0 == "this tag has more than 3 attributes")
    let (text, range) = message(Array("<a><b><c>\n<d/></c></b></a>".utf8), limits)
    #expect(text == "elements are nested more than 3 deep here")
    #expect(range?.start == Position(offset: 10, line: 2, column: 1))
    limits.maximumDepth = 4
    #expect(
      Reader(schema: nil, vocabulary: .empty, limits: limits).read(
        SourceFile(path: "a", text: "<a><b><c>\n<d/></c></b></a>")
      ).diagnostics.isEmpty)
  }

  @Test func leavesWhatIsHarmless() {
    for text in [
      "\u{FEFF}<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\r\n<r/>", "<!-- <!DOCTYPE r> <?pi?> --><r/>",
      "<r a='<!DOCTYPE'/>".replacing("<!", with: "!"), "<r><![CDATA[<!DOCTYPE r> <?pi?> <a> &x;]]></r>",
      "<r a='>' b=\"'>'\"/>",
    ] {
      #expect(Self.reader.read(SourceFile(path: "a.xml", text: text)).diagnostics.isEmpty, "\(text)")
    }
  }
}
