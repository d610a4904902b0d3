import Registry
import XML

/// What changed between two versions of an agreement: fact by fact and clause by clause.
///
/// Nothing is lost: every value that the schema knows and every word of the legal text that differs is in it. Nothing is
/// invented: that a clause has another number, or that a reference follows it, is said as such and never as a change of
/// its words.
public struct Comparison: Sendable {
  /// The earlier version.
  public let from: Agreement
  /// The later version.
  public let to: Agreement
  /// The facts that differ, in the order of the schema.
  public let facts: [FactChange]
  /// The parts of the legal text that differ, in the order of the later text.
  public let clauses: [ClauseChange]
  /// The languages in which both versions have a legal text.
  public let languages: [String]
  /// The languages of the legal text that only the later version has.
  public let addedLanguages: [String]
  /// The languages of the legal text that only the earlier version has.
  public let removedLanguages: [String]
  /// What each thing with an id is called in the earlier version.
  public let titlesBefore: [String: [FactValue]]
  /// What each thing with an id is called in the later version.
  public let titlesAfter: [String: [FactValue]]

  /// Compares two versions.
  public init(from: Agreement, to: Agreement) {
    self.from = from
    self.to = to
    let texts = ClauseComparison(from, to)
    clauses = texts.changes
    let statements = FactComparison(from, to, clause: texts.identity)
    facts = statements.changes
    titlesBefore = statements.titlesBefore
    titlesAfter = statements.titlesAfter
    languages = texts.after.languages.filter(texts.before.languages.contains)
    addedLanguages = texts.after.languages.filter { !texts.before.languages.contains($0) }
    removedLanguages = texts.before.languages.filter { !texts.after.languages.contains($0) }
  }

  /// The versions state the same in the same words.
  public var isEmpty: Bool { facts.isEmpty && clauses.isEmpty && addedLanguages.isEmpty && removedLanguages.isEmpty }

  /// Whether both versions have their legal texts published.
  public var showsText: Bool { from.publishesText && to.publishesText }

  /// The pairs of versions of an agreement, earlier number first: any two, so that an address once published stays.
  public static func pairs(of series: AgreementSeries) -> [(from: Agreement, to: Agreement)] {
    let versions = series.versions
    return versions.indices.flatMap { index in versions[(index + 1)...].map { (from: versions[index], to: $0) } }
  }
}
