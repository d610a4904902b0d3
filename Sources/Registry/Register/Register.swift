import Diagnostics
import XML

/// Everything that a registry says, immutable and indexed: the centre of the house.
public struct Register: Sendable {
  /// The registry's own profile; nil where `registry.xml` is missing or could not be read.
  public let profile: RegistryProfile?
  /// The organisations, in the order written.
  public let organisations: [Organisation]
  /// The elections, by day.
  public let elections: [Election]
  /// The laws and other instruments, in the order written.
  public let instruments: [Instrument]
  /// The agreements, by id.
  public let agreements: [AgreementSeries]
  /// The code lists, built-in and added.
  public let codeLists: CodeLists
  /// Code lists that the jurisdiction adds.
  public let addedCodeLists: [CodeList]
  /// The ids of all agreements of the registry, also of those that were not read because only a part was asked for.
  public let agreementNames: Set<String>

  /// What is missing or could not be read, sorted by place.
  public let gaps: [Gap]
  /// What is unknown of the files around the agreements; of an agreement, see ``AgreementSeries/unknown``.
  public let unknown: RegistryParts
  /// The path of the registry folder as users see it; empty where it has none.
  public let folder: String

  private let organisationIndex: [String: Int]
  private let electionIndex: [String: Int]
  private let instrumentIndex: [String: Int]
  private let agreementIndex: [String: Int]
  private let involvement: [String: [Involvement]]
  private let incoming: [String: [IncomingRelation]]

  /// That an organisation takes part in a version of an agreement.
  public struct Involvement: Sendable, Hashable {
    /// The agreement's id.
    public let agreement: String
    /// The version.
    public let version: Int
    /// The id inside the agreement under which it takes part.
    public let actor: String
    /// True for a party that signs, false for a participant.
    public let isParty: Bool
  }

  /// A relation that another agreement has to this one.
  public struct IncomingRelation: Sendable, Hashable {
    /// The agreement that names this one.
    public let from: String
    /// Its version.
    public let version: Int
    /// The relation as written there.
    public let relation: Relation
  }

  init(
    profile: RegistryProfile?, organisations: [Organisation], elections: [Election], instruments: [Instrument],
    agreements: [AgreementSeries], addedCodeLists: [CodeList], otherAgreements: [String] = [], gaps: [Gap] = [],
    folder: String = ""
  ) {
    self.profile = profile
    self.organisations = organisations
    self.elections = elections.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    self.instruments = instruments
    self.agreements = agreements
    self.addedCodeLists = addedCodeLists
    self.gaps = gaps
    self.folder = folder
    unknown = gaps.reduce(into: []) { if $1.agreement == nil { $0.formUnion($1.parts) } }
    requiredLanguages = (profile?.languages ?? []).filter { $0.required == true }.map(\.code)
    agreementNames = Set(agreements.map(\.id)).union(otherAgreements)
    codeLists = CodeLists(adding: addedCodeLists)
    organisationIndex = Register.index(organisations.map(\.id))
    electionIndex = Register.index(self.elections.map(\.id))
    instrumentIndex = Register.index(instruments.map(\.id))
    agreementIndex = Register.index(agreements.map(\.id))
    involvement = Register.involvement(agreements)
    incoming = Register.incomingRelations(agreements)
  }

  /// The document elements of the files around the agreements that could be read.
  public var roots: [Element] {
    [
      profile?.element, organisations.first?.element.parent, elections.first?.element.parent,
      instruments.first?.element.parent,
    ]
    .compactMap { $0 } + addedCodeLists.map(\.element)
  }

  /// The path of a file of the registry as users see it.
  public func path(of place: String) -> String { folder.isEmpty || folder == "." ? place : "\(folder)/\(place)" }

  /// An organisation by its id.
  public func organisation(_ id: String) -> Organisation? { organisationIndex[id].map { organisations[$0] } }

  /// An election by its id.
  public func election(_ id: String) -> Election? { electionIndex[id].map { elections[$0] } }

  /// A law or other instrument by its id.
  public func instrument(_ id: String) -> Instrument? { instrumentIndex[id].map { instruments[$0] } }

  /// An agreement by its id.
  public func agreement(_ id: String) -> AgreementSeries? { agreementIndex[id].map { agreements[$0] } }

  /// The election commission; nil where the profile does not say, or names an organisation that is not listed.
  public var commission: Organisation? { (profile?.commission).flatMap(organisation) }

  /// The languages in which every public text must exist.
  public let requiredLanguages: [String]

  /// The languages of the registry, the main one first; English where there is no profile.
  public var languages: [String] { profile?.languages.map(\.code) ?? ["en"] }

  /// Where an organisation takes part, by agreement and version.
  public func involvements(of organisation: String) -> [Involvement] { involvement[organisation] ?? [] }

  /// The relations that other agreements have to this one, by agreement and version.
  public func relations(to agreement: String) -> [IncomingRelation] { incoming[agreement] ?? [] }

  /// Where an agreement stands on a day.
  public func status(of series: AgreementSeries, asOf day: Day) -> Status {
    let replacements = relations(to: series.id).filter { $0.relation.type == "replaces" }.compactMap { relation in
      agreement(relation.from).flatMap { other in
        other.version(relation.version).flatMap { other.effectiveDay(of: $0) }
      }
    }
    return series.status(asOf: day, replacements: replacements)
  }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  private static func involvement(_ agreements: [AgreementSeries]) -> [String: [Involvement]] {
    var found: [String: [Involvement]] = [:]
    for series in agreements {
      for version in series.versions {
        for party in version.parties.parties {
          found[party.organisation, default: []].append(
            Involvement(agreement: series.id, version: version.version, actor: party.id, isParty: true))
        }
        for participant in version.parties.participants {
          guard let organisation = participant.organisation else { continue }
          found[organisation, default: []].append(
            Involvement(agreement: series.id, version: version.version, actor: participant.id, isParty: false))
        }
      }
    }
    return found
  }

  private static func incomingRelations(_ agreements: [AgreementSeries]) -> [String: [IncomingRelation]] {
    var found: [String: [IncomingRelation]] = [:]
    for series in agreements {
      for version in series.versions {
        for relation in version.relations {
          found[relation.agreement, default: []].append(
            IncomingRelation(from: series.id, version: version.version, relation: relation))
        }
      }
    }
    return found
  }
}
