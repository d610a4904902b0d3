import Testing

@testable import Formats

private func json(
  _ layout: JSONWriter.Layout = .compact, _ context: JSONWriter.Context = .file, _ body: (inout JSONWriter) -> Void
) -> String {
  var writer = JSONWriter(layout: layout, context: context)
  body(&writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

@Suite struct JSONWriterTests {
  static let escapes: [(String, String)] = [
    ("", #""""#), ("plain", #""plain""#), ("a\"b", #""a\"b""#), ("\\", #""\\""#),
    ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\0\u{1F}\u{1}", #""\u0000\u001F\u0001""#),
    ("x\u{2028}y\u{2029}z", #""x\u2028y\u2029z""#), ("\u{2027}\u{202A}€é", "\"\u{2027}\u{202A}€é\""),
    ("</script><!--&", #""</script><!--&""#), ("نص 🗳", "\"نص 🗳\""), ("\u{7F}", "\"\u{7F}\""),
  ]

  @Test(arguments: escapes)
  func escapesStrings(_ text: String, _ expected: String) {
    #expect(json { $0.string(text) } == expected)
  }

  @Test func escapesWhatCouldEndAScript() {
    #expect(
      json(.compact, .script) { $0.string("</script><!--&\u{2028}") }
        == #""\u003C/script\u003E\u003C!--\u0026\u2028""#)
  }

  @Test func keepsTheOrderOfKeys() {
    let text = json {
      $0.object {
        $0.member("z", 1)
        $0.member("a", "b")
        $0.member("gone", nil as String?)
        $0.member("list", ["x", "y"])
        $0.object("empty") { _ in }
        $0.array("none") { _ in }
        $0.key("nothing")
        $0.null()
        $0.member("yes", true)
      }
    }
    #expect(text == #"{"z":1,"a":"b","list":["x","y"],"empty":{},"none":[],"nothing":null,"yes":true}"#)
  }

  @Test func laysOutLines() {
    let text = json(.pretty) {
      $0.object {
        $0.array("a") {
          $0.integer(1)
          $0.object { $0.member("b", false) }
          $0.array { _ in }
        }
        $0.object("c") { _ in }
      }
    }
    #expect(text == "{\n  \"a\": [\n    1,\n    {\n      \"b\": false\n    },\n    []\n  ],\n  \"c\": {}\n}")
  }

  @Test(arguments: [
    ("007.50", "7.50"), ("+5", "5"), (".5", "0.5"), ("-0", "-0"), ("5.", "5"), ("-.25", "-0.25"), ("000", "0"),
    ("12345678901234567890.123", "12345678901234567890.123"), ("", "\"\""), (".", "\".\""), ("1e5", "\"1e5\""),
    ("-", "\"-\""), ("1.2.3", "\"1.2.3\""), ("٣", "\"٣\""),
  ])
  func writesDecimalsWithoutLoss(_ lexical: String, _ expected: String) {
    #expect(json { $0.decimal(lexical) } == expected)
  }

  @Test(arguments: [(0.1, "0.1"), (3.0, "3"), (-2.5, "-2.5"), (1e300, "1e+300"), (0, "0")])
  func writesNumbers(_ value: Double, _ expected: String) {
    #expect(json { $0.number(value) } == expected)
  }

  @Test(arguments: [Int.min, -1, 0, 7, 10, Int.max])
  func writesIntegers(_ value: Int) {
    #expect(json { $0.integer(value) } == String(value))
  }

  @Test func drainsWithoutLosingItsPlace() {
    var writer = JSONWriter()
    var whole: [UInt8] = []
    writer.array {
      for value in 0..<5 {
        $0.verbatim(Array("{\"n\":\(value)}".utf8))
        whole += $0.drain()
      }
    }
    whole += writer.drain()
    #expect(String(decoding: whole, as: UTF8.self) == #"[{"n":0},{"n":1},{"n":2},{"n":3},{"n":4}]"#)
  }
}
