/// Where an element that was never closed most likely ends: people forget one end tag, and the parser only notices at the end
/// of an element around it, often hundreds of lines further down.
struct ForgottenEnd {
  let outline: Outline
  private var bytes: [UInt8] { outline.bytes }

  /// A place for an end tag, and the white space to write before it.
  struct Place {
    let offset: Int
    var lead = ""
  }

  /// The place for the end tag of the element that begins at an offset; `limit`, where the parser noticed, when nothing
  /// speaks for an earlier one.
  func place(for start: Int, before limit: Int) -> Place {
    let content = outline.tagEnd(start)
    let text = content + bytes[content..<limit].prefix(while: isSpace).count
    guard text < limit else { return Place(offset: limit) }
    return bytes[text] == UInt8(ascii: "<")
      ? byIndentation(start, content, limit) : Place(offset: ofText(content, limit))
  }

  /// Text ends where a tag begins a line, or where an end tag closes something around.
  private func ofText(_ content: Int, _ limit: Int) -> Int {
    var depth = 0
    var at = content
    while let tag = outline.nextTag(from: at, before: limit) {
      let isEnd = bytes[tag + 1] == UInt8(ascii: "/")
      if depth == 0, isEnd || indentation(of: tag) != nil { return trimmed(content, tag) }
      at = outline.tagEnd(tag)
      if isEnd { depth -= 1 } else if bytes[at - 2] != UInt8(ascii: "/") { depth += 1 }
    }
    return trimmed(content, limit)
  }

  /// What holds elements ends before the first line that is not further in than its own.
  private func byIndentation(_ start: Int, _ content: Int, _ limit: Int) -> Place {
    guard let own = indentation(of: start) else { return Place(offset: limit) }
    var at = content
    while let tag = outline.nextTag(from: at, before: limit) {
      if let other = indentation(of: tag), other <= own {
        let space = String(decoding: bytes[start - own..<start], as: UTF8.self)
        return Place(offset: trimmed(content, tag), lead: "\n" + space)
      }
      at = outline.tagEnd(tag)
    }
    return Place(offset: limit)
  }

  /// The white space before a tag that begins its line; nil for one that stands behind something.
  private func indentation(of tag: Int) -> Int? {
    var at = tag
    while at > 0, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x09 { at -= 1 }
    return at == 0 || bytes[at - 1] == 0x0A || bytes[at - 1] == 0x0D ? tag - at : nil
  }

  /// Before the white space in front of an offset.
  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// True for a start tag that was probably meant to be the end tag of the element around it: `<title>Words<title>`.
  func isMeantAsEnd(_ tag: Int, of around: Int) -> Bool {
    outline.name(at: tag) == outline.name(at: around) && outline.tagEnd(tag) == outline.head(at: tag).upperBound + 1
      && indentation(of: tag) == nil && outline.tagEnd(around) < tag
  }
}
