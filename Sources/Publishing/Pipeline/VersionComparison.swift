import Comparison
import Diagnostics
import OpenData
import Registry
import Website

/// Two versions of an agreement of a registry folder, compared.
public struct VersionComparison: Sendable {
  /// What changed.
  public let comparison: Comparison
  private let register: Register

  /// Reads the registry around one agreement and compares two of its versions: left out, the two latest.
  ///
  /// Throws ``PublishingError/request(_:)`` where there is no such agreement or version, or nothing to compare it with.
  public static func load(
    _ registry: String, agreement: String, from: Int?, to: Int?
  ) async throws(PublishingError) -> Self {
    let opened = try await OpenedAgreement(agreement, in: registry)
    let latest = try opened.latest()
    let new = try to.map { (number) throws(PublishingError) in try opened.version(number) } ?? latest
    let named = try from.map { (number) throws(PublishingError) in try opened.version(number) }
    guard let old = named ?? opened.series.versions.last(where: { $0.version < new.version }) else {
      throw .request(
        Phrase(
          en: "\(agreement) has no version before version \(new.version): there is nothing to compare it with",
          fr: "\(agreement) n’a pas de version avant la version \(new.version) : il n’y a rien à comparer"))
    }
    guard old.version != new.version else {
      throw .request(
        Phrase(
          en: "version \(new.version) is the same as itself: name two versions",
          fr: "la version \(new.version) est identique à elle-même : nommez deux versions"))
    }
    return VersionComparison(comparison: Comparison(from: old, to: new), register: opened.loaded.register)
  }

  /// As data.
  public var json: [UInt8] { ComparisonJSON.document(comparison) }

  /// As text, in the words of the folder of the site. Throws for a language that the registry does not have, and where the
  /// site has no words that can be used.
  ///
  /// - Parameters:
  ///   - language: a language of the registry; nil: the preferred one where the registry has it, else its main one.
  ///   - preferred: the language of the environment.
  public func text(
    site: String, language: String?, preferred: String, day: Day, colour: Bool, width: Int
  ) throws(PublishingError) -> String {
    if let language, !register.languages.contains(language) {
      throw .request(.unknownLanguage(language, known: register.languages))
    }
    let folder: (theme: Theme?, findings: [Diagnostic])
    do { folder = try SiteFolder.load(site) } catch {
      throw .request(
        Phrase(
          en: """
            \(site), which has the words of the comparison, cannot be opened; start where Site and Agreements lie, or name \
            it with --site
            """,
          fr: """
            \(site), qui contient les mots de la comparaison, ne peut être ouvert ; lancez la commande là où se trouvent \
            Site et Agreements, ou indiquez-le avec --site
            """))
    }
    guard let theme = folder.theme,
      let report = ComparisonReport(
        comparison, register: register, theme: theme, language: language ?? preferred, day: day)
    else {
      throw .request(
        Phrase(
          en: "the texts in \(site) cannot be used; concord build says why",
          fr: "les textes de \(site) sont inutilisables ; concord build dit pourquoi"))
    }
    return report.text(colour: colour, width: width)
  }
}
