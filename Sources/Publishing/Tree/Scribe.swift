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
    try makeFolder(of: path)
    if let published = tree.published, let time = try published.time(of: path, ifEqualTo: artefact.bytes) {
      if try !published.link(path, into: tree.staging) {
        let file = try create(path)
        try file.write(artefact.bytes, path)
        keep(time, file.number)
      }
      record.unchanged += 1
    } else {
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
    let file = try create(path)
    try body { (chunk) throws(PublishingError) in
      try file.write(chunk, path)
      size += chunk.count
    }
    if let published = tree.published, try isSame(published, file, path, size) {
      guard unlinkat(tree.staging.number, path, 0) == 0 else { throw .system(.remove, path: path, code: errno) }
      if try !published.link(path, into: tree.staging) { throw .system(.link, path: path, code: EPERM) }
      record.unchanged += 1
    } else {
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

  /// Where files cannot have two names, a copy with the old time is the next best.
  private func keep(_ time: timespec, _ file: CInt) {
    _ = withUnsafePointer(to: (time, time)) {
      $0.withMemoryRebound(to: timespec.self, capacity: 2) { futimens(file, $0) }
    }
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
  var written = 0
  var unchanged = 0
  var bytes = 0
}
