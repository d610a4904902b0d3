import Checker
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
  /// Throws ``PublishingError/request(_:)`` where there is nothing to amend: no such agreement, none that is signed.
  public static func file(
    of agreement: String, in registry: String, isCorrection: Bool, reason: [String], day: Day
  ) async throws(PublishingError) -> FileChange {
    let opened = try await OpenedAgreement(agreement, in: registry)
    guard let latest = opened.series.latest, opened.series.unreadable.isEmpty else {
      throw .request(
        Phrase(
          en: "\(agreement) has versions that cannot be read; mend them first: concord check \(agreement)",
          fr: "\(agreement) a des versions illisibles ; réparez-les d’abord : concord check \(agreement)"))
    }
    guard latest.isFullySigned || latest.lacksSignaturePage else {
      throw .request(
        Phrase(
          en: "version \(latest.version) of \(agreement) is not signed by all yet: change it as it stands",
          fr: "la version \(latest.version) de \(agreement) n’est pas encore signée par tous : modifiez-la telle quelle"
        ))
    }
    let amendment = Amendment(
      kind: isCorrection ? .correction : .amendment, day: day, reason: opened.texts(reason, main: latest.language))
    let place = "\(agreement)/\(latest.version + 1).xml"
    return FileChange(path: RegistryPaths.shown(place, in: registry), before: nil, after: amendment.next(after: latest))
  }
}

/// One agreement of a registry, by its id.
struct OpenedAgreement {
  let series: AgreementSeries
  let loaded: LoadedRegistry

  /// Throws ``PublishingError/request(_:)`` with a suggestion where there is no such agreement.
  init(_ id: String, in registry: String) async throws(PublishingError) {
    loaded = try await RegistryFolder.load(registry, only: [id])
    guard let series = loaded.register.agreement(id) else {
      let near = Likeness.best(id, among: loaded.register.agreementNames.sorted())
      throw .request(
        near.map {
          Phrase(
            en: "there is no agreement \(id); did you mean \($0)?",
            fr: "il n’y a pas d’accord \(id) ; vouliez-vous dire \($0) ?")
        }
          ?? Phrase(
            en: "there is no agreement \(id) in \(registry)", fr: "il n’y a pas d’accord \(id) dans \(registry)"))
    }
    self.series = series
  }

  /// Texts as the command line gives them: `fr=…` in a language of the registry, anything else in the main language.
  func texts(_ given: [String], main: String) -> [(language: String, text: String)] {
    given.map { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, loaded.register.languages.contains(parts[0]) else { return (main, text) }
      return (parts[0], parts[1])
    }
  }
}
