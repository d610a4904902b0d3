import Registry
import XML

/// What a value means, by the type that the schema gives it: how a reader must be told of it.
public enum FieldKind: Sendable, Hashable {
  /// Words, numbers of articles, addresses: as written.
  case text
  /// A number.
  case number
  /// Yes or no.
  case flag
  /// A day.
  case day
  /// A length of time.
  case span
  /// A code of this list.
  case code(list: String)
  /// Parties, groups or participants of the agreement, by their ids.
  case actors
  /// Clauses of the legal text, by their ids.
  case clauses
  /// Other parts of the agreement, by their ids.
  case parts
  /// An organisation, an instrument, an election, or another agreement, by its id.
  case organisation, instrument, election, agreement
  /// A language.
  case language
  /// A time limit as a whole.
  case limit
  /// A provision of a law as a whole.
  case law
  /// Texts with blocks, such as an annex.
  case blocks

  /// The kind of an attribute or simple element.
  static func of(_ type: TypeReference?) -> FieldKind {
    guard let name = type?.name else { return .text }
    if let known = named[name] { return known }
    if name.hasSuffix("Code") { return .code(list: kebab(name.dropLast(4))) }
    if name.hasSuffix("Ref") || name.hasSuffix("Refs") { return .parts }
    return .text
  }

  private static let named: [String: FieldKind] = [
    "boolean": .flag, "Day": .day, "Span": .span, "Amount": .number, "Percent": .number, "Figure": .number,
    "Count": .number, "Ordinal": .number, "PartyRef": .actors, "PartyRefs": .actors, "ClauseRef": .clauses,
    "ClauseRefs": .clauses, "BindTargets": .parts, "AnyRefs": .parts, "OrganisationRef": .organisation,
    "InstrumentRef": .instrument, "ElectionRef": .election, "AgreementRef": .agreement, "Language": .language,
    "language": .language, "TimeLimit": .limit, "LegalReference": .law,
  ]

  private static func kebab(_ name: some StringProtocol) -> String {
    var kebab = ""
    for letter in name {
      if letter.isUppercase, !kebab.isEmpty { kebab.append("-") }
      kebab += letter.lowercased()
    }
    return kebab
  }

  /// The kinds of all attributes and simple children, by type and name.
  static let all: [String: [String: FieldKind]] = {
    var all: [String: [String: FieldKind]] = [:]
    for type in RecordSchema.description.complexTypes {
      guard let name = type.name else { continue }
      for use in type.attributes {
        all[name, default: [:]][use.name] = use.name == "xml:lang" ? .language : of(use.type)
      }
      for use in type.elements { all[name, default: [:]][use.name] = of(use.declaration.type) }
    }
    return all
  }()
}
