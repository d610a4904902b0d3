import Diagnostics
import Registry
import Testing

@testable import Drafting

@Suite struct LayoutTests {
  @Test(
    "Laying out a sample changes white space alone, and a second time nothing", arguments: Samples.files.map(\.place))
  func samples(_ place: String) throws {
    let file = try #require(Samples.files.first { $0.place == place })
    let tree = try #require(file.read().tree)
    let laidOut = Layout.bytes(of: tree)
    let again = Samples.read(laidOut, at: place)
    #expect(again.findings.isEmpty)
    let other = try #require(again.tree)
    let saysTheSame = Layout.saysTheSame(tree, other)
    #expect(saysTheSame)
    let isStable = Layout.bytes(of: other) == laidOut
    #expect(isStable)
    #expect(inked(laidOut) == inked(tree.source.bytes))
  }

  /// However a file is written, its layout is the same.
  @Test(arguments: [
    ("\r\n", "  "), ("\n", "\t"), ("\n", ""), ("\n\n\n", "      "),
  ])
  func oneLayout(_ lineEnd: String, _ indent: String) throws {
    let lines = [
      "<?xml version='1.0' encoding='UTF-8'?>", "<record   xmlns='urn:concord:1' agreement = \"a\"",
      "schemaVersion='1.0' xml:lang='en' >", "<!-- first -->", "<event id='e1' date='2026-01-01' type='drafted'>",
      "<note xml:lang='en'>  One", "note  </note>", "</event>", "</record>",
    ]
    let written = lines.map { indent + $0 }.joined(separator: lineEnd).drop { $0 != "<" }
    let tree = try #require(Samples.read(Array(written.utf8), at: "a/record.xml").tree)
    #expect(
      String(decoding: Layout.bytes(of: tree), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <record xmlns='urn:concord:1' agreement="a" schemaVersion='1.0' xml:lang='en'>
          <!-- first -->\(lineEnd == "\n\n\n" ? "\n" : "")
          <event id='e1' date='2026-01-01' type='drafted'>
            <note xml:lang='en'>One note</note>
          </event>
        </record>

        """)
  }

  @Test func keepsPrefixesAndComments() throws {
    let written = """
      <!-- before --><c:record xmlns:c="urn:concord:1" agreement="a" schemaVersion="1.0" xml:lang="en"><c:event
        id="e1" date="2026-01-01" type="drafted"></c:event> <!-- after --></c:record><!-- end -->
      """
    let tree = try #require(Samples.read(Array(written.utf8), at: "a/record.xml").tree)
    #expect(
      String(decoding: Layout.bytes(of: tree), as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- before -->
        <c:record xmlns:c="urn:concord:1" agreement="a" schemaVersion="1.0" xml:lang="en">
          <c:event id="e1" date="2026-01-01" type="drafted"/>
          <!-- after -->
        </c:record>
        <!-- end -->

        """)
  }

  /// What is not white space, with `<a></a>` written as `<a/>`.
  private func inked(_ bytes: [UInt8]) -> Int {
    var hash = 5381
    for byte in bytes where byte > 0x20 { hash = hash &* 33 &+ Int(byte) }
    return hash
  }
}
