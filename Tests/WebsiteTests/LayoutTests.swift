import Diagnostics
import Formats
import Testing

@testable import Website

@Suite struct LayoutTests {
  private func read(_ text: String) throws -> (Layout, [Diagnostic]) {
    let (layout, findings) = Layout.read(SourceFile(path: "layout.html", text: text), texts: try Repository.words("en"))
    return (layout, findings)
  }

  @Test func theRepositorysLayoutIsSound() throws {
    let theme = try Repository.theme()
    let (layout, findings) = Layout.read(theme.layout, texts: try Repository.words("en"))
    #expect(findings == [])
    #expect(layout.pieces.contains(.slot(.main)))
    let text = String(decoding: theme.layout.bytes, as: UTF8.self)
    let head = try #require(text.range(of: "<head>"))
    #expect(
      text[head.upperBound...].drop(while: \.isWhitespace).hasPrefix("<meta http-equiv=\"Content-Security-Policy\""))
  }

  @Test func reportsUnknownAndMissingBlanksWithPlaces() throws {
    let (_, findings) = try read(
      "<html>\n{{titel}}{{lang}}{{dir}}{{title}}{{style}}{{notice}}\n{{text:no.such}} { {main}")
    #expect(findings.map(\.rule) == ["site/slot-unknown", "site/text-missing", "site/slot-missing"])
    #expect(findings.map { $0.range?.start.line } == [2, 3, 3])
    #expect(findings[0].range?.start.column == 1)
  }

  @Test func keepsBracesThatAreNoBlanks() throws {
    let (layout, _) = try read("a {{ b\n}} {{main}} {")
    #expect(layout.pieces == [.html(Array("a {{ b\n}} ".utf8)), .slot(.main), .html(Array(" {".utf8))])
  }

  @Test func styleSheetsLoseOnlyWhatPeopleNeed() {
    let css = "/* c */\na  b ,\n  c { color : red ; content: \" /* x */ \" }\n"
    let text = String(decoding: Bundle.styles([Array(css.utf8)]).artefact.bytes, as: UTF8.self)
    #expect(text == "a b ,c{color :red;content:\" /* x */ \"}")
  }

  @Test func aPageFillsItsShell() throws {
    let words = try Repository.words("ar")
    let text =
      "<html lang=\"{{lang}}\" dir=\"{{dir}}\"><title>{{title}}</title>{{style}}{{notice}}|{{main}}|{{to:a/}}|{{root}}"
    let (layout, findings) = Layout.read(SourceFile(path: "layout.html", text: text), texts: words)
    #expect(findings == [])
    let facts = SiteFacts(
      registry: Passage("R", language: "ar"), publisher: Passage("P", language: "ar"), asOf: "2027-01-09", menu: [],
      languages: [("ar", "العربية")], style: "assets/s.css")
    let shell = Shell(layout: layout, words: words, facts: facts)
    let head = PageHead(title: "<T>", trail: nil, path: "b/", languages: ["ar"])
    let page = shell.write(head, to: HTMLWriter()) { $0.html.text("&") }
    #expect(page.path == "ar/b/index.html")
    #expect(
      String(decoding: page.bytes, as: UTF8.self)
        == "<html lang=\"ar\" dir=\"rtl\"><title>&lt;T&gt;</title>../../assets/s.css|&amp;|../../ar/a/index.html|../../"
    )
  }
}
