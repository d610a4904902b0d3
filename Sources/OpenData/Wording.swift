import Comparison
import Registry

/// What feeds and calendars say in the words of the site, so that they call a thing as its pages do, in every language
/// of the registry. Left out: codes and titles of the record alone.
public struct Wording: Sendable {
  /// What kinds of dates are called, by language.
  public var occasions: [String: [Occasion.Kind: String]]
  /// What changed in a version since the one before it: lines of plain text by agreement and version, then by language.
  public var changes: [VersionName: [String: [String]]]

  /// A version of an agreement, by name.
  public struct VersionName: Sendable, Hashable {
    let agreement: String
    let version: Int

    /// The name of a version.
    public init(_ agreement: Agreement) {
      self.agreement = agreement.id
      version = agreement.version
    }
  }

  /// The words for dates and changes.
  public init(
    occasions: [String: [Occasion.Kind: String]] = [:], changes: [VersionName: [String: [String]]] = [:]
  ) {
    self.occasions = occasions
    self.changes = changes
  }
}

extension OpenData {
  /// The versions whose changes some feed tells, each with the version before it.
  public static func toldVersions(_ export: Export) -> [(from: Agreement, to: Agreement)] {
    FeedExporter.told(export).compactMap { change in
      guard case .version(let version) = change.kind,
        let before = export.register.agreements[change.agreement].versions.last(where: { $0.version < version.version })
      else { return nil }
      return (before, version)
    }
  }
}
