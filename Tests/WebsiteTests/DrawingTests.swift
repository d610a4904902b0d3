import Formats
import Registry
import Testing

@testable import Website

@Suite struct DrawingTests {
  @Test func linesAreBrokenBetweenWordsAndKeepAllOfThem() {
    let text = "Ministry of Foreign Affairs and International Cooperation"
    let lines = Lettering.lines(text, width: 120, size: 15)
    #expect(lines.count > 2)
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.allSatisfy { Lettering.width($0, size: 15) <= 121 })
  }

  @Test func aWordThatIsTooLongIsBrokenAndALongTextIsCut() {
    let long = String(repeating: "w", count: 40)
    let lines = Lettering.lines(long, width: 100, size: 15)
    #expect(lines.count > 3 && lines.joined() == long)
    let cut = Lettering.lines("one two three four five six seven", width: 60, size: 15, limit: 2)
    #expect(cut.count == 2 && cut[1].hasSuffix("…") && Lettering.width(cut[1], size: 15) <= 61)
    #expect(Lettering.lines("", width: 60, size: 15) == [])
    #expect(Lettering.lines("no room at all", width: 0, size: 15).count == 4)
  }

  @Test func marksOfArabicVowelsTakeNoRoom() {
    #expect(Lettering.width("مُدَّة", size: 15) == Lettering.width("مدة", size: 15))
  }

  @Test func boxesStandNearTheirPlaceAndNeverOnEachOther() {
    let lane = Lane(x: 0, width: 10, top: 20, gap: 5, heights: [30, 30, 40], middles: [200, 40, 45])
    #expect(lane.frames.map(\.y) == [185, 25, 60])
    #expect(lane.bottom == 215)
    #expect(lane.port(0, 0, of: 1) == 200)
  }

  @Test func daysStandOnTheirAxisAndBeyondItAtItsEnds() throws {
    let first = try #require(Day("2026-01-01"))
    let last = try #require(Day("2028-01-01"))
    let axis = TimeAxis(first, last, from: 10, to: 740)
    #expect(axis.x(first) == 10 && axis.x(last) == 740)
    #expect(axis.x(first + -400) == 10 && axis.x(last + 400) == 740)
    #expect(axis.x(try #require(Day("2027-01-01"))) == 375)
    #expect(axis.years(room: 52).map(\.year) == [2026, 2027, 2028])
    #expect(axis.years(room: 500).map(\.year) == [2026, 2028])
    #expect(axis.months(room: 100).allSatisfy { ($0.month - 1) % 4 == 0 })
    #expect(TimeAxis(first, first, from: 0, to: 1).x(first) == 0)
  }

  private func drawn(_ language: String, _ draw: (Canvas) -> Void) throws -> String {
    let html = HTMLWriter()
    let sheet = Sheet(html: html, words: try Repository.words(language), address: Address(language + "/map/"))
    draw(Canvas(sheet: sheet, width: 100))
    return String(decoding: html.take(), as: UTF8.self)
  }

  @Test func aPictureIsMirroredWhereTheLanguageIs() throws {
    let box = { (canvas: Canvas) in canvas.box(Frame(x: 10, y: 5, width: 30, height: 8), class: "node", radius: 0) }
    #expect(try drawn("en", box) == "<rect class=\"node\" x=\"10\" y=\"5\" width=\"30\" height=\"8\"/>")
    #expect(try drawn("ar", box) == "<rect class=\"node\" x=\"60\" y=\"5\" width=\"30\" height=\"8\"/>")
    let head = { (canvas: Canvas) in canvas.head(Spot(x: 40, y: 5), toEnd: true, class: "head") }
    #expect(try drawn("en", head) == "<path class=\"head\" d=\"M40 5l-9-5v10z\"/>")
    #expect(try drawn("ar", head) == "<path class=\"head\" d=\"M60 5l9-5v10z\"/>")
  }

  @Test func aForeignTextRunsInItsOwnDirectionFromTheSameEdge() throws {
    let text = { (canvas: Canvas) in
      canvas.text(TextBlock(Passage("A & B", language: "en"), width: 90, size: 15), x: 10, y: 0)
    }
    #expect(try drawn("en", text) == "<text x=\"10\" y=\"15\">A &amp; B</text>")
    #expect(
      try drawn("ar", text)
        == "<text x=\"90\" y=\"15\" text-anchor=\"end\" lang=\"en\" direction=\"ltr\">A &amp; B</text>")
  }
}
