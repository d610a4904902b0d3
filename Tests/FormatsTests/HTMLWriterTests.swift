import Testing

@testable import Formats

@Suite struct HTMLWriterTests {
  private func html(_ write: (HTMLWriter) -> Void) -> String {
    let writer = HTMLWriter(capacity: 64)
    write(writer)
    return String(decoding: writer.take(), as: UTF8.self)
  }

  @Test func escapesTextAtEveryOffset() {
    for offset in 0...17 {
      let front = String(repeating: "é", count: offset / 2) + String(repeating: "x", count: offset % 2)
      #expect(html { $0.text(front + "<script>&\"'") } == front + "&lt;script&gt;&amp;&quot;'")
    }
  }

  @Test func escapesAttributes() {
    let written = html { h in h.element("p", class: "lead", .attribute("title", "\"><b>"), text: "a") }
    #expect(written == "<p class=\"lead\" title=\"&quot;&gt;&lt;b&gt;\">a</p>")
  }

  @Test func growsAndStartsAgain() {
    let writer = HTMLWriter(capacity: 64)
    for _ in 0..<1_000 { writer.element("p", text: "0123456789") }
    #expect(writer.take().count == 17_000)
    #expect(writer.count == 0)
  }

  @Test func isolatesDatesAndIdentifiers() {
    #expect(html { $0.isolated("v2") } == "<bdi dir=\"ltr\">v2</bdi>")
    #expect(
      html { $0.time("2027-03-14", shown: "14 mars 2027") }
        == "<bdi><time datetime=\"2027-03-14\">14 mars 2027</time></bdi>")
  }

  @Test(arguments: [(12.0, "12"), (12.5, "12.5"), (-0.054, "-0.05"), (0.1 + 0.2, "0.3"), (.nan, "0"), (7.05, "7.05")])
  func writesCoordinates(number: Double, expected: String) {
    #expect(html { $0.leaf("path", .number("x", number)) } == "<path x=\"\(expected)\"/>")
  }

  @Test func linksOutsideHideTheReader() throws {
    let link = try #require(HTMLLink(authored: "https://example.org/a?b=1&c=2"))
    #expect(
      html { $0.link(link, text: "law") }
        == "<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">law</a>")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
    "//evil.example",
    "https://", "https://user@evil.example/", "https://a b", "https:\\\\evil", "java\nscript:x", "mailto:", "mailto:a",
    "mailto:a@b.example?bcc=x@y.z", "tel:alert(1)x", "\u{202E}https://x.example", "ftp://x.example", "", "https:/x",
    ":x",
  ])
  func refusesLinks(target: String) {
    #expect(HTMLLink(authored: target) == nil)
  }

  @Test(arguments: [
    "https://example.org", "http://example.org:8080/x#y", "mailto:desk@emb.example", "tel:+000-11-22", "a/b.html",
    "#top",
    "https://مثال.example/صفحة",
  ])
  func acceptsLinks(target: String) {
    #expect(HTMLLink(authored: target)?.target == target)
  }

  @Test func pathsCannotBecomeSchemes() {
    #expect(HTMLLink(path: "javascript:x/y").target == "./javascript%3Ax/y")
    #expect(HTMLLink(path: "//host/x").target == ".///host/x")
    #expect(HTMLLink(path: "a b/é", fragment: "c 1").target == "a%20b/%C3%A9#c%201")
    #expect(HTMLLink(telephone: "+00 (11) 22-33")?.target == "tel:+00112233")
  }

  @Test(arguments: [
    ("ar", true), ("fa-IR", true), ("en", false), ("az-Arab", true), ("ar-Latn", false), ("ku-Latn", false),
  ])
  func knowsDirections(tag: String, rightToLeft: Bool) {
    #expect((HTMLDirection(language: tag) == .rightToLeft) == rightToLeft)
  }

  @Test func aFragmentFindsItsWayInPagesOfAnyDepth() {
    let html = HTMLWriter()
    html.link(HTMLLink(.open, path: "en/a/index.html"), text: "é")
    html.element("img", .src(HTMLLink(.open, path: "b.svg")), .src(HTMLLink(fragment: "c"))) {}
    let fragment = html.takeFragment()
    #expect(html.take() == [])
    html.text("<")
    html.insert(fragment, root: "../../")
    #expect(
      String(decoding: html.take(), as: UTF8.self)
        == "&lt;<a href=\"../../en/a/index.html\">é</a><img src=\"../../b.svg\" src=\"#c\"></img>")
    html.insert(fragment, root: "")
    #expect(
      String(decoding: html.take(), as: UTF8.self)
        == "<a href=\"en/a/index.html\">é</a><img src=\"b.svg\" src=\"#c\"></img>")
  }
}
