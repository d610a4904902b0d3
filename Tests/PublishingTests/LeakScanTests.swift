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
  ]

  @Test(arguments: writings)
  func findsTheTextHoweverItIsWritten(_ name: String, _ writing: String) {
    let leaks = scan.leaks(in: "en/index.html", Array("before \(writing) after".utf8))
    #expect(leaks.map(\.rule) == ["withholding/leaked"], "\(name)")
    #expect(leaks.allSatisfy { !$0.message.en.text.contains("Mérivane") }, "a message must not leak, either")
  }

  @Test func findsItInTheNameOfAFile() {
    let scan = LeakScan(PrivateTexts([.init(agreement: "a", withholding: "w1", text: "Operation Sandgrouse")]))
    #expect(scan.leaks(in: "data/operation-sandgrouse.pdf", []).count == 1)
  }

  @Test func findsASentenceOfALongText() {
    let scan = LeakScan(
      PrivateTexts([
        .init(
          agreement: "a", withholding: "w1", text: "First we wait. The reserve stands behind the old harbour. Then.")
      ]))
    #expect(scan.leaks(in: "x", Array("the reserve stands behind the old harbour".utf8)).count == 1)
    #expect(scan.leaks(in: "x", Array("First we wait.".utf8)).isEmpty)
  }

  @Test func leavesOtherTextsAlone() {
    #expect(scan.leaks(in: "en/index.html", Array("Trois sections d’élite, et rien de plus".utf8)).isEmpty)
    #expect(LeakScan(PrivateTexts([.init(agreement: "a", withholding: "w1", text: "short")])).isEmpty)
    for odd in ["&", "&#", "\\u12", "%4", "<", "&#xFFFFFFFFFF;", "\\ud800", "100 %"] {
      #expect(scan.leaks(in: "x", Array(odd.utf8)).isEmpty)
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
