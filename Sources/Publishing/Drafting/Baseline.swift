import Diagnostics

/// The findings that were there when somebody drew a line: only later ones count. A registry with old agreements can so be
/// checked strictly from today on.
///
/// It is a text file, a finding a line: the mark by which it is known again (made of rule, agreement, version, the place as
/// a person names it and the marked text, never of line numbers), then rule, file, place and severity.
///
///     # concord baseline 1
///     a3f0c1d2e4b59687:1  data/retention-missing  Agreements/police-2026/1.xml  Data flow “Deceased persons list”  warning
public struct Baseline: Sendable {
  /// One finding of the line.
  public struct Entry: Sendable, Hashable {
    /// What it is known by.
    public let mark: String
    /// The rule.
    public let rule: String
    /// The file; empty where none is to blame.
    public let path: String
    /// The place as a person names it.
    public let place: String
    /// How grave it was: at a later stage it may be graver, and then it counts. Nil in files that do not say so.
    public let severity: Severity?
  }

  /// The findings, in the order of the file.
  public let entries: [Entry]

  private static let heading = "# concord baseline 1"

  /// The baseline of what stands now; waived findings need none.
  public init(_ findings: [Diagnostic], sources: [String: SourceFile]) {
    let standing = findings.filter { $0.waivedBy == nil }
    entries = zip(Fingerprint.of(standing, sources: sources), standing).map { mark, finding in
      Entry(
        mark: mark, rule: finding.rule.rawValue, path: finding.range?.path ?? "",
        place: finding.place?.text(in: "en").split(whereSeparator: \.isNewline).joined(separator: " ") ?? "",
        severity: finding.severity)
    }
  }

  /// The baseline in a file; nil where the file is none.
  public init?(_ file: SourceFile) {
    let lines = String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard lines.first == Baseline.heading[...] else { return nil }
    entries = lines.filter { !$0.hasPrefix("#") }.compactMap { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count >= 2 else { return nil }
      return Entry(
        mark: parts[0], rule: parts[1], path: parts.count > 2 ? parts[2] : "", place: parts.count > 3 ? parts[3] : "",
        severity: parts.count > 4 ? Severity(rawValue: parts[4]) : nil)
    }
  }

  /// The file.
  public var bytes: [UInt8] {
    let lines = entries.map {
      [$0.mark, $0.rule, $0.path, $0.place, $0.severity?.rawValue ?? ""].joined(separator: "\t") + "\n"
    }
    return Array((Baseline.heading + "\n" + lines.joined()).utf8)
  }

  /// The findings that are new, and the entries that are mended: for those the baseline is stale.
  ///
  /// - Parameter isChecked: whether a file was looked at; entries of others say nothing now.
  public func sift(
    _ findings: [Diagnostic], sources: [String: SourceFile], isChecked: (String) -> Bool = { _ in true }
  ) -> (new: [Diagnostic], stale: [Entry]) {
    let known = Dictionary(entries.map { ($0.mark, $0.severity) }, uniquingKeysWith: { first, _ in first })
    let standing = findings.filter { $0.waivedBy == nil }
    let marks = Fingerprint.of(standing, sources: sources)
    let old = Set(
      zip(marks, standing).filter { mark, finding in
        known[mark].map { finding.severity <= $0 ?? finding.severity } ?? false
      }.map(\.1))
    let found = Set(marks)
    return (findings.filter { !old.contains($0) }, entries.filter { !found.contains($0.mark) && isChecked($0.path) })
  }
}

extension Baseline {
  /// Reads a baseline. Throws ``PublishingError/request(_:)`` where the file cannot be had or is none.
  public static func read(_ path: String) throws(PublishingError) -> Baseline {
    let (file, finding) = SourceReading.read(path, maximumBytes: 64 << 20)
    guard let file else {
      let reason = finding?.message ?? Phrase(en: "it cannot be read", fr: "illisible")
      throw .request(
        Phrase(
          en: "\(path): \(reason.text(in: "en")); a new one: concord check --write-baseline \(path)",
          fr: "\(path) : \(reason.text(in: "fr")) ; en écrire un : concord check --write-baseline \(path)"))
    }
    guard let baseline = Baseline(file) else {
      throw .request(
        Phrase(en: "\(path) is no baseline of concord", fr: "\(path) n’est pas un fichier de référence de concord"))
    }
    return baseline
  }

  /// Writes the baseline. An older baseline at the path is replaced, any other file only when forced.
  public func write(_ path: String, isForced: Bool = false) throws(PublishingError) {
    let (old, finding) = SourceReading.read(path, maximumBytes: 64 << 20)
    guard let old else {
      if case let (file?, _) = (finding, 0), file.rule != "structure/not-openable" {
        throw .request(
          Phrase(
            en: "cannot write \(path): \(file.message.text(in: "en"))",
            fr: "impossible d’écrire \(path) : \(file.message.text(in: "fr"))"))
      }
      return try AuthoredWriting.create(path, bytes)
    }
    guard isForced || Baseline(old) != nil else {
      throw .request(
        Phrase(
          en: "\(path) exists and is no baseline; it would be overwritten (--force does so)",
          fr: "\(path) existe et n’est pas un fichier de référence ; il serait écrasé (--force le fait)"))
    }
    try AuthoredWriting.replace(path, old.bytes, with: bytes)
  }
}
