import Diagnostics
import Registry

/// One agreement of a registry, by its id, as the commands of a drafter find it.
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

  /// Refuses where a file of the agreement cannot be read: what it says is unknown, so that nothing can be built on it.
  func refuseUnreadable() throws(PublishingError) {
    guard !series.unreadable.isEmpty else { return }
    throw .request(
      Phrase(
        en: "\(series.id) has files that cannot be read; mend them first: concord check \(series.id)",
        fr: "\(series.id) a des fichiers illisibles ; réparez-les d’abord : concord check \(series.id)"))
  }

  /// The latest version. Throws where only a tombstone is left, or nothing.
  func latest() throws(PublishingError) -> Agreement {
    if let version = series.latest { return version }
    throw .request(withdrawal ?? Phrase(en: "\(series.id) has no version yet", fr: "\(series.id) n’a pas de version"))
  }

  /// A version by its number. Throws with those that there are.
  func version(_ number: Int) throws(PublishingError) -> Agreement {
    if let version = series.version(number) { return version }
    if series.versions.isEmpty { return try latest() }
    let all = series.versions.map { String($0.version) }.joined(separator: ", ")
    throw .request(
      Phrase(
        en: "\(series.id) has no version \(number); it has \(all)",
        fr: "\(series.id) n’a pas de version \(number) ; il a \(all)"))
  }

  /// What remains of an agreement that was withdrawn; nil for all others.
  var withdrawal: Phrase? { series.withdrawal }

  /// Texts as the command line gives them: `fr=…` in a language of the registry, anything else in the main language. Throws
  /// where a text is empty, or meant for a language that the registry does not have.
  func texts(_ given: [String], main: String) throws(PublishingError) -> [(language: String, text: String)] {
    var texts: [(language: String, text: String)] = []
    for word in given {
      let (language, text) = try text(word, main: main)
      guard !texts.contains(where: { $0.language == language }) else {
        throw .request(
          Phrase(
            en: "there are two texts in the language “\(language)”: give one, and others as fr=…",
            fr: "il y a deux textes dans la langue « \(language) » : donnez-en un, et les autres sous la forme fr=…"))
      }
      texts.append((language, text))
    }
    return texts
  }

  private func text(_ word: String, main: String) throws(PublishingError) -> (language: String, text: String) {
    var (language, text) = (main, word[...])
    if let prefix = OpenedAgreement.languagePrefix(word) {
      let known = loaded.register.languages
      guard known.contains(prefix) else { throw .request(.unknownLanguage(prefix, known: known)) }
      (language, text) = (prefix, word.dropFirst(prefix.count + 1))
    }
    guard !text.allSatisfy(\.isWhitespace) else {
      throw .request(Phrase(en: "the text “\(word)” is empty", fr: "le texte « \(word) » est vide"))
    }
    return (language, text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// What stands before the first `=` where it looks like a code of a language (BCP 47): `fr`, `pt-BR`.
  private static func languagePrefix(_ word: String) -> String? {
    guard let mark = word.firstIndex(of: "=") else { return nil }
    let prefix = word[..<mark]
    let parts = prefix.split(separator: "-", omittingEmptySubsequences: false)
    let isCode = parts.allSatisfy { part in
      (2...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    guard isCode, let first = parts.first, first.count <= 3, first.allSatisfy(\.isLowercase) else { return nil }
    return String(prefix)
  }
}

extension Phrase {
  /// A language that a registry does not publish in, with those in which it does.
  static func unknownLanguage(_ code: String, known: [String]) -> Phrase {
    let all = known.joined(separator: ", ")
    let near = Likeness.best(code, among: known)
    return Phrase(
      en: "“\(code)” is no language of the registry; \(near.map { "did you mean \($0)?" } ?? "it has \(all)")",
      fr:
        "« \(code) » n’est pas une langue du registre ; \(near.map { "vouliez-vous dire \($0) ?" } ?? "il a \(all)")")
  }
}

extension AgreementSeries {
  /// What remains of an agreement that was withdrawn from publication, in a sentence; nil for all others.
  var withdrawal: Phrase? {
    guard let tombstone else { return nil }
    return Phrase(
      en: "\(id) was withdrawn from publication on \(tombstone.date): only a tombstone is left, and no version",
      fr:
        "\(id) a été retiré de la publication le \(tombstone.date) : il n’en reste qu’un avis de retrait, sans version")
  }
}
