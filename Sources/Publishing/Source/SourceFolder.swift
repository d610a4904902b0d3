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
/// let (entries, findings) = try folder.list()
/// for entry in entries { let (file, finding) = folder.read(entry) }    // from as many tasks as you like
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

  /// All regular files below, sorted by path, and findings about everything that is neither file nor folder or has a name
  /// that cannot be shown. What begins with a dot is passed over: it belongs to other tools.
  ///
  /// Throws when a folder cannot be listed: a registry that is read in part would look whole.
  public func list() throws(PublishingError) -> (entries: [Entry], findings: [Diagnostic]) {
    var entries: [Entry] = []
    var findings: [Diagnostic] = []
    try collect(folder, "", 0, &entries, &findings)
    return (entries.sorted(), findings)
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

  private func shown(_ path: String) -> String { self.path == "." ? path : self.path + "/" + path }

  private func collect(
    _ folder: borrowing Descriptor, _ prefix: String, _ depth: Int, _ entries: inout [Entry],
    _ findings: inout [Diagnostic]
  ) throws(PublishingError) {
    for entry in try FolderEntry.list(folder, shown(prefix)) where entry.bytes.first != UInt8(ascii: ".") {
      guard let name = entry.name, SourceReading.isShowable(name) else {
        findings.append(SourceReading.oddName(shown(prefix + String(decoding: entry.bytes, as: UTF8.self))))
        continue
      }
      let path = prefix + name
      switch entry.kind {
      case .file: entries.append(Entry(path: path))
      case .folder where depth < Self.maximumDepth:
        try collect(folder.folder(name), path + "/", depth + 1, &entries, &findings)
      case .folder: findings.append(SourceReading.tooDeep(shown(path), Self.maximumDepth))
      case .link: findings.append(SourceReading.link(shown(path)))
      case .other: findings.append(SourceReading.noFile(shown(path)))
      }
    }
  }
}
