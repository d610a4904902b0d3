/// What a registry consists of, by kind: rules lean on these, whichever file they look at.
///
/// A part is *unknown* where its file is missing or could not be read. Nothing follows from it then: a reference into it
/// is neither right nor wrong, and a rule that leans on it keeps silent.
public struct RegistryParts: OptionSet, Sendable, Hashable {
  /// A bit for each part.
  public let rawValue: UInt16

  /// The parts of these bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Who publishes, in which languages, under which rules of the jurisdiction: `registry.xml`.
  public static let profile = RegistryParts(rawValue: 1 << 0)
  /// The institutions: `organisations.xml`.
  public static let organisations = RegistryParts(rawValue: 1 << 1)
  /// The elections: `calendar.xml`.
  public static let calendar = RegistryParts(rawValue: 1 << 2)
  /// The laws: `legislation.xml`.
  public static let legislation = RegistryParts(rawValue: 1 << 3)
  /// The codes that the jurisdiction adds: `codelists/`.
  public static let codeLists = RegistryParts(rawValue: 1 << 4)
  /// The versions of an agreement.
  public static let versions = RegistryParts(rawValue: 1 << 5)
  /// The record of an agreement.
  public static let record = RegistryParts(rawValue: 1 << 6)
  /// The documents beside an agreement.
  public static let documents = RegistryParts(rawValue: 1 << 7)

  /// All that lies in the folder of an agreement.
  public static let agreement: RegistryParts = [.versions, .record, .documents]
}
