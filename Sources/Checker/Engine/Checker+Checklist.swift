import Diagnostics
import Registry

extension Checker {
  /// The cards of the rules that speak of an agreement at the stage signature, as the jurisdiction has them.
  private var signatureCards: [Card] {
    Checker.rules.filter { !($0 is any RegisterRule.Type || $0 is any ReaderRule.Type || $0 is any PublisherRule.Type) }
      .map { $0.card }.filter { profile.severity(of: $0, at: .signature) != nil }
  }

  /// What must be there when the agreement's latest version is signed; nil where it is signed already, or cannot be.
  ///
  /// - Parameter findings: what the checks found in it at the stage signature.
  public func checklist(for series: AgreementSeries, findings: [Diagnostic]) -> Checklist? {
    guard let version = series.latest, series.tombstone == nil, !version.countsAsSigned
    else { return nil }
    let title = version.shortTitle.isEmpty ? version.title : version.shortTitle
    return Checklist(
      agreement: series.id, version: version.version,
      title: Phrase(en: "\(title.text("en"))", fr: "\(title.text("fr"))"), cards: signatureCards, findings: findings)
  }
}
