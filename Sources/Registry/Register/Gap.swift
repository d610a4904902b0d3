/// A file or folder of the registry that is missing or could not be read: what it holds is unknown, not absent.
public struct Gap: Sendable, Hashable, Comparable {
  /// The path below the registry folder: `organisations.xml`, `election-security/2.xml`, `election-security/`.
  public let place: String
  /// True where there is no such file; false where it is there, but cannot be read or does not follow the schema.
  public let isMissing: Bool
  /// What is unknown for want of it; empty where nothing leans on it.
  public let parts: RegistryParts
  /// The agreement in whose folder it lies; nil for what stands around the agreements.
  public let agreement: String?

  /// A gap at a place of the registry; the place of a folder may end in `/`.
  public init(place: String, isMissing: Bool = false) {
    self.place = place
    self.isMissing = isMissing
    (parts, agreement) = Gap.role(AuthoredFile.Role(place: place)) ?? Gap.folder(place.split(separator: "/"))
  }

  /// Gaps are ordered by the bytes of their places.
  public static func < (left: Gap, right: Gap) -> Bool {
    left.place.utf8.lexicographicallyPrecedes(right.place.utf8)
  }

  /// The place without the `/` that ends the place of a folder.
  public var path: String { place.hasSuffix("/") ? String(place.dropLast()) : place }

  /// True where the gap may hide a version with a higher number.
  func mayHideVersion(after number: Int) -> Bool {
    guard parts.contains(.versions) else { return false }
    guard case .version(_, let hidden) = AuthoredFile.Role(place: place) else { return true }
    return hidden > number
  }

  private static func role(_ role: AuthoredFile.Role) -> (RegistryParts, String?)? {
    switch role {
    case .registry: (.profile, nil)
    case .organisations: (.organisations, nil)
    case .calendar: (.calendar, nil)
    case .legislation: (.legislation, nil)
    case .codeList: (.codeLists, nil)
    case .version(let agreement, _): (.versions, agreement)
    case .record(let agreement): (.record, agreement)
    case .document(let agreement, _): (.documents, agreement)
    case .stranger: nil
    }
  }

  /// A folder, or a link in the place of one, whose files are all unknown.
  private static func folder(_ names: [Substring]) -> (RegistryParts, String?) {
    switch names.count {
    case 1 where names[0] == "codelists": (.codeLists, nil)
    case 1 where names[0].utf8.allSatisfy(isOfId): (.agreement, String(names[0]))
    case 2 where names[1] == "documents": (.documents, String(names[0]))
    default: ([], nil)
    }
  }

  private static func isOfId(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
