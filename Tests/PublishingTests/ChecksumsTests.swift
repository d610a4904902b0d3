import Testing

@testable import Publishing

@Suite struct ChecksumsTests {
  private static func hand(_ files: [(String, UInt8)]) -> Written {
    var hand = Written()
    for (path, byte) in files {
      hand.paths += Array((path + "\n").utf8)
      hand.digests += [UInt8](repeating: byte, count: 32)
    }
    return hand
  }

  @Test func filesOfAllHandsStandSortedWithTheirOwnDigests() {
    let sums = Checksums([
      Self.hand([("b/x.xml", 0xB0), ("a.txt", 0x0A)]), Self.hand([]), Self.hand([("b-c.xml", 0xFF)]),
    ])
    let text = String(decoding: sums.bytes, as: UTF8.self)
    let digest = { (half: String) in String(repeating: half, count: 32) }
    #expect(text == "\(digest("0a"))  a.txt\n\(digest("ff"))  b-c.xml\n\(digest("b0"))  b/x.xml\n")
    #expect(sums.digests(ofPathsEnding: ".xml") == ["b/x.xml": digest("b0"), "b-c.xml": digest("ff")])
  }

  @Test func nothingWrittenGivesNothing() { #expect(Checksums([]).bytes.isEmpty) }
}
