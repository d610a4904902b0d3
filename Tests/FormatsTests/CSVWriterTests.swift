import Testing

@testable import Formats

@Suite struct CSVWriterTests {
  @Test(arguments: [
    ("plain", "plain"), ("", "\"\""), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("l\nm", "\"l\nm\""),
    ("l\r\nm", "\"l\r\nm\""), (" x", "\" x\""), ("x\t", "\"x\t\""), ("=1+1", "=1+1"), ("é;ب", "é;ب"),
    ("\"", "\"\"\"\""),
  ])
  func quotesWhereNeededAndAltersNothing(_ text: String, _ expected: String) {
    var csv = CSVWriter(columns: ["a", "b"])
    csv.row([text, nil])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "a,b\r\n\(expected),\r\n")
  }

  @Test func writesTypedCells() {
    var csv = CSVWriter(columns: ["n", "yes", "none"], byteOrderMark: true)
    csv.cell(-3)
    csv.cell(true)
    csv.cell(nil as Int?)
    #expect(csv.bytes == [0xEF, 0xBB, 0xBF] + Array("n,yes,none\r\n-3,true,\r\n".utf8))
  }

  @Test func aLoneEmptyCellIsStillARow() {
    var csv = CSVWriter(columns: ["a"])
    csv.row([nil])
    #expect(String(decoding: csv.bytes, as: UTF8.self) == "a\r\n\"\"\r\n")
  }

  @Test(arguments: [
    "=1", "  =1", "\u{200B}=1", "\u{FEFF}@x", "+cmd", "-x", "@SUM(A1)", "\tx", "\rx", "\nx", "\0x", "＝1", "＠a", "＋a",
    "\u{202E}=1", "-1+cmd|' /C calc'!A0", "+", "-",
  ])
  func knowsFormulas(_ text: String) { #expect(FormulaStart.begins(text)) }

  @Test(arguments: ["", "x=1", "1", "-12.5", "+268 22 40 55", "(1)", "e-mail", "–", " text", "+1-2", "'=1"])
  func letsTheRestPass(_ text: String) { #expect(!FormulaStart.begins(text)) }
}
