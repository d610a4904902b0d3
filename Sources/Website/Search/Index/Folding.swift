/// What the search makes of a character: the letters that stand for it in the index, or where a word ends.
///
/// Case, accents, Arabic marks and letter variants, and shapes of digits are no difference to somebody who searches.
/// `Site/scripts/1-search-words.js` does the same to what is typed; a test compares the two, character by character.
enum Folding {
  /// The meaning of a character, in eight bytes: `kind` is the number of letters' bytes, or one of the kinds below.
  struct Meaning {
    private let packed: UInt64

    static let separator = Meaning(kind: 0)
    /// A mark or an invisible character, which is no part of a word and does not end it.
    static let ignored = Meaning(kind: 0xF0)
    static let apostrophe = Meaning(kind: 0xF1)
    /// A character of a script that puts no spaces between words; its bytes are those of the source.
    static let solo = Meaning(kind: 0xF2)

    private init(kind: UInt8) { packed = UInt64(kind) }

    /// Letters in UTF-8; what is longer than seven bytes is cut.
    init(letters: some Sequence<UInt8>) {
      var packed: UInt64 = 0
      var count: UInt64 = 0
      for byte in letters.prefix(7) {
        count += 1
        packed |= UInt64(byte) << (8 * count)
      }
      self.packed = packed | count
    }

    @inline(__always) var kind: UInt8 { UInt8(truncatingIfNeeded: packed) }
    /// The letters, the first one lowest.
    @inline(__always) var letters: UInt64 { packed >> 8 }
    var isWord: Bool { kind > 0 && kind < 8 }
  }

  /// The meanings of all characters of one or two bytes, up to the end of the Arabic block.
  static let short: [Meaning] = (0..<UInt32(shortEnd)).map { Unicode.Scalar($0).map(meaning) ?? .separator }
  static let shortEnd = 0x700

  /// The meaning of any other character.
  static func meaning(_ scalar: Unicode.Scalar) -> Meaning {
    switch scalar.value {
    case 0x27, 0x2019, 0x2BC: return .apostrophe
    case 0x300...0x36F, 0x483...0x487, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED:
      return isPartOfWord(scalar) ? .ignored : .separator
    default: break
    }
    guard isPartOfWord(scalar) else { return scalar.properties.generalCategory == .format ? .ignored : .separator }
    if isSolo(scalar.value) { return .solo }
    if (0xFF01...0xFF5E).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xFEE0) {
      return meaning(narrow)
    }
    if let base = bases[scalar] { return Meaning(letters: base.utf8) }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    if lower.count == 1, let only = lower.first, let base = bases[only] { return Meaning(letters: base.utf8) }
    return Meaning(letters: lower.flatMap { Array(String($0).utf8) })
  }

  private static let bases: [Unicode.Scalar: String] = {
    var bases: [Unicode.Scalar: String] = [:]
    for row in FoldingTable.rows { for letter in row.letters.unicodeScalars { bases[letter] = row.base } }
    return bases
  }()

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  /// Thai, Lao, Burmese, Khmer, kana and Han.
  private static func isSolo(_ value: UInt32) -> Bool {
    switch value {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

/// The letters as which the search reads a text: small, without accents and marks, letter variants and shapes of digits
/// made one. For whoever else must find a text again however it is written.
public enum SearchLetters {
  /// Appends the letters of a character in UTF-8; nothing for marks, spaces and punctuation.
  public static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
    let value = Int(scalar.value)
    let meaning = value < Folding.shortEnd ? Folding.short[value] : Folding.meaning(scalar)
    if meaning.kind == Folding.Meaning.solo.kind {
      out += Array(String(scalar).utf8)
    } else if meaning.isWord {
      for position in 0..<UInt64(meaning.kind) {
        out.append(UInt8(truncatingIfNeeded: meaning.letters >> (8 * position)))
      }
    }
  }
}
