/// An agreement through time: its versions, in order, and the record of what happened under it.
public struct AgreementSeries: Sendable {
  /// The permanent id.
  public let id: String
  /// The versions that could be read, lowest first.
  public let versions: [Agreement]
  /// What happened; nil where no record has been started.
  public let record: AgreementRecord?
  /// The documents that lie in its folder.
  public let documents: [DocumentFile]
  /// Its files and folders that could not be read; facts that they hold are unknown, not absent.
  public let gaps: [Gap]

  /// The highest version; nil where none could be read, or only a tombstone is left.
  public var latest: Agreement? { versions.last }

  /// A version by its number.
  public func version(_ number: Int) -> Agreement? { versions.first { $0.version == number } }

  /// The events of the record in order of time; those of one day stay in the order written. Kept, since every question
  /// about where the agreement stands looks through them.
  public let events: [Event]

  /// What is unknown of it.
  public var unknown: RegistryParts { gaps.reduce(into: []) { $0.formUnion($1.parts) } }

  /// The paths of its versions and record that could not be read.
  public var unreadable: [String] {
    gaps.filter { !$0.parts.isDisjoint(with: [.versions, .record]) }.map(\.place)
  }

  /// True where a version with a higher number may exist that could not be read.
  public func mayHaveVersion(after number: Int) -> Bool { gaps.contains { $0.mayHideVersion(after: number) } }

  init(id: String, versions: [Agreement], record: AgreementRecord?, documents: [DocumentFile], gaps: [Gap]) {
    self.id = id
    self.versions = versions
    self.record = record
    self.documents = documents
    self.gaps = gaps
    let dated = (record?.events ?? []).map { (day: $0.date, event: $0) }
    events = dated.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(
      \.element.event)
  }

  /// The events of a type up to and including a day, in order of time.
  public func events(_ type: String, until day: Day) -> [Event] {
    events.filter { $0.element.has(SchemaNames.type, type) && $0.date <= day }
  }

  /// What remains to be said of an agreement that was withdrawn from publication.
  public var tombstone: Tombstone? { record?.tombstone }

  /// The day on which a version took or takes effect: as its term says, else as the record says, else as the last
  /// signature of an agreement that takes effect by signature; nil where it is not known.
  public func effectiveDay(of version: Agreement) -> Day? {
    if let day = version.term?.effective { return day }
    let inForce = events.last {
      $0.element.has(SchemaNames.type, "effective") && ($0.version ?? 1) == version.version
    }
    if let day = inForce?.date { return day }
    let signatures = version.signatureDays
    return switch version.term?.effectOn?.value {
    case "first-signature": signatures.min()
    case "last-signature": version.isFullySigned ? signatures.max() : nil
    default: nil
    }
  }

  /// The version that applies on a day: the highest that has taken effect by then; before the first has, the highest that
  /// exists.
  public func current(asOf day: Day) -> Agreement? {
    versions.last { version in effectiveDay(of: version).map { $0 <= day } ?? false } ?? versions.last
  }
}

extension Agreement {
  /// The days on which parties signed this version.
  public var signatureDays: [Day] { parties.parties.flatMap { $0.signatures.map(\.date) } }

  /// True if every party that has not left or joined on its own has signed.
  public var isFullySigned: Bool {
    let parties = parties.parties.filter { $0.accession == nil }
    return !parties.isEmpty && parties.allSatisfy { !$0.signatures.isEmpty }
  }

  /// The published text is not a signed original, so that missing signatures say nothing about whether it was signed.
  public var lacksSignaturePage: Bool {
    guard let provenance = copy?.provenance.value else { return false }
    return provenance == "unsigned" || provenance == "extract" || provenance == "resolution-only"
  }

  /// A party, group or participant by its id inside the agreement.
  public func actor(_ id: String) -> Actor? {
    if let party = parties.parties.first(where: { $0.id == id }) { return .party(party) }
    if let group = parties.groups.first(where: { $0.id == id }) { return .group(group) }
    return parties.participants.first { $0.id == id }.map(Actor.participant)
  }

  /// Wherever the record refers to a party, a group or participant may be meant.
  public enum Actor: Sendable, Hashable {
    /// An institution that signs.
    case party(Party)
    /// A class of parties.
    case group(PartyGroup)
    /// A body with a role that does not sign.
    case participant(Participant)
  }
}
