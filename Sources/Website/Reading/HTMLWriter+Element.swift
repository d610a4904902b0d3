import Formats
import XML

extension HTMLWriter {
  /// The text of an element, white space collapsed, straight from the source where it needs no decoding: most texts of a
  /// page are written so, without a string in between.
  func text(of element: Element) {
    let range = element.textRange
    let isWritten = element.tree.source.bytes.withUnsafeBufferPointer { all -> Bool in
      let part = UnsafeBufferPointer(rebasing: all[range])
      guard Self.isPlain(part) else { return false }
      text(utf8: part)
      return true
    }
    if !isWritten { text(element.collapsedText) }
  }

  /// True for a text without markup, references, line ends, or white space that would have to be collapsed.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for byte in bytes {
      if byte <= 0x20 {
        if byte != 0x20 || before == 0x20 { return false }
      } else if byte == 0x3C || byte == 0x26 {
        return false
      }
      before = byte
    }
    return bytes.isEmpty || before != 0x20
  }
}
