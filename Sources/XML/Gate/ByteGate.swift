import Diagnostics

/// Looks at the bytes before the parser does, and refuses what the parser must never see.
///
/// In this order: size; other encodings and byte order marks; NUL, control characters and invalid UTF-8; the XML
/// declaration; DOCTYPE, processing instructions, length of tags, number of attributes, depth. Why each: libxml2
/// ignores what follows a NUL, loads code for foreign encodings, hangs on some DOCTYPEs and is quadratic in attributes.
enum ByteGate {
  /// The first thing to refuse; nil when the parser may have the bytes.
  static func refusal(of file: SourceFile, limits: Limits) -> Refusal? {
    if file.bytes.count > limits.maximumBytes { return .tooLarge(file.bytes.count, limits.maximumBytes) }
    return file.bytes.withUnsafeBufferPointer { bytes in
      if let refusal = encodingMark(bytes) { return refusal }
      if let fault = CharacterScan.firstFault(bytes) { return .character(bytes, at: fault) }
      let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
      if isBlank(bytes, from: start) { return .empty(bytes.count) }
      switch Declaration.check(bytes, from: start) {
      case .absent(let at), .accepted(let at):
        var scan = MarkupScan(bytes: bytes, limits: limits)
        return scan.refusal(from: at)
      case .refused(let refusal): return refusal
      }
    }
  }

  /// UTF-16, UTF-32 and a second byte order mark, by their first bytes.
  private static func encodingMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Refusal? {
    func begins(_ mark: [UInt8]) -> Bool {
      bytes.count >= mark.count && mark.indices.allSatisfy { bytes[$0] == mark[$0] }
    }
    if begins([0xFF, 0xFE, 0, 0]) || begins([0, 0, 0xFE, 0xFF]) { return .encoding("UTF-32", 0..<4) }
    if begins([0xFF, 0xFE]) || begins([0xFE, 0xFF]) { return .encoding("UTF-16", 0..<2) }
    if begins([0x3C, 0, 0, 0]) || begins([0, 0, 0, 0x3C]) { return .encoding("UTF-32", 0..<4) }
    if begins([0x3C, 0]) || begins([0, 0x3C]) { return .encoding("UTF-16", 0..<2) }
    if begins([0x2B, 0x2F, 0x76]) { return .encoding("UTF-7", 0..<3) }
    if begins([0x4C, 0x6F, 0xA7, 0x94]) { return .encoding("EBCDIC", 0..<4) }
    if begins([0x50, 0x4B, 0x03, 0x04]) || begins([0xD0, 0xCF, 0x11, 0xE0]) || begins(Array("{\\rtf".utf8)) {
      return .otherFormat(Phrase(en: "a file of a word processor", fr: "un fichier de traitement de texte"))
    }
    if begins(Array("%PDF".utf8)) { return .otherFormat(Phrase(en: "a PDF", fr: "un PDF")) }
    if begins([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF]) { return .secondMark }
    return nil
  }

  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var at = start
    while at < bytes.count {
      if !isSpace(bytes[at]) { return false }
      at += 1
    }
    return true
  }
}
