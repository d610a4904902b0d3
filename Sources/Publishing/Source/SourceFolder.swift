import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of authored files, read with distrust: only regular files inside it, never through a link, never waiting,
/// never more than a limit.
///
/// ```swift
/// let folder = try SourceFolder("Agreements")
/// let listing = try folder.list()
/// for entry in listing.entries { let (file, finding) = folder.read(entry) }    // from as many tasks as you like
/// ```
public final class SourceFolder: Sendable {
  /// A regular file of the folder.
  public struct Entry: Sendable, Hashable, Comparable {
    /// Its path from the folder, with `/` between folders.
    public let path: String

    /// Entries are ordered by the bytes of their paths.
    public static func < (left: Entry, right: Entry) -> Bool {
      left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }

    /// Whether the name ends so, dot included: `.xml`.
    public func hasExtension(_ suffix: String) -> Bool { path.hasSuffix(suffix) }
  }

  /// What a folder holds.
  public struct Listing: Sendable {
    /// All regular files below, sorted by path.
    public fileprivate(set) var entries: [Entry] = []
    /// What is neither file nor folder, has a name that cannot be shown, or is a folder that cannot be listed.
    public fileprivate(set) var refusals: [Refusal] = []
    /// The folders directly inside that were not asked for, by name.
    public fileprivate(set) var passedOver: [String] = []
    /// What to say of the refusals.
    public var findings: [Diagnostic] { refusals.map(\.finding) }
  }

  /// Something in a folder that cannot be had.
  public struct Refusal: Sendable {
    /// Its path from the folder; that of a folder ends in `/`.
    public let place: String
    /// Why, and what to do.
    public let finding: Diagnostic
  }

  /// The folder as the operator named it; the paths of its files begin so.
  public let path: String
  /// Larger files are refused, in bytes.
  public let maximumBytes: Int

  private let folder: Descriptor

  private static let maximumDepth = 32

  /// Opens a folder; the operator's own path may lead through links. Throws when it is none or cannot be opened.
  public init(_ path: String, maximumBytes: Int = 1 << 20) throws(PublishingError) {
    var trimmed = Substring(path)
    while trimmed.count > 1, trimmed.last == "/" { trimmed = trimmed.dropLast() }
    self.path = String(trimmed)
    self.maximumBytes = maximumBytes
    folder = try Descriptor.folder(path)
  }

  /// All regular files below, and what is refused. What begins with a dot is passed over: it belongs to other tools.
  ///
  /// Throws when the folder itself cannot be listed. One below it that cannot be is refused, so that the rest is seen: its
  /// finding is fatal, so that a registry that was read in part is never taken for a whole one.
  ///
  /// - Parameter isWanted: which of the folders directly inside are looked into, by name.
  public func list(
    folders isWanted: (String) -> Bool = { _ in true }
  ) throws(PublishingError) -> Listing {
    var listing = Listing()
    try collect(folder, "", 0, &listing, isWanted)
    listing.entries.sort()
    return listing
  }

  /// Reads one file. Exactly one of the two is nil: a file that cannot be had gives a finding instead.
  public func read(_ entry: Entry) -> (file: SourceFile?, finding: Diagnostic?) {
    let shown = shown(entry.path)
    do {
      let file = try folder.file(entry.path)
      return try SourceReading.read(file, shown, maximumBytes: maximumBytes)
    } catch {
      return (nil, SourceReading.refusal(error, shown))
    }
  }

  /// The path of a place as findings show it.
  func shown(_ place: String) -> String {
    if place.isEmpty { return path }
    return path == "." ? place : path == "/" ? "/" + place : path + "/" + place
  }

  private func collect(
    _ folder: borrowing Descriptor, _ prefix: String, _ depth: Int, _ listing: inout Listing,
    _ isWanted: (String) -> Bool = { _ in true }
  ) throws(PublishingError) {
    for entry in try FolderEntry.list(folder, shown(prefix)) where entry.bytes.first != UInt8(ascii: ".") {
      guard let name = entry.name, SourceReading.isShowable(name) else {
        let place = prefix + String(decoding: entry.bytes, as: UTF8.self)
        listing.refusals.append(Refusal(place: place, finding: SourceReading.oddName(shown(place))))
        continue
      }
      let path = prefix + name
      switch entry.kind {
      case .file: listing.entries.append(Entry(path: path))
      case .folder where isWanted(name): descend(folder, name, path, depth + 1, &listing)
      case .folder: listing.passedOver.append(name)
      case .link: listing.refusals.append(Refusal(place: path, finding: SourceReading.link(shown(path))))
      case .other: listing.refusals.append(Refusal(place: path, finding: SourceReading.noFile(shown(path))))
      }
    }
  }

  /// Looks into a folder in this one; where that cannot be done, says so and goes on.
  private func descend(
    _ folder: borrowing Descriptor, _ name: String, _ path: String, _ depth: Int, _ listing: inout Listing
  ) {
    guard depth <= Self.maximumDepth else {
      listing.refusals.append(
        Refusal(place: path + "/", finding: SourceReading.tooDeep(shown(path), Self.maximumDepth)))
      return
    }
    do {
      try collect(folder.folder(name), path + "/", depth, &listing)
    } catch {
      listing.refusals.append(
        Refusal(place: path + "/", finding: SourceReading.refusal(error, shown(path), isFolder: true)))
    }
  }
}
