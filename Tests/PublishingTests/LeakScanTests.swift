import Diagnostics
import Testing

@testable import Publishing

@Suite struct LeakScanTests {
  static let secret = "Trois sections d’élite : l’« unité B » & 40 agents à Mérivane 🗳"
  private let scan = LeakScan(
    PrivateTexts([.init(agreement: "police", withholding: "w1", text: Self.secret)]))

  /// The text as a way of writing may have it.
  static let writings: [(String, String)] = [
    ("plain", secret),
    ("wrapped", secret.replacing(" ", with: "\n   ")),
    (
      "html", secret.replacing("&", with: "&amp;").replacing("é", with: "&#233;").replacing("’", with: "&#x2019;")
    ),
    ("marked up", "<p>" + secret.replacing("unité", with: "<bdi lang=\"fr\">unité</bdi>") + "</p>"),
    ("attribute", "<a title=\"" + secret + "\">x</a>"),
    (
      "json",
      "{\"t\":\""
        + secret.unicodeScalars.map { scalar in
          guard scalar.value >= 0x80 else { return String(scalar) }
          return String(scalar).utf16.map { unit in
            "\\u" + String(repeating: "0", count: 4 - String(unit, radix: 16).count) + String(unit, radix: 16)
          }.joined()
        }.joined() + "\"}"
    ),
    (
      "url",
      secret.utf8.map { byte in
        (0x61...0x7A).contains(byte) ? String(Unicode.Scalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
      }.joined()
    ),
    ("capitals", secret.replacing("sections", with: "SECTIONS")),
    ("named letters", secret.replacing("é", with: "&eacute;")),
    ("letters and accents apart", secret.replacing("é", with: "e\u{301}")),
    ("hyphenated", secret.replacing("sections", with: "sec\u{AD}tions").replacing("agents", with: "a\u{200B}gents")),
    ("hyphenated by a name", secret.replacing("sections", with: "sec&shy;tions")),
    ("script", secret.replacing("é", with: "\\xe9").replacing("🗳", with: "\\u{1F5F3}")),
    ("slashes escaped", secret.replacing(" : ", with: " : \\/ ")),
    ("bibliography", secret.replacing("&", with: "\\& \\textbackslash{}")),
    ("calendar", secret.replacing(" : ", with: " : \\n\r\n ").replacing("élite", with: "élite\\,")),
    ("commented", secret.replacing("unité", with: "uni<!-- a > b -->té")),
    (
      "attribute with a bracket inside",
      "<b title=\"a > b\">" + secret.replacing("unité", with: "<i>uni</i>té") + "</b>"
    ),
  ]

  @Test(arguments: writings)
  func findsTheTextHoweverItIsWritten(_ name: String, _ writing: String) {
    let leaks = scan.look(in: "en/index.html", Array("before \(writing) after".utf8)).leaks
    #expect(leaks.map(\.rule) == ["withholding/leaked"], "\(name)")
    #expect(leaks.allSatisfy { !$0.message.en.text.contains("Mérivane") }, "a message must not leak, either")
  }

  /// Arabic is written with or without marks, lengthened, and with digits of two shapes.
  @Test func findsArabicHoweverItIsWritten() {
    let scan = LeakScan(
      PrivateTexts([.init(agreement: "a", withholding: "w1", text: "وحدة الاحتياط رقم 40 في الميناء")]))
    for writing in [
      "وِحدةُ الاحتياط رقم ٤٠ في الميناء", "وحـــدة الاحتياط رقم 40 في المينــاء",
      "وحدة <b>الاحتياط</b> رقم ۴۰ في الميناء",
    ] {
      #expect(scan.look(in: "x", Array(writing.utf8)).leaks.count == 1, "\(writing)")
    }
  }

  /// What looks like an escape in the text itself is none.
  @Test(arguments: [
    "C:\\new folder\\table", "100%ab rebate granted", "Smith &amp; Sons limited", "less <than ten> people",
  ])
  func findsTextsThatLookLikeEscapes(_ text: String) {
    let scan = LeakScan(PrivateTexts([.init(agreement: "a", withholding: "w1", text: text)]))
    let markup = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    let json = text.replacing("\\", with: "\\\\")
    for writing in [text, markup, json] {
      #expect(scan.look(in: "x", Array("1 \(writing) 2".utf8)).leaks.count == 1, "\(writing)")
    }
  }

  @Test func aShortTextIsSoughtAsAWholeField() {
    let texts = PrivateTexts([
      .init(agreement: "a", withholding: "w1", text: "4711"), .init(agreement: "a", withholding: "w2", text: "B2"),
      .init(agreement: "a", withholding: "w3", text: "long enough to be sought"),
    ])
    #expect(texts.entries.map(\.search) == [.wholeFields, .nowhere, .anywhere])
    let notices = texts.notices.map(\.en.text)
    #expect(notices.count == 2 && notices[0].contains("a/w1") && notices[1].contains("a/w2"))
    #expect(notices.allSatisfy { !$0.contains("4711") && !$0.contains("B2") })
    let scan = LeakScan(texts)
    for field in [
      "{\"extension\": \"47-11\"}", "{\"extension\": 4711,\n", "<td>4711</td>", "<a href=\"tel:4711\">", "a,4711,b\n",
      "X-EXTENSION:4711\r\n", "<td>47&shy;11</td>",
    ] {
      #expect(scan.look(in: "x", Array(field.utf8)).leaks.count == 1, "\(field)")
    }
    for other in ["<td>14711</td>", "{\"bytes\": 47110}", "<p>room 4711 on the left</p>", "<td>B2</td>"] {
      #expect(scan.look(in: "x", Array(other.utf8)).leaks.isEmpty, "\(other)")
    }
  }

  @Test func looksIntoArchivesAndSaysWhatItCannotLookInto() throws {
    let scan = LeakScan(
      PrivateTexts([.init(agreement: "a", withholding: "w1", text: "The reserve stands behind the old harbour")]))
    let packed = (try #require(Packed.bytes(Packed.docx)), try #require(Packed.bytes(Packed.withPicture)))
    let document = scan.look(in: "annex.docx", packed.0)
    #expect(document.leaks.count == 1 && !document.isClosed, "the words are packed, and cut by bold type")
    let pictures = scan.look(in: "scan.docx", packed.1)
    #expect(pictures.leaks.isEmpty && pictures.isClosed)
    let closed: [[UInt8]] = [
      Array("%PDF-1.7\n".utf8), [0x89, 0x50, 0x4E, 0x47], [0x50, 0x4B, 0x03, 0x04, 0x00],
    ]
    for bytes in closed {
      #expect(scan.look(in: "x", bytes).isClosed)
    }
    #expect(!scan.look(in: "x.txt", Array("plain text".utf8)).isClosed)
    let wide: [UInt8] = [0xFF, 0xFE] + "the reserve stands behind the old harbour".utf8.flatMap { [$0, UInt8(0)] }
    #expect(scan.look(in: "x.csv", wide).leaks.count == 1)
    #expect(!LeakScan(.none).look(in: "x.pdf", Array("%PDF".utf8)).isClosed, "nothing is sought")
  }

  @Test func findsItInTheNameOfAFile() {
    let scan = LeakScan(PrivateTexts([.init(agreement: "a", withholding: "w1", text: "Operation Sandgrouse")]))
    #expect(scan.look(in: "data/operation-sandgrouse.pdf", []).leaks.count == 1)
  }

  @Test func findsASentenceOfALongText() {
    let scan = LeakScan(
      PrivateTexts([
        .init(
          agreement: "a", withholding: "w1", text: "First we wait. The reserve stands behind the old harbour. Then.")
      ]))
    #expect(scan.look(in: "x", Array("the reserve stands behind the old harbour".utf8)).leaks.count == 1)
    #expect(scan.look(in: "x", Array("First we wait.".utf8)).leaks.isEmpty)
  }

  @Test func leavesOtherTextsAlone() {
    #expect(scan.look(in: "en/index.html", Array("Trois sections d’élite, et rien de plus".utf8)).leaks.isEmpty)
    #expect(LeakScan(PrivateTexts([.init(agreement: "a", withholding: "w1", text: "ab")])).isEmpty)
    for odd in ["&", "&#", "\\u12", "%4", "<", "&#xFFFFFFFFFF;", "\\ud800", "100 %"] {
      #expect(scan.look(in: "x", Array(odd.utf8)).leaks.isEmpty)
    }
  }

  @Test func readsItsFileAndNothingElse() throws {
    let playground = try Playground()
    try playground.put(
      """
      <withheldTexts xmlns="urn:concord:withheld:1">
        <withheldText agreement="police" withholding="w1">Trois &amp; quatre sections</withheldText>
      </withheldTexts>
      """, at: "private.xml")
    let texts = try PrivateTexts.read(playground.path + "/private.xml")
    #expect(texts.entries == [.init(agreement: "police", withholding: "w1", text: "Trois & quatre sections")])
    for wrong in [
      "nothing", "<withheldTexts xmlns=\"urn:concord:withheld:1\"/>",
      "<withheldTexts xmlns=\"urn:concord:withheld:1\"><withheldText agreement=\"police\">secret words</withheldText></withheldTexts>",
    ] {
      try playground.put(wrong, at: "wrong.xml")
      let error = #expect(throws: PublishingError.self) { try PrivateTexts.read(playground.path + "/wrong.xml") }
      #expect(error?.description.contains("secret") == false)
    }
  }
}
