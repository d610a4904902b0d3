import Diagnostics

/// A file of the registry with its place in it.
public struct AuthoredFile: Sendable {
  /// The path below the registry folder, with `/`: `election-security/1.xml`.
  public let place: String
  /// Bytes, and the path as users see it.
  public let source: SourceFile

  /// A file at a place of the registry.
  public init(place: String, source: SourceFile) {
    self.place = place
    self.source = source
  }

  /// What the place says the file is.
  public var role: Role { Role(place: place) }

  /// What a file is for, by its place alone.
  public enum Role: Sendable, Hashable {
    /// `registry.xml`
    case registry
    /// `organisations.xml`
    case organisations
    /// `calendar.xml`
    case calendar
    /// `legislation.xml`
    case legislation
    /// `codelists/<name>.xml`
    case codeList
    /// `<agreement>/<n>.xml`
    case version(agreement: String, number: Int)
    /// `<agreement>/record.xml`
    case record(agreement: String)
    /// `<agreement>/documents/<name>`
    case document(agreement: String, name: String)
    /// Anything else: it has no place in a registry.
    case stranger

    /// The role of the file at a path below the registry folder.
    public init(place: String) {
      let parts = place.split(separator: "/").map(String.init)
      self = Role.atTop(parts) ?? Role.inFolder(parts) ?? .stranger
    }

    private static func atTop(_ parts: [String]) -> Role? {
      guard parts.count == 1 else { return nil }
      return switch parts[0] {
      case "registry.xml": .registry
      case "organisations.xml": .organisations
      case "calendar.xml": .calendar
      case "legislation.xml": .legislation
      default: nil
      }
    }

    private static func inFolder(_ parts: [String]) -> Role? {
      switch parts.count {
      case 2 where parts[0] == "codelists" && parts[1].hasSuffix(".xml"): .codeList
      case 2 where parts[1] == "record.xml": .record(agreement: parts[0])
      case 2: versionNumber(parts[1]).map { .version(agreement: parts[0], number: $0) }
      case 3 where parts[1] == "documents": .document(agreement: parts[0], name: parts[2])
      default: nil
      }
    }

    private static func versionNumber(_ name: String) -> Int? {
      guard name.hasSuffix(".xml"), let number = Int(name.dropLast(4)), number > 0,
        String(number) == name.dropLast(4)
      else { return nil }
      return number
    }

    /// The agreement in whose folder the file lies; nil for the files around the agreements.
    public var agreement: String? {
      switch self {
      case .version(let agreement, _), .record(let agreement), .document(let agreement, _): agreement
      default: nil
      }
    }

    /// The document element that a file of this role must have; nil where it is no XML.
    public var rootName: String? {
      switch self {
      case .registry: "registry"
      case .organisations: "organisations"
      case .calendar: "calendar"
      case .legislation: "legislation"
      case .codeList: "codeList"
      case .version: "agreement"
      case .record: "record"
      case .document, .stranger: nil
      }
    }
  }
}

/// A document beside an agreement, as it is on disk: what the authored entry is compared with.
public struct DocumentFile: Sendable, Hashable {
  /// The agreement in whose folder it lies.
  public let agreement: String
  /// Its file name.
  public let name: String
  /// Its size in bytes.
  public let bytes: Int
  /// Its SHA-256 digest in lower-case hexadecimal.
  public let sha256: String
  /// Why it may not be published; nil where it may.
  public let fault: DocumentFault?

  /// A document of an agreement, judged by whoever read its bytes.
  public init(agreement: String, name: String, bytes: Int, sha256: String, fault: DocumentFault? = nil) {
    self.fault = fault
    self.agreement = agreement
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
  }
}
