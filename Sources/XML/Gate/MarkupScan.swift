#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs over the markup once, before the parser: finds a DOCTYPE and other forbidden markup, and measures tags.
///
/// What is merely not well-formed is left to the parser, which says it better.
struct MarkupScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: Limits
  private var depth = 0

  init(bytes: UnsafeBufferPointer<UInt8>, limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The first thing to refuse from an offset on.
  mutating func refusal(from start: Int) -> Refusal? {
    var at = start
    while let tag = find(UInt8(ascii: "<"), from: at) {
      guard tag + 1 < bytes.count else { return nil }
      switch bytes[tag + 1] {
      case UInt8(ascii: "!"):
        switch declarationEnd(tag) {
        case .end(let end): at = end
        case .refused(let refusal): return refusal
        case .unfinished: return nil
        }
      case UInt8(ascii: "?"): return .instruction(bytes, at: tag)
      case UInt8(ascii: "/"):
        depth -= 1
        // An end tag has no attributes; what its white space may weigh is bounded like any tag.
        at = find(UInt8(ascii: ">"), from: tag) ?? bytes.count
        if at - tag >= limits.maximumTagBytes { return .tagTooLong(bytes, at: tag, limits.maximumTagBytes) }
      default:
        switch startTagEnd(tag) {
        case .end(let end): at = end
        case .refused(let refusal): return refusal
        case .unfinished: return nil
        }
      }
    }
    return nil
  }

  private enum Step {
    case end(Int)
    case refused(Refusal)
    /// The markup does not end: the parser will say so.
    case unfinished
  }

  private func declarationEnd(_ tag: Int) -> Step {
    if starts(bytes, tag, "<!--") { return closing("-->", from: tag + 4) }
    if starts(bytes, tag, "<![CDATA[") { return closing("]]>", from: tag + 9) }
    return .refused(.documentType(bytes, at: tag))
  }

  private func closing(_ text: StaticString, from start: Int) -> Step {
    var at = start
    while let candidate = find(text.utf8Start[0], from: at) {
      if starts(bytes, candidate, text) { return .end(candidate + text.utf8CodeUnitCount) }
      at = candidate + 1
    }
    return .unfinished
  }

  private mutating func startTagEnd(_ tag: Int) -> Step {
    var at = tag + 1
    var values = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { break }
      at += 1
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { continue }
      values += 1
      while at < bytes.count, bytes[at] != byte, bytes[at] != UInt8(ascii: "<") { at += 1 }
      if at < bytes.count, bytes[at] == byte { at += 1 }
    }
    if at + 1 - tag > limits.maximumTagBytes { return .refused(.tagTooLong(bytes, at: tag, limits.maximumTagBytes)) }
    if values > limits.maximumAttributes {
      return .refused(.tooManyAttributes(bytes, at: tag, limits.maximumAttributes))
    }
    guard at < bytes.count else { return .unfinished }
    guard bytes[at] == UInt8(ascii: ">") else { return .end(at) }
    if bytes[at - 1] != UInt8(ascii: "/") {
      depth += 1
      if depth > limits.maximumDepth { return .refused(.tooDeep(bytes, at: tag, limits.maximumDepth)) }
    } else if depth + 1 > limits.maximumDepth {
      return .refused(.tooDeep(bytes, at: tag, limits.maximumDepth))
    }
    return .end(at + 1)
  }

  private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let hit = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }
}
