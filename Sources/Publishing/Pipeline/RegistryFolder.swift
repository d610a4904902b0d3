import Diagnostics
import Formats
import Registry

/// A registry folder, read.
public struct LoadedRegistry: Sendable {
  /// What it says.
  public let register: Register
  /// What reading it found: unreadable files, files against the schema, files out of place.
  public let findings: [Diagnostic]
  /// The authored files by the path that users see, for excerpts.
  public let sources: [String: SourceFile]
  /// How many authored files were read.
  public let fileCount: Int
  /// The folder, for the documents beside the agreements.
  let documentFolder: SourceFolder

  /// Reads a document as it lies beside its agreement.
  func document(_ document: DocumentFile) throws(PublishingError) -> [UInt8] {
    let place = "\(document.agreement)/documents/\(document.name)"
    let (file, finding) = documentFolder.read(SourceFolder.Entry(path: place))
    if let file { return file.bytes }
    let reason = finding?.message ?? Phrase(en: "it cannot be read", fr: "cela ne peut être lu")
    let shown = documentFolder.shown(place)
    throw .request(
      Phrase(en: "\(shown): \(reason.en)", fr: "\(shown) : \(reason.fr)"))
  }
}

/// Reads a registry folder from disk.
public enum RegistryFolder {
  /// Larger documents (signed copies, reports) are refused, in bytes.
  public static let maximumDocumentBytes = 64 << 20

  /// Reads a registry folder, files side by side. What cannot be read is found, and leaves a gap in the register; throws
  /// only when the folder itself cannot be read.
  ///
  /// - Parameters:
  ///   - only: The agreements to read, for a quick look at one; nil: all.
  ///   - replacing: Files that take the place of those on disk, or stand beside them, by their place in the registry: what
  ///     somebody is about to write.
  public static func load(
    _ path: String, only: Set<String>? = nil, replacing: [String: SourceFile] = [:]
  ) async throws(PublishingError) -> LoadedRegistry {
    let folder = try SourceFolder(path)
    let documentFolder = try SourceFolder(path, maximumBytes: maximumDocumentBytes)
    let listing = try folder.list { name in
      guard let only, let agreement = Gap(place: name + "/").agreement else { return true }
      return only.contains(agreement)
    }
    let all =
      listing.entries.filter { replacing[$0.path] == nil } + replacing.keys.sorted().map(SourceFolder.Entry.init)
    func isWanted(_ place: String) -> Bool {
      guard let only, let agreement = Gap(place: place).agreement else { return true }
      return only.contains(agreement)
    }
    let entries = all.filter { isWanted($0.path) }
    let refusals = listing.refusals.filter { replacing[$0.place] == nil && isWanted($0.place) }
    let read = await Workers.map(entries.filter { !isDocument($0) }) { entry in
      if let source = replacing[entry.path] { return reading(entry.path, source) }
      return readAuthored(entry, folder)
    }
    let documents = await Workers.map(entries.filter(isDocument)) { entry in readDocument(entry, documentFolder) }
    let files = read.compactMap(\.file)
    let findings =
      refusals.map(\.finding) + read.compactMap(\.finding) + files.flatMap(\.findings)
      + documents.compactMap(\.finding)
    let sources = Dictionary(files.compactMap { $0.tree?.source }.map { ($0.path, $0) }) { first, _ in first }
    let register = Register(
      assembling: files, documents: documents.compactMap(\.document),
      otherAgreements: listing.passedOver + listing.refusals.compactMap { Gap(place: $0.place).agreement },
      unread: refusals.map(\.place) + read.compactMap(\.unread) + documents.compactMap(\.unread), folder: folder.path)
    return LoadedRegistry(
      register: register, findings: findings.sorted(),
      sources: sources.merging(read.compactMap(\.refused).map { ($0.path, $0) }) { first, _ in first },
      fileCount: files.count, documentFolder: documentFolder)
  }

  private static func isDocument(_ entry: SourceFolder.Entry) -> Bool {
    if case .document = AuthoredFile.Role(place: entry.path) { true } else { false }
  }

  private struct Reading: Sendable {
    var file: ReadFile?
    var finding: Diagnostic?
    /// The source of a file without a tree, for the excerpt of its finding.
    var refused: SourceFile?
    /// The place of a file that could not be opened.
    var unread: String?
  }

  private static func readAuthored(_ entry: SourceFolder.Entry, _ folder: SourceFolder) -> Reading {
    let (source, finding) = folder.read(entry)
    guard let source else { return Reading(finding: finding, unread: entry.path) }
    return reading(entry.path, source)
  }

  private static func reading(_ place: String, _ source: SourceFile) -> Reading {
    let file = AuthoredFile(place: place, source: source).read()
    return Reading(file: file, refused: file.tree == nil ? source : nil)
  }

  private static func readDocument(
    _ entry: SourceFolder.Entry, _ folder: SourceFolder
  ) -> (document: DocumentFile?, finding: Diagnostic?, unread: String?) {
    guard case .document(let agreement, let name) = AuthoredFile.Role(place: entry.path) else { return (nil, nil, nil) }
    let (source, finding) = folder.read(entry)
    guard let source else { return (nil, finding, entry.path) }
    let digest = SHA256.hexadecimal(source.bytes)
    let document = DocumentFile(
      agreement: agreement, name: name, bytes: source.bytes.count, sha256: digest,
      fault: DocumentFault.of(name, source.bytes))
    return (document, nil, nil)
  }
}
