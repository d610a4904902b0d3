import Diagnostics
import Testing

@testable import XML

/// No sequence of bytes makes the reader crash, hang or contradict itself.
@Suite struct MutationTests {
  /// xorshift, so that a failure can be run again.
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private static let pieces = [
    "<", ">", "</", "/>", "&", ";", "\"", "'", "=", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE", "<?", "?>", "&#x0;",
    "&amp;", "\u{0}",
    "é", "\r\n", " ", "xml:lang", "xmlns=\"\"", "<party id=\"x\">", "</register>", "<amount>", "\u{FEFF}",
    "xsi:type=\"a\"", "{", "]", "-",
  ]

  private func mutate(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0..<4, using: &dice) {
      let at = Int.random(in: 0...bytes.count, using: &dice)
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: at)
      case 1: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &dice) }
      case 2:
        if at < bytes.count { bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1..<30, using: &dice))) }
      case 3: bytes.insert(contentsOf: Self.pieces.randomElement(using: &dice).map { Array($0.utf8) } ?? [], at: at)
      case 4: bytes = Array(bytes.prefix(at))
      default:
        let from = Int.random(in: 0...bytes.count, using: &dice)
        bytes.insert(contentsOf: bytes[min(from, at)..<min(bytes.count, min(from, at) + 40)], at: at)
      }
    }
    return bytes
  }

  @Test func nothingCrashes() throws {
    let reader = try Specimen.reader()
    let seeds = ([Specimen.valid] + SchemaVerdictTests.cases.map(\.text) + WellFormednessTests.cases.map(\.text)).map {
      Array($0.utf8)
    }
    var dice = Dice(state: 0x9E37_79B9_7F4A_7C15)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(2)
    var count = 0
    while clock.now < end {
      let bytes =
        count % 20 == 0
        ? (0..<Int.random(in: 0..<300, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) }
        : mutate(seeds[count % seeds.count], &dice)
      let (tree, findings) = reader.read(SourceFile(path: "a.xml", bytes: bytes))
      count += 1
      if tree == nil { #expect(!findings.isEmpty && findings.allSatisfy { $0.severity == .fatal }) }
      for finding in findings {
        let range = try #require(finding.range).bytes
        #expect(range.upperBound <= bytes.count)
        _ = finding.message.fr.text + (finding.help?.fr.text ?? "")
        for edit in finding.fixes.flatMap(\.edits) { #expect(edit.range.upperBound <= bytes.count) }
      }
      guard let tree else { continue }
      for element in tree.elements {
        _ = element.content
        _ = element.attributes
        #expect(
          bytes[element.range.lowerBound] == UInt8(ascii: "<")
            && bytes[element.range.upperBound - 1] == UInt8(ascii: ">"))
        for attribute in element.attributes { #expect(element.attributeRange(attribute.name) != nil) }
      }
    }
    #expect(count > 200)
  }
}
