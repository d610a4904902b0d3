import Registry
import XML

/// Knows what the references of a file may mean.
struct Resolver {
  private let file: FileCase
  /// Where parts of the agreement stand: the file itself; for a record, also the versions.
  private let indices: [FileIndex]
  /// The file refers to parts of versions that could not be read, or were withdrawn, so that nothing can be said of them.
  private let isBlind: Bool

  init(_ file: FileCase) {
    self.file = file
    guard let series = file.series, file.agreement == nil else {
      (indices, isBlind) = ([file.index], false)
      return
    }
    isBlind = series.versions.isEmpty || series.unknown.contains(.versions)
    indices = [file.index] + file.versions
  }

  func resolves(_ id: String, _ target: Sense.Target) -> Bool {
    switch target {
    case .parts(let types):
      return isBlind || indices.contains { $0.type(of: id).map(types.contains) ?? false }
    case .anyPart: return isBlind || part(id) != nil
    case .partOrGroup: return part(id) != nil || Resolver.groups.contains(id)
    case .organisation: return isUnknown(.organisations) || file.register.organisation(id) != nil
    case .election: return isUnknown(.calendar) || file.register.election(id) != nil
    case .instrument: return isUnknown(.legislation) || file.register.instrument(id) != nil
    case .agreement: return file.register.agreementNames.contains(id)
    }
  }

  /// Where a whole file of the registry is missing or unreadable, that is said once, and not at each reference into it.
  private func isUnknown(_ part: RegistryParts) -> Bool { file.register.unknown.contains(part) }

  /// The part with this id, of whatever type.
  func part(_ id: String) -> Element? { indices.lazy.compactMap { $0.part(id) }.first }

  /// What could have been meant, sorted.
  func candidates(_ target: Sense.Target) -> [String] {
    switch target {
    case .parts(let types):
      indices.flatMap { index in index.ids.filter { index.type(of: $0).map(types.contains) ?? false } }.sorted()
    case .anyPart: indices.flatMap(\.ids).sorted()
    case .partOrGroup: (indices.flatMap(\.ids) + Resolver.groups).sorted()
    case .organisation: file.register.organisations.map(\.id).sorted()
    case .election: file.register.elections.map(\.id).sorted()
    case .instrument: file.register.instruments.map(\.id).sorted()
    case .agreement: file.register.agreementNames.sorted()
    }
  }

  /// The parts of an agreement that a clause can bind by name, in the order of the schema.
  static let groups: [String] = RecordSchema.structure.complexType("Agreement")?.elements.map(\.name) ?? []

  /// How a target is called in a sentence.
  struct Noun {
    let en: String
    let bareEN: String
    let fr: String
    var whereEN = "in this agreement"
    var whereFR = "dans cet accord"
  }

  func noun(_ target: Sense.Target) -> Noun {
    switch target {
    case .parts(let types):
      return types.count == 3
        ? Resolver.party : types.sorted().lazy.compactMap { Resolver.nouns[$0] }.first ?? Resolver.anything
    case .anyPart, .partOrGroup: return Resolver.anything
    case .organisation:
      return Noun(
        en: "an organisation", bareEN: "organisation", fr: "une organisation", whereEN: "in organisations.xml",
        whereFR: "dans organisations.xml")
    case .election:
      return Noun(
        en: "an election", bareEN: "election", fr: "une élection", whereEN: "in calendar.xml",
        whereFR: "dans calendar.xml")
    case .instrument:
      return Noun(
        en: "a law or other instrument", bareEN: "law or other instrument", fr: "une loi ou autre texte",
        whereEN: "in legislation.xml", whereFR: "dans legislation.xml")
    case .agreement:
      return Noun(
        en: "an agreement", bareEN: "agreement", fr: "un accord", whereEN: "in this registry",
        whereFR: "dans ce registre")
    }
  }

  private static let party = Noun(
    en: "a party, party group or participant", bareEN: "party, party group or participant",
    fr: "une partie, un groupe de parties ou un participant")
  private static let anything = Noun(en: "a part of the agreement", bareEN: "part", fr: "une partie du texte")
  private static let nouns: [String: Noun] = [
    "Clause": Noun(en: "a clause", bareEN: "clause", fr: "une clause"),
    "Activity": Noun(en: "an activity", bareEN: "activity", fr: "une activité"),
    "Flow": Noun(en: "a data flow", bareEN: "data flow", fr: "un flux de données"),
    "Safeguard": Noun(en: "a safeguard", bareEN: "safeguard", fr: "une mesure de protection"),
    "Withholding": Noun(en: "a withholding decision", bareEN: "withholding decision", fr: "une décision d’occultation"),
    "DocumentEntry": Noun(en: "a document", bareEN: "document", fr: "un document"),
    "Schedule": Noun(en: "an annex", bareEN: "annex", fr: "une annexe"),
    "Indicator": Noun(en: "an indicator", bareEN: "indicator", fr: "un indicateur"),
    "Contribution": Noun(en: "a contribution", bareEN: "contribution", fr: "une contribution"),
    "CrisisProvision": Noun(en: "a crisis provision", bareEN: "crisis provision", fr: "une disposition de crise"),
    "JointBody": Noun(en: "a joint body", bareEN: "joint body", fr: "un organe commun"),
    "Definition": Noun(en: "a defined term", bareEN: "defined term", fr: "un terme défini"),
    "Contact": Noun(en: "a contact", bareEN: "contact", fr: "un point de contact"),
    "Exercise": Noun(en: "a planned exercise", bareEN: "planned exercise", fr: "un exercice prévu"),
  ]
}
