import Testing

@testable import Formats

private func xml(_ layout: XMLWriter.Layout = .dense, _ body: (inout XMLWriter) -> Void) -> String {
  var writer = XMLWriter(layout: layout)
  body(&writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

@Suite struct XMLWriterTests {
  @Test(arguments: [
    ("a & b < c > d", "a &amp; b &lt; c &gt; d"), ("\"quoted\" 'too'", "\"quoted\" 'too'"),
    ("tab\tline\n", "tab\tline\n"),
    ("cr\r\n", "cr&#xD;\n"), ("]]>", "]]&gt;"), ("\u{1}\0", "\u{FFFD}\u{FFFD}"),
    ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ("\u{FFFD}\u{FEFF}ﷲ", "\u{FFFD}\u{FEFF}ﷲ"), ("é€🗳", "é€🗳"),
  ])
  func escapesText(_ text: String, _ expected: String) {
    #expect(xml { $0.element("a", text: text) } == "<a>\(expected)</a>")
  }

  @Test(arguments: [
    ("a & b < c > d", "a &amp; b &lt; c > d"), ("\"q\" 'q'", "&quot;q&quot; 'q'"), ("\t\n\r", "&#x9;&#xA;&#xD;"),
    ("\u{B}", "\u{FFFD}"),
  ])
  func escapesAttributes(_ text: String, _ expected: String) {
    #expect(xml { $0.element("a", attributes: [("b", text)]) } == "<a b=\"\(expected)\"></a>")
  }

  @Test func sortsAsCanonicalXMLDoes() {
    let text = xml {
      $0.element(
        "r", namespaces: [("z", "urn:a"), ("", "urn:d"), ("a", "urn:z")],
        attributes: [("a:b", "1"), ("z:b", "2"), ("xml:lang", "en"), ("b", "3"), ("a", "4"), ("B", "5")]
      ) {
        $0.element("same", namespaces: [("", "urn:d"), ("a", "urn:y")])
        $0.element("a:after")
        $0.element("none", namespaces: [("", "")])
      }
    }
    #expect(
      text == "<r xmlns=\"urn:d\" xmlns:a=\"urn:z\" xmlns:z=\"urn:a\" B=\"5\" a=\"4\" b=\"3\" xml:lang=\"en\" z:b=\"2\""
        + " a:b=\"1\"><same xmlns:a=\"urn:y\"></same><a:after></a:after><none xmlns=\"\"></none></r>")
  }

  @Test func indentsElementsButNotMixedContent() {
    let text = xml(.indented) {
      $0.element("a") {
        $0.element("empty") { _ in }
        $0.element("b") { $0.element("c", text: "x") }
        $0.mixed("p") {
          $0.text("see ")
          $0.element("ref") { $0.element("deep") }
          $0.text(".")
        }
      }
    }
    #expect(
      text == """
        <a>
          <empty></empty>
          <b>
            <c>x</c>
          </b>
          <p>see <ref><deep></deep></ref>.</p>
        </a>
        """)
  }

  @Test func drainsWithoutLosingItsPlace() {
    var writer = XMLWriter(layout: .indented)
    var whole: [UInt8] = []
    writer.element("a") {
      for n in 1...2 {
        $0.element("b", text: "\(n)")
        whole += $0.drain()
      }
    }
    whole += writer.drain()
    #expect(String(decoding: whole, as: UTF8.self) == "<a>\n  <b>1</b>\n  <b>2</b>\n</a>")
  }
}
