import Checker
import Diagnostics

/// Looks for withheld texts in everything that is about to be published, names of files and what archives hold too.
///
/// Sought are the whole text and every sentence of it that is long enough to be told from chance. A text too short for
/// that is sought where a whole field says it and nothing else; see ``PrivateTexts/Search``.
struct LeakScan: Sendable {
  /// A sentence of a withheld text is sought by itself from this length on, in bytes of letters and digits.
  static let shortestSentence = 24

  private struct Needle: Sendable {
    let bytes: [UInt8]
    let entry: PrivateTexts.Entry
  }

  /// Needles by their first eight bytes.
  private let needles: [UInt64: [Needle]]
  /// Which needles may begin with eight bytes, so that most places need no more than one look.
  private let mayBegin: [Bool]
  /// Short texts, folded.
  private let values: [[UInt8]: [PrivateTexts.Entry]]

  init(_ texts: PrivateTexts) {
    var needles: [UInt64: [Needle]] = [:]
    var values: [[UInt8]: [PrivateTexts.Entry]] = [:]
    for entry in texts.entries {
      let whole = FoldedBytes.fold(Array(entry.text.utf8), .plain)
      let sentences = entry.text.split(whereSeparator: { ".!?؟。\n;؛".contains($0) })
        .map { FoldedBytes.fold(Array($0.utf8), .plain) }.filter { $0.count >= Self.shortestSentence }
      switch entry.search {
      case .anywhere:
        for bytes in [whole] + sentences {
          needles[Self.key(bytes), default: []].append(Needle(bytes: bytes, entry: entry))
        }
      case .wholeFields: values[whole, default: []].append(entry)
      case .nowhere: break
      }
    }
    self.needles = needles
    self.values = values
    var mayBegin = [Bool](repeating: false, count: 1 << 16)
    for key in needles.keys { mayBegin[Self.slot(key)] = true }
    self.mayBegin = mayBegin
  }

  /// True where there is nothing to look for.
  var isEmpty: Bool { needles.isEmpty && values.isEmpty }

  /// What was found in a file.
  struct Verdict: Sendable {
    /// What leaks, each decision once.
    var leaks: [Diagnostic] = []
    /// The file, or a part of it, cannot be looked into: what it shows is known only to whoever opens it.
    var isClosed = false
  }

  /// Looks through a file.
  func look(in path: String, _ bytes: [UInt8]) -> Verdict {
    guard !isEmpty else { return Verdict() }
    var found = seek(in: Array(path.utf8))
    let contents = DocumentContents(bytes)
    for part in contents.parts { found.formUnion(seek(in: part)) }
    let entries = found.sorted { ($0.agreement, $0.withholding) < ($1.agreement, $1.withholding) }
    return Verdict(leaks: entries.map { finding($0, path) }, isClosed: contents.isClosed)
  }

  private func seek(in bytes: [UInt8]) -> Set<PrivateTexts.Entry> {
    var found: Set<PrivateTexts.Entry> = []
    if !needles.isEmpty {
      for reading in FoldedBytes.Reading.allCases { seek(in: FoldedBytes.fold(bytes, reading), &found) }
    }
    if !values.isEmpty {
      FieldValues.forEach(in: bytes) { value in
        if let entries = values[FoldedBytes.fold(value, .unescaped)] { found.formUnion(entries) }
      }
    }
    return found
  }

  private func seek(in folded: [UInt8], _ found: inout Set<PrivateTexts.Entry>) {
    var window: UInt64 = 0
    for (at, byte) in folded.enumerated() {
      window = window << 8 | UInt64(byte)
      guard at >= 7, mayBegin[Self.slot(window)], let candidates = needles[window] else { continue }
      let start = at - 7
      for needle in candidates
      where start + needle.bytes.count <= folded.count
        && folded[start..<start + needle.bytes.count].elementsEqual(needle.bytes)
      { found.insert(needle.entry) }
    }
  }

  private static func key(_ bytes: [UInt8]) -> UInt64 { bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

  private static func slot(_ window: UInt64) -> Int { Int((window &* 0x9E37_79B9_7F4A_7C15) >> 48) }

  /// The finding names the decision and the file, never the text.
  private func finding(_ entry: PrivateTexts.Entry, _ path: String) -> Diagnostic {
    let card = Checker.rule("withholding/leaked")?.card
    let isShort = entry.search == .wholeFields
    return Diagnostic(
      rule: "withholding/leaked", kind: .record, severity: .error, agreement: entry.agreement,
      message: Phrase(
        en: "what \(entry.withholding) withholds would be published in \(path)",
        fr: "ce que \(entry.withholding) occulte serait publié dans \(path)"),
      help: isShort
        ? Phrase(
          en:
            "take it out there; if another thing only bears the same short name, take it off the list of withheld texts",
          fr: "retirez-l’en ; si autre chose porte seulement le même nom court, ôtez-le de la liste des textes occultés"
        )
        : card?.mend, why: card?.why)
  }
}
