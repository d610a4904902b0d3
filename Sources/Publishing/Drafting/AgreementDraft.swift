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
          en: "\(id) exists already; its next version: \(RegistryPaths.command("amend", id, in: registry))",
          fr: "\(id) existe déjà ; sa prochaine version : \(RegistryPaths.command("amend", id, in: registry))"))
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
    try refuse(type: type)
    guard !partners.isEmpty else {
      throw .request(
        Phrase(
          en: "an agreement has a partner: name it with --with", fr: "un accord a un partenaire : nommez-le avec --with"
        ))
    }
    try refuse(partners: partners)
    try refuse(languages: languages)
    if let title { try refuse(title: title) }
    let scaffold = Scaffold(
      id: id, type: type, partners: unique(partners), languages: unique(languages), title: title,
      schemaPlace: schemaPlace, register: register)
    return [
      FileChange(path: RegistryPaths.shown("\(id)/1.xml", in: registry), before: nil, after: scaffold.file()),
      FileChange(
        path: RegistryPaths.shown("\(id)/record.xml", in: registry), before: nil, after: scaffold.record(on: day)),
    ]
  }

  /// Says what is wrong with a type of agreement.
  public func refuse(type: String) throws(PublishingError) {
    try known(type, among: types(in: "en") + types(in: "fr"), en: "type of agreement", fr: "type d’accord")
  }

  /// Says what is wrong with partners: one that is not known, or the commission itself.
  public func refuse(partners: [String]) throws(PublishingError) {
    for partner in partners {
      guard partner != register.profile?.commission else {
        throw .request(
          Phrase(
            en:
              "\(partner) is the commission itself, which is a party to every agreement: name its partners with --with",
            fr: "\(partner) est la commission elle-même, partie à chaque accord : nommez ses partenaires avec --with"))
      }
      try known(
        partner, among: organisations(in: "en") + organisations(in: "fr"), en: "organisation", fr: "organisation")
    }
  }

  /// Says what is wrong with languages.
  public func refuse(languages: [String]) throws(PublishingError) {
    for language in languages where !register.languages.contains(language) {
      throw .request(.unknownLanguage(language, known: register.languages))
    }
  }

  /// Says what is wrong with a title.
  public func refuse(title: String) throws(PublishingError) {
    guard title.allSatisfy(\.isWhitespace) else { return }
    throw .request(
      Phrase(
        en: "the title is empty; leave --title out to write it later",
        fr: "le titre est vide ; omettez --title pour l’écrire plus tard"))
  }

  /// What to tell the author once the draft stands.
  public func remarks(id: String, languages: [String]) -> [Phrase] {
    let silent = Scaffold.languagesWithoutGuidance(languages.isEmpty ? register.languages : languages)
    let names = silent.joined(separator: ", ")
    let gap = Phrase(
      en: "There is no guidance in \(names) yet: what is to be written there is said in English.",
      fr: "Il n’y a pas encore d’explications en \(names) : ce qui est à écrire y est dit en anglais.")
    let check = RegistryPaths.command("check", "--stage", "signature", id, in: registry)
    return (silent.isEmpty ? [] : [gap]) + [
      Phrase(
        en: "A build publishes drafts as drafts; keep one that nobody is to see yet out of the registry folder.",
        fr:
          "Une construction publie les projets en tant que projets ; gardez hors du dossier celui qui ne doit pas encore être vu."
      ),
      Phrase(
        en: "What is still missing for signature, and how to add it: \(check)",
        fr: "Ce qui manque encore pour la signature, et comment l’ajouter : \(check)"),
    ]
  }

  private func known(_ word: String, among choices: Choices, en: String, fr: String) throws(PublishingError) {
    let ids = unique(choices.map(\.id))
    guard !ids.contains(word) else { return }
    let near = AgreementDraft.near(word, among: choices)
    guard near.isEmpty else {
      let (last, others) = (near[near.count - 1], near.dropLast().joined(separator: ", "))
      let list = others.isEmpty ? (last, last) : ("\(others) or \(last)", "\(others) ou \(last)")
      throw .request(
        Phrase(
          en: "there is no \(en) “\(word)”; did you mean \(list.0)?",
          fr: "il n’y a pas de \(fr) « \(word) » ; vouliez-vous dire \(list.1) ?"))
    }
    let all = ids.joined(separator: ", ")
    throw .request(
      Phrase(
        en: "there is no \(en) “\(word)”; there are \(all)", fr: "il n’y a pas de \(fr) « \(word) » ; il y a \(all)"))
  }

  /// Up to three choices that were probably meant: by the name, by a slip of the keyboard, by a part of id or name.
  private static func near(_ word: String, among choices: Choices) -> [String] {
    let sought = word.lowercased()
    if let named = choices.first(where: { $0.name.lowercased() == sought }) { return [named.id] }
    if let alike = Likeness.best(word, among: choices.map(\.id)) { return [alike] }
    guard sought.count > 2 else { return [] }
    var parts: [String] = []
    for choice in choices where choice.id.contains(sought) || choice.name.lowercased().contains(sought) {
      if !parts.contains(choice.id) { parts.append(choice.id) }
    }
    return Array(parts.prefix(3))
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
