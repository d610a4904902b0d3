import Formats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One hand that writes artefacts into the tree being built. Every task has its own: they share nothing but the disk, so
/// that none waits for another.
public struct Scribe: ~Copyable {
  private let tree: TreeWriter
  private var lastFolder = ""
  private var record = Written()

  init(_ tree: TreeWriter) { self.tree = tree }

  /// Writes an artefact; where the published tree has the same bytes at the path, that very file is taken over instead.
  ///
  /// Throws for a path that may not be published or was written already, and when the system refuses.
  public mutating func write(_ artefact: Artefact) throws(PublishingError) {
    let path = artefact.path
    try ArtefactPath.check(path)
    record.digests.append(contentsOf: SHA256.bytes(artefact.bytes))
    if let published = tree.published, try published.hasSameBytes(at: path, as: artefact.bytes) {
      try keep(path, published)
    } else {
      try change()
      try makeFolder(of: path)
      try create(path).write(artefact.bytes, path)
      record.written += 1
    }
    note(path, bytes: artefact.bytes.count)
  }

  /// Writes a file too large to stand in memory: `body` gets a function that appends, and may call it any number of times.
  public mutating func write(
    streamTo path: String, _ body: ((_ chunk: [UInt8]) throws(PublishingError) -> Void) throws(PublishingError) -> Void
  ) throws(PublishingError) {
    try ArtefactPath.check(path)
    try makeFolder(of: path)
    var size = 0
    var digest = SHA256()
    let file = try create(path)
    try body { (chunk) throws(PublishingError) in
      try file.write(chunk, path)
      digest.update(chunk)
      size += chunk.count
    }
    record.digests.append(contentsOf: digest.finishBytes())
    if let published = tree.published, try isSame(published, file, path, size) {
      guard unlinkat(tree.staging.number, path, 0) == 0 else { throw .system(.remove, path: path, code: errno) }
      try keep(path, published)
    } else {
      try change()
      record.written += 1
    }
    note(path, bytes: size)
  }

  /// What this hand wrote, for ``TreeWriter/publish(_:)``.
  public consuming func finish() -> Written { record }

  private mutating func note(_ path: String, bytes: Int) {
    record.paths.append(contentsOf: path.utf8)
    record.paths.append(0x0A)
    record.bytes += bytes
  }

  /// Takes a file over from the published tree, at once or when it turns out that anything changes at all.
  private mutating func keep(_ path: String, _ published: PublishedTree) throws(PublishingError) {
    if record.hasChange {
      try makeFolder(of: path)
      try published.handOver(path, to: tree.staging)
    }
    record.unchanged += 1
  }

  /// Before this hand's first change: takes over what it had left where it was.
  private mutating func change() throws(PublishingError) {
    guard !record.hasChange else { return }
    record.hasChange = true
    try tree.handOver(record.paths)
  }

  /// Most files have a folder of their own, so making it first costs less than failing to open first.
  private mutating func makeFolder(of path: String) throws(PublishingError) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
    let folder = path[..<slash]
    guard folder != lastFolder else { return }
    lastFolder = String(folder)
    try tree.makeFolder(lastFolder)
  }

  private func isSame(
    _ published: PublishedTree, _ file: borrowing Descriptor, _ path: String, _ size: Int
  ) throws(PublishingError) -> Bool {
    guard lseek(file.number, 0, SEEK_SET) == 0 else { throw .system(.read, path: path, code: errno) }
    return try published.hasSameBytes(at: path, as: file, size: size)
  }

  private func create(_ path: String) throws(PublishingError) -> Descriptor {
    let number = openat(tree.staging.number, path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    if number < 0, errno == EEXIST || errno == EISDIR { throw .twice(path: path) }
    return try Descriptor(number, .create, path)
  }
}

/// What one ``Scribe`` wrote.
public struct Written: Sendable {
  /// The paths, one a line.
  var paths: [UInt8] = []
  /// The SHA-256 of each file, in the order of ``paths``.
  var digests: [UInt8] = []
  /// Whether any file differs from the published tree. While none does, none is taken over either: rebuilding what has not
  /// changed then writes nothing.
  var hasChange = false
  var written = 0
  var unchanged = 0
  var bytes = 0
}
