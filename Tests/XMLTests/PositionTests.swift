import Diagnostics
import Testing

@testable import XML

/// Places are exact whatever the file looks like around them.
@Suite struct PositionTests {
  private func start(_ text: String, bom: Bool = false) throws -> Position? {
    let reader = try SchemaVerdictTests.reader.get()
    let bytes = (bom ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    return reader.read(SourceFile(path: "a.xml", bytes: bytes)).diagnostics.first?.range?.start
  }

  @Test func beyondLine65535() throws {
    let lines = String(repeating: "\n", count: 70_000)
    let place = try start(Broken.register("\(lines)<clause kind=\"nothing\"></clause>"))
    #expect(place?.line == 70_004)
    #expect(place?.column == 9)
    let tags = String(repeating: "<mark></mark>\n", count: 70_000)
    #expect(try start(Broken.register("\(tags)  <clause by=''/>"))?.line == 70_004)
    #expect(try start(Broken.register("\(tags)  &x;"))?.line == 70_004)
    #expect(try start(Broken.register("\(tags)  <clause></mark>"))?.line == 70_004)
  }

  @Test func lineEndsAndMarks() throws {
    let text = Broken.register("<clause\n  kind=\"nothing\"/>")
    let windows = text.replacing("\n", with: "\r\n")
    for (text, bom) in [(text, false), (text, true), (windows, false), (windows, true)] {
      let bytes = (bom ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
      let offset = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("kind=".utf8)) })
      #expect(try start(text, bom: bom) == Position(offset: offset, line: 5, column: 3))
    }
  }

  @Test func lettersOfSeveralBytes() throws {
    let place = try start(Broken.register("<clause>é 選挙 😀</clause><clause kind=\"ünknown\"/>"))
    #expect(place?.line == 4)
    #expect(place?.column == 34)
  }

  @Test func aVeryLongLine() throws {
    let text = Broken.register(String(repeating: "<mark/>", count: 100_000) + "<clause by=''/>")
    #expect(try start(text)?.column == 700_000 + 11)
  }

  @Test func startTagsOverSeveralLines() throws {
    let text = Broken.register("<party\r\n   id='x'\r\n\tleads='emb Q'\r\n><name xml:lang='en'>a</name></party>")
    let place = try start(text)
    #expect(place?.line == 6)
    #expect(place?.column == 2)
  }
}
