import Foundation
import Registry
import Samples
import Testing

@Suite struct DocumentFormatTests {
  private func fault(_ name: String, _ text: String) -> DocumentFault? { DocumentFault.of(name, Array(text.utf8)) }

  @Test(arguments: [
    "page.html", "page.xhtml", "data.xml", "style.css", "code.js", "run.exe", "macro.docm", "old.doc", "packed.zip",
    "drawing.svgz", "noending", "pdf", "plan.pdf.js", "movie.mp4",
  ])
  func otherEndingsAreNotLetIn(_ name: String) {
    #expect(fault(name, "%PDF-1.7") == .endingNotAllowed)
  }

  @Test func theContentMustBeWhatTheEndingSays() {
    #expect(fault("a.PDF", "%PDF-1.7 …") == nil)
    #expect(fault("a.pdf", "<html><script>1</script>") == .notWhatItsEndingSays(.pdf))
    #expect(fault("a.txt", "Déjà signé\r\n\tle 3 mars\n") == nil)
    #expect(DocumentFault.of("a.txt", [0x44, 0xE9, 0x6A]) == .notWhatItsEndingSays(.text), "Latin 1")
    #expect(DocumentFault.of("a.csv", [0x41, 0x00]) == .notWhatItsEndingSays(.csv))
    #expect(fault("a.json", " [1]") == nil)
    #expect(fault("a.json", "alert(1)") == .notWhatItsEndingSays(.json))
    #expect(DocumentFault.of("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]) == nil)
    #expect(DocumentFault.of("a.jpeg", [0xFF, 0xD8, 0xFF, 0xE0]) == nil)
    #expect(DocumentFault.of("a.png", [0xFF, 0xD8, 0xFF, 0xE0]) == .notWhatItsEndingSays(.png))
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    #expect(DocumentFault.of("a.docx", zip + Array("word/document.xml".utf8)) == nil)
    #expect(DocumentFault.of("a.docx", zip + Array("xl/workbook.xml".utf8)) == .notWhatItsEndingSays(.docx))
    let head = zip + [UInt8](repeating: 0, count: 26) + Array("mimetype".utf8)
    #expect(DocumentFault.of("a.odt", head + Array("application/vnd.oasis.opendocument.text".utf8)) == nil)
    #expect(DocumentFault.of("a.odt", []) == .notWhatItsEndingSays(.odt))
  }

  @Test func whatRunsIsNotLetIn() {
    #expect(fault("a.pdf", "%PDF-1.7 <</S/JavaScript/JS(app.alert(1))>>") == .active(.pdf, "/JavaScript"))
    #expect(fault("a.pdf", "%PDF-1.7 <</S/J#61vaScript/JS(app.alert(1))>>") == .active(.pdf, "/JavaScript"))
    #expect(fault("a.pdf", "%PDF-1.7 <</S/GoTo/T(100# of #)>> #") == nil)
    let macros = [0x50, 0x4B, 0x03, 0x04] + Array("word/document.xml word/vbaProject.bin".utf8)
    #expect(DocumentFault.of("a.docx", macros) == .active(.docx, "vbaProject.bin"))
  }

  private func drawing(_ inside: String, _ attributes: String = "") -> DocumentFault? {
    fault("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)>\(inside)</svg>")
  }

  @Test func aDrawingOnlyDraws() throws {
    #expect(drawing("<title>A</title><path d=\"M0 0h1\" fill=\"url(#g)\" style=\"stroke:#fff\"/>") == nil)
    #expect(drawing("<use href=\"#a\"/>", "viewBox=\"0 0 1 1\" role=\"img\" aria-label=\"A\"") == nil)
    for (inside, mark) in [
      ("<script>1</script>", "<script>"), ("<foreignObject><p/></foreignObject>", "<foreignObject>"),
      ("<image href=\"data:,\"/>", "<image>"), ("<style>@import 'x'</style>", "<style>"),
      ("<a href=\"javascript:alert(1)\"><path/></a>", "<a>"), ("<set attributeName=\"href\" to=\"x\"/>", "<set>"),
      ("<use href=\"https://elsewhere.example/x.svg#a\"/>", "href=\"…\""),
      ("<rect fill=\"URL( 'https://elsewhere.example/x' )\"/>", "fill=\"…\""),
      ("<rect style=\"fill:\\75rl(x)\"/>", "style=\"…\""),
      ("<rect mask=\"u\\72l(https://x.example/m#a)\"/>", "mask=\"…\""),
      ("<rect style=\"fill:image-set('https://x.example/t' 1x)\"/>", "style=\"…\""),
      ("<rect onclick=\"alert(1)\"/>", "<rect>, attribute"),
    ] {
      #expect(drawing(inside) == .active(.svg, mark), "\(inside)")
    }
    #expect(drawing("", "onload=\"alert(1)\"") == .active(.svg, "<svg>, attribute"))
    for text in ["<!DOCTYPE svg><svg/>", "<html/>", "no drawing", "<svg"] {
      #expect(fault("a.svg", text) == .notWhatItsEndingSays(.svg), "\(text)")
    }
  }

  @Test func theDocumentsOfTheSampleMayBePublished() throws {
    let folder = SampleRegistry.root.appending(path: "Agreements").path
    let places = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).filter {
      $0.split(separator: "/").dropLast().last == "documents"
    }
    #expect(places.count > 40)
    for place in places {
      let bytes = try #require(FileManager.default.contents(atPath: folder + "/" + place))
      #expect(DocumentFault.of(place, Array(bytes)) == nil, "\(place)")
    }
  }
}
