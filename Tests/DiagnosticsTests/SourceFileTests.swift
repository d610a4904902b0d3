import Testing

@testable import Diagnostics

@Suite struct SourceFileTests {
  @Test func findsLineAndColumnInScalars() {
    let file = SourceFile(path: "a.xml", text: "é<a>\r\n  بx\n")
    #expect(file.lineCount == 3)
    #expect(file.position(at: 2) == Position(offset: 2, line: 1, column: 2))
    #expect(file.position(at: 11) == Position(offset: 11, line: 2, column: 4))
    #expect(file.line(1) == "é<a>")
    #expect(file.line(2) == "  بx")
    #expect(file.line(3) == "")
    #expect(file.line(4) == "")
    #expect(file.line(0) == "")
  }

  @Test func byteOrderMarkHasNoColumn() {
    let file = SourceFile(path: "a.xml", bytes: [0xEF, 0xBB, 0xBF] + Array("<a/>".utf8))
    #expect(file.position(at: 3) == Position(offset: 3, line: 1, column: 1))
    #expect(file.position(at: 4).column == 2)
    #expect(file.line(1) == "<a/>")
  }

  @Test func offsetsOutsideAreDrawnIn() {
    let file = SourceFile(path: "a.xml", text: "ab\nc")
    #expect(file.position(at: -4).offset == 0)
    #expect(file.position(at: 99) == Position(offset: 4, line: 2, column: 2))
    #expect(SourceFile(path: "", bytes: []).position(at: 0) == Position(offset: 0, line: 1, column: 1))
  }

  /// A file without line ends, as some tools write it, is told of at the same places, and in no time.
  @Test func longLinesAreCountedInCharacters() {
    let line = String(repeating: "<a b=\"é\">ب", count: 6_000)
    let file = SourceFile(path: "", text: "x\n" + line + "\n" + line)
    #expect(file.bytes.count > 100_000)
    for offset in stride(from: 0, through: file.bytes.count, by: 997) {
      let before = file.bytes[..<offset]
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      #expect(file.position(at: offset).column == before[start...].count { $0 & 0xC0 != 0x80 } + 1)
      #expect(file.position(at: offset).line == before.count { $0 == 0x0A } + 1)
    }
  }

  /// Against the plainest possible count, over files whose lines straddle the blocks of the index.
  @Test(arguments: [1, 7, 127, 128, 129, 2047, 2048, 2049, 5000])
  func indexAgreesWithAPlainCount(_ lineLength: Int) {
    let line = String(repeating: "x", count: lineLength - 1) + "\n"
    let file = SourceFile(path: "", text: String(repeating: line, count: 20_000 / lineLength + 2))
    for offset in stride(from: 0, through: file.bytes.count, by: 61) {
      let before = file.bytes[..<offset]
      let expected = before.count { $0 == 0x0A } + 1
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let position = file.position(at: offset)
      #expect(position.line == expected)
      #expect(position.column == offset - start + 1)
      #expect(file.bytes(ofLine: position.line)?.lowerBound == start)
    }
  }
}
