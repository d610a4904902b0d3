/// The tags of a document that is perhaps not well-formed, read as well as they can be.
struct Outline {
  let bytes: [UInt8]

  /// The start tags (offset of `<`) that are open before an offset, outermost first. An end tag closes the nearest open
  /// element of its name; one that closes nothing is passed over.
  func open(before end: Int) -> [Int] {
    var open: [Int] = []
    var at = 0
    while let tag = nextTag(from: at, before: end) {
      at = tagEnd(tag)
      if bytes[tag + 1] == UInt8(ascii: "/") {
        let name = name(at: tag)
        if let match = open.lastIndex(where: { self.name(at: $0) == name }) { open.removeSubrange(match...) }
      } else if at > tag + 1, bytes[at - 1] == UInt8(ascii: ">"), bytes[at - 2] != UInt8(ascii: "/") {
        open.append(tag)
      }
    }
    return open
  }

  /// The name in the tag at an offset, with its prefix.
  func name(at tag: Int) -> String {
    String(decoding: bytes[StartTag.nameRange(bytes, at: tag)], as: UTF8.self)
  }

  /// The `<` (or `</`) and the name of the tag at an offset.
  func head(at tag: Int) -> Range<Int> { tag..<StartTag.nameRange(bytes, at: tag).upperBound }

  /// The nearest `byte` at or before an offset; nil where there is none.
  func last(_ byte: UInt8, before end: Int) -> Int? {
    var at = min(end, bytes.count)
    while at > 0 {
      at -= 1
      if bytes[at] == byte { return at }
    }
    return nil
  }

  /// After the `>` of the tag at an offset; the next `<` or the end of the file where it is not closed.
  func tagEnd(_ tag: Int) -> Int {
    var at = tag + 1
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") { return at + 1 }
      if byte == UInt8(ascii: "<") { return at }
      at += 1
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
      while at < bytes.count, bytes[at] != byte, bytes[at] != UInt8(ascii: "<") { at += 1 }
      if at < bytes.count, bytes[at] == byte { at += 1 }
    }
    return at
  }

  /// The next start or end tag, comments, CDATA sections and the XML declaration passed over.
  func nextTag(from start: Int, before end: Int) -> Int? {
    var at = start
    let end = min(end, bytes.count)
    while at + 1 < end {
      guard bytes[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      if Decoding.starts(bytes, at, end, "<!--") {
        at = Decoding.find(bytes, at + 4, end, "-->").map { $0 + 3 } ?? end
      } else if Decoding.starts(bytes, at, end, "<![CDATA[") {
        at = Decoding.find(bytes, at + 9, end, "]]>").map { $0 + 3 } ?? end
      } else if bytes[at + 1] == UInt8(ascii: "?") || bytes[at + 1] == UInt8(ascii: "!") || isSpace(bytes[at + 1]) {
        at += 2
      } else {
        return at
      }
    }
    return nil
  }
}
