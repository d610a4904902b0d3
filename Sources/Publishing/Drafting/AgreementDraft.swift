import Diagnostics
import Drafting
import Registry
import XML

/// A new agreement, as it is asked for: `concord new`.
public struct AgreementDraft: Sendable {
  /// What may be chosen: codes or ids with their names, in the order of the registry.
  public typealias Choices = [(id: String, name: String)]

  private let registry: String
  private let register: Register
  private let schemaPlace: String?

  /// Reads the registry in which the agreement is to be; other agreements only by name.
  public init(in registry: String) async throws(PublishingError) {
    self.registry = registry
    let loaded = try await RegistryFolder.load(registry, only: [])
    register = loaded.register
    schemaPlace = register.profile.flatMap { AgreementDraft.schemaPlace($0.element) }
  }

  /// The types of agreement, named in a language.
  public func types(in language: String) -> Choices {
    register.codeLists.codes(of: "agreement-type").map { ($0.value, $0.label.text(language)) }
  }

  /// The organisations beside the commission, named in a language.
  public func organisations(in language: String) -> Choices {
    register.organisations.filter { $0.id != register.profile?.commission }.map { organisation in
      let names = organisation.names.filter { $0.until == nil }
      return (organisation.id, (names.first { $0.language == language } ?? names.first)?.text ?? "")
    }
  }

  /// Says what is wrong with an id: its form, or that it is taken.
  public func refuse(id: String) throws(PublishingError) {
    let plain = AgreementDraft.plain(id)
    guard id == plain, id.count <= 64 else {
      let hint =
        plain.isEmpty
        ? Phrase(en: "", fr: "") : Phrase(en: "; did you mean \(plain)?", fr: " ; vouliez-vous dire \(plain) ?")
      throw .request(
        Phrase(
          en: "an id has lower-case letters, digits and single hyphens, at most 64: “\(id)” has others\(hint.en)",
          fr:
            "un identifiant a des minuscules, des chiffres et des traits d’union simples, 64 au plus : « \(id) » en a d’autres\(hint.fr)"
        ))
    }
    guard id != "codelists" else {
      throw .request(
        Phrase(
          en: "\(id) is a folder of the registry itself; choose another id",
          fr: "\(id) est un dossier du registre lui-même ; choisissez un autre identifiant"))
    }
    guard !register.agreementNames.contains(id) else {
      throw .request(
        Phrase(
          en: "\(id) exists already; its next version: concord amend \(id)",
          fr: "\(id) existe déjà ; sa prochaine version : concord amend \(id)"))
    }
  }

  /// The files of the new agreement: its first version, and the record that begins today.
  ///
  /// - Parameters:
  ///   - languages: none: those of the registry. The first one is that of drafting.
  ///   - title: in the language of drafting.
  public func files(
    id: String, type: String, partners: [String], languages: [String] = [], title: String? = nil, day: Day
  ) throws(PublishingError) -> [FileChange] {
    try refuse(id: id)
    try known(type, among: types(in: "en"), en: "type of agreement", fr: "type d’accord")
    guard !partners.isEmpty else {
      throw .request(
        Phrase(
          en: "an agreement has a partner: name it with --with", fr: "un accord a un partenaire : nommez-le avec --with"
        ))
    }
    for partner in partners {
      try known(partner, among: organisations(in: "en"), en: "organisation", fr: "organisation")
    }
    for language in languages {
      try known(
        language, among: register.languages.map { ($0, $0) }, en: "language of the registry", fr: "langue du registre")
    }
    let scaffold = Scaffold(
      id: id, type: type, partners: unique(partners), languages: unique(languages), title: title,
      schemaPlace: schemaPlace, register: register)
    return [
      FileChange(path: RegistryPaths.shown("\(id)/1.xml", in: registry), before: nil, after: scaffold.file()),
      FileChange(
        path: RegistryPaths.shown("\(id)/record.xml", in: registry), before: nil, after: scaffold.record(on: day)),
    ]
  }

  private func known(_ word: String, among choices: Choices, en: String, fr: String) throws(PublishingError) {
    let ids = choices.map(\.id)
    guard !ids.contains(word) else { return }
    let byName = choices.first { $0.name.lowercased() == word.lowercased() }?.id
    if let near = byName ?? Likeness.best(word, among: ids) {
      throw .request(
        Phrase(
          en: "there is no \(en) “\(word)”; did you mean \(near)?",
          fr: "il n’y a pas de \(fr) « \(word) » ; vouliez-vous dire \(near) ?"))
    }
    let all = ids.joined(separator: ", ")
    throw .request(
      Phrase(
        en: "there is no \(en) “\(word)”; there are \(all)", fr: "il n’y a pas de \(fr) « \(word) » ; il y a \(all)"))
  }

  private func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  /// An id as like the one given as can be.
  private static func plain(_ id: String) -> String {
    id.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }

  /// Where the schema lies seen from an agreement's folder: as `registry.xml` has it, one folder further up.
  private static func schemaPlace(_ root: Element) -> String? {
    let tag = String(decoding: root.tree.source.bytes[root.startTag], as: UTF8.self)
    guard let start = tag.firstRange(of: "schemaLocation=\"")?.upperBound,
      let place = tag[start...].prefix(while: { $0 != "\"" }).split(separator: " ").last
    else { return nil }
    return place.hasPrefix("/") || place.contains("://") ? String(place) : "../" + place
  }
}
