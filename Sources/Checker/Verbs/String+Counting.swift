import XML

extension String {
  /// How many words there are: stretches between white space.
  var wordCount: Int { counted.words }

  /// How many sentences there are: stops of Latin or Arabic script at the end of a word. A text without a stop is one.
  var sentenceCount: Int { max(1, counted.stops) }

  /// Words, and those among them that end with a stop, whatever closes a bracket or a quotation after it.
  private var counted: (words: Int, stops: Int) {
    var text = self
    return text.withUTF8 { bytes in
      var (words, stops, at) = (0, 0, 0)
      var (isInWord, isStopped) = (false, false)
      func end() {
        if isInWord { words += 1 }
        if isStopped { stops += 1 }
        (isInWord, isStopped) = (false, false)
      }
      while at < bytes.count {
        let byte = bytes[at]
        let space = byte > 0x20 && byte < 0xC2 ? 0 : WhiteSpace.length(bytes, at)
        if space > 0 {
          end()
          at += space
          continue
        }
        let length = Self.length(bytes[at])
        isInWord = true
        if !Self.closes(bytes, at) { isStopped = Self.stops(bytes, at) }
        at += length
      }
      end()
      return (words, stops)
    }
  }

  /// The length in bytes of the character that begins with this one.
  private static func length(_ first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  private static func closes(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: ")"), UInt8(ascii: "\""): true
    case 0xC2: at + 1 < bytes.count && bytes[at + 1] == 0xBB
    case 0xE2: at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x9D
    default: false
    }
  }

  private static func stops(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case 0xD8: at + 1 < bytes.count && bytes[at + 1] == 0x9F
    case 0xE3: at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x82
    default: false
    }
  }
}
