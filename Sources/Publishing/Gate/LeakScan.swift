import Checker
import Diagnostics

/// Looks for withheld texts in everything that is about to be published, names of files too.
///
/// Sought are the whole text and every sentence of it that is long enough to be told from chance. Documents
/// that are packed in themselves (PDF, DOCX) are not opened: redacting them is the authority's own work.
struct LeakScan: Sendable {
  /// Shorter texts, in letters and digits, cannot be told from words that stand anywhere.
  static let shortest = 8
  /// A sentence of a withheld text is sought by itself from this length on.
  static let shortestSentence = 24

  private struct Needle: Sendable {
    let bytes: [UInt8]
    let entry: PrivateTexts.Entry
  }

  /// Needles by their first eight bytes.
  private let needles: [UInt64: [Needle]]

  init(_ texts: PrivateTexts) {
    var needles: [UInt64: [Needle]] = [:]
    for entry in texts.entries {
      let whole = FoldedBytes.fold(Array(entry.text.utf8), dropsTags: false)
      let sentences = entry.text.split(whereSeparator: { ".!?؟。\n;؛".contains($0) })
        .map { FoldedBytes.fold(Array($0.utf8), dropsTags: false) }.filter { $0.count >= Self.shortestSentence }
      for bytes in [whole] + sentences where bytes.count >= Self.shortest {
        needles[Self.key(bytes), default: []].append(Needle(bytes: bytes, entry: entry))
      }
    }
    self.needles = needles
  }

  /// True where there is nothing to look for.
  var isEmpty: Bool { needles.isEmpty }

  /// What leaks through a file; each decision once.
  func leaks(in path: String, _ bytes: [UInt8]) -> [Diagnostic] {
    guard !isEmpty else { return [] }
    var found = look(in: FoldedBytes.fold(Array(path.utf8), dropsTags: false))
    found.formUnion(look(in: FoldedBytes.fold(bytes, dropsTags: false)))
    found.formUnion(look(in: FoldedBytes.fold(bytes, dropsTags: true)))
    return found.sorted { ($0.agreement, $0.withholding) < ($1.agreement, $1.withholding) }.map { finding($0, path) }
  }

  private func look(in folded: [UInt8]) -> Set<PrivateTexts.Entry> {
    var found: Set<PrivateTexts.Entry> = []
    var window: UInt64 = 0
    for (at, byte) in folded.enumerated() {
      window = window << 8 | UInt64(byte)
      guard at >= 7, let candidates = needles[window] else { continue }
      let start = at - 7
      for needle in candidates
      where start + needle.bytes.count <= folded.count
        && folded[start..<start + needle.bytes.count].elementsEqual(needle.bytes)
      { found.insert(needle.entry) }
    }
    return found
  }

  private static func key(_ bytes: [UInt8]) -> UInt64 { bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

  /// The finding names the decision and the file, never the text.
  private func finding(_ entry: PrivateTexts.Entry, _ path: String) -> Diagnostic {
    Diagnostic(
      rule: "withholding/leaked", kind: .record, severity: .error, agreement: entry.agreement,
      message: Phrase(
        en: "what \(entry.withholding) withholds would be published in \(path)",
        fr: "ce que \(entry.withholding) occulte serait publié dans \(path)"),
      help: Checker.rule("withholding/leaked")?.card.mend, why: Checker.rule("withholding/leaked")?.card.why)
  }
}
