import Diagnostics
import Drafting
import Registry

/// The next version of an agreement: `concord amend`.
public enum NextVersion {
  /// The file of the version after the latest one.
  ///
  /// - Parameters:
  ///   - isCorrection: only a slip of the pen is mended, so that signatures stay.
  ///   - reason: why, `fr=…` for a language, else in the one of drafting.
  ///
  /// Throws ``PublishingError/request(_:)`` where there is nothing to amend: no such agreement, none that is signed, one that
  /// has ended or was withdrawn.
  public static func file(
    of agreement: String, in registry: String, isCorrection: Bool, reason: [String], day: Day
  ) async throws(PublishingError) -> FileChange {
    let opened = try await OpenedAgreement(agreement, in: registry)
    try opened.refuseUnreadable()
    let latest = try opened.latest()
    guard latest.countsAsSigned else {
      throw .request(
        Phrase(
          en: "version \(latest.version) of \(agreement) is not signed by all yet: change it as it stands",
          fr: "la version \(latest.version) de \(agreement) n’est pas encore signée par tous : modifiez-la telle quelle"
        ))
    }
    if !isCorrection { try refuseEnded(opened.series, day) }
    let amendment = Amendment(
      kind: isCorrection ? .correction : .amendment, day: day,
      reason: try opened.texts(reason, main: latest.language))
    let place = "\(agreement)/\(latest.version + 1).xml"
    return FileChange(path: RegistryPaths.shown(place, in: registry), before: nil, after: amendment.next(after: latest))
  }

  private static func refuseEnded(_ series: AgreementSeries, _ day: Day) throws(PublishingError) {
    guard
      let end = series.events.first(where: { ["terminated", "replaced"].contains($0.type.value) && $0.date <= day })
    else { return }
    throw .request(
      Phrase(
        en:
          "\(series.id) ended on \(end.date) (\(end.type.value)): begin a new agreement with concord new; a slip of the pen is mended with --correction",
        fr:
          "\(series.id) a pris fin le \(end.date) (\(end.type.value)) : commencez un nouvel accord avec concord new ; une faute de plume se corrige avec --correction"
      ))
  }
}
