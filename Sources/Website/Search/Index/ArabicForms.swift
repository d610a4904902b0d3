/// The forms under which an Arabic word is found: as it stands, and without the article and the particles that are
/// written together with it (و ف ب ك ل).
///
/// Particles look like first letters, so both readings are kept: وزارة is found under وزارة, ولجنة also under لجنة. All
/// forms are the word without some letters at its beginning, so a form is the number of letters dropped.
struct ArabicForms: Equatable {
  /// Bit n: the word without its first n letters is a form of it.
  var forms: UInt8
  /// The forms that count for phrases: without the article, and without a particle where an article follows it.
  var stems: UInt8

  /// The forms of a folded word.
  init(_ word: UnsafeBufferPointer<UInt8>) {
    let letters = Letters(word)
    guard letters.count > 3, letters.areArabic else {
      (forms, stems) = (1, 1)
      return
    }
    let first = letters[0]
    guard first == .waw || first == .feh else {
      self = Self.unprefixed(letters, 0)
      return
    }
    let rest = Self.unprefixed(letters, 1)
    if Self.hasArticle(letters, 1) {
      self = rest
    } else {
      (forms, stems) = (rest.forms | 1, 1)
    }
  }

  private init(forms: UInt8, stems: UInt8) { (self.forms, self.stems) = (forms, stems) }

  /// Only the word itself.
  static let plain = ArabicForms(forms: 1, stems: 1)

  /// True for a word that may have other forms.
  static func concerns(_ word: [UInt8]) -> Bool { word.first.map { (0xD8...0xDB).contains($0) } ?? false }

  private static func hasArticle(_ letters: Letters, _ at: Int) -> Bool {
    let count = letters.count - at
    if count >= 4, letters[at] == .alef || letters[at] == .lam, letters[at + 1] == .lam { return true }
    return count >= 5 && (letters[at] == .beh || letters[at] == .kaf) && letters[at + 1] == .alef
      && letters[at + 2] == .lam
  }

  private static func unprefixed(_ letters: Letters, _ at: Int) -> ArabicForms {
    let whole = UInt8(1) << at
    if hasArticle(letters, at) {
      switch letters[at] {
      case .alef: return ArabicForms(forms: whole | whole << 2, stems: whole << 2)
      // للجنة is ل and اللجنة, للأمن is ل and الأمن: only a reader can tell which letters are the article's.
      case .lam: return ArabicForms(forms: whole | whole << 1 | whole << 2, stems: whole << 1 | whole << 2)
      default: return ArabicForms(forms: whole << 1 | whole << 3, stems: whole << 3)
      }
    }
    let isParticle = [.beh, .kaf, .lam].contains(letters[at]) && letters.count - at >= 4
    return ArabicForms(forms: isParticle ? whole | whole << 1 : whole, stems: whole)
  }

  /// The letters of a word, two bytes each.
  private struct Letters {
    let bytes: UnsafeBufferPointer<UInt8>
    let count: Int

    init(_ word: UnsafeBufferPointer<UInt8>) {
      bytes = word
      count = word.count / 2
    }

    /// Digits and letters of other scripts have other lengths.
    var areArabic: Bool {
      bytes.count % 2 == 0 && stride(from: 0, to: bytes.count, by: 2).allSatisfy { bytes[$0] & 0xFC == 0xD8 }
    }

    subscript(index: Int) -> UInt16 { UInt16(bytes[2 * index]) << 8 | UInt16(bytes[2 * index + 1]) }
  }
}

extension UInt16 {
  /// Letters in UTF-8.
  fileprivate static let alef: UInt16 = 0xD8A7
  fileprivate static let beh: UInt16 = 0xD8A8
  fileprivate static let feh: UInt16 = 0xD981
  fileprivate static let kaf: UInt16 = 0xD983
  fileprivate static let lam: UInt16 = 0xD984
  fileprivate static let waw: UInt16 = 0xD988
}
