import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The tree that stands at the output before a build: known file by file, or refused.
final class PublishedTree: Sendable {
  private let folder: Descriptor
  /// What the earlier build wrote; nil for an empty folder.
  let manifest: Manifest?

  /// Opens what stands at the output; nil where nothing does. Throws when it is not a build's own work through and
  /// through: a link, a file, or a folder with anything in it that the manifest does not name.
  static func open(_ place: OutputPlace, in parent: borrowing Descriptor) throws(PublishingError) -> PublishedTree? {
    var status = stat()
    guard fstatat(parent.number, place.name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw .system(.open, path: place.path, code: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: break
    case S_IFLNK:
      throw .output(
        path: place.path,
        Phrase(en: "it is a link; name the folder itself", fr: "c’est un lien ; nommez le dossier même"))
    default:
      throw .output(path: place.path, Phrase(en: "it is not a folder", fr: "ce n’est pas un dossier"))
    }
    let folder = try parent.folder(place.name)
    let manifest = try readManifest(folder)
    let tree = PublishedTree(folder: folder, manifest: manifest)
    try tree.refuseStrangers(place)
    return tree
  }

  private init(folder: consuming Descriptor, manifest: Manifest?) {
    self.folder = folder
    self.manifest = manifest
  }

  /// Whether the file at a path has exactly these bytes.
  func hasSameBytes(at path: String, as bytes: [UInt8]) throws(PublishingError) -> Bool {
    guard let file = try file(path) else { return false }
    let status = try file.status(path)
    guard status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count else { return false }
    return try file.read(path, expected: bytes.count, limit: bytes.count + 1) == bytes
  }

  /// Whether the file at a path has the same bytes as another, compared piece by piece.
  func hasSameBytes(at path: String, as other: borrowing Descriptor, size: Int) throws(PublishingError) -> Bool {
    guard let file = try file(path) else { return false }
    let status = try file.status(path)
    guard status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == size else { return false }
    let piece = 1 << 20
    while true {
      let (mine, theirs) = (
        try file.read(path, expected: piece - 1, limit: piece), try other.read(path, expected: piece - 1, limit: piece)
      )
      guard mine == theirs else { return false }
      if mine.isEmpty { return true }
    }
  }

  /// The bytes of the file at a path; nil where there is none.
  func bytes(at path: String) throws(PublishingError) -> [UInt8]? {
    guard let file = try file(path) else { return nil }
    let status = try file.status(path)
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    return try file.read(path, expected: Int(status.st_size), limit: .max)
  }

  /// Gives a file of this tree the same name in another one as well. Where a file system has no such links, a copy with
  /// the same time is the next best.
  func handOver(_ path: String, to other: borrowing Descriptor) throws(PublishingError) {
    if linkat(folder.number, path, other.number, path, 0) == 0 { return }
    switch errno {
    case EEXIST: throw .twice(path: path)
    case EPERM, EXDEV, EMLINK, ENOTSUP, ENOSYS: try copy(path, to: other)
    default: throw .system(.link, path: path, code: errno)
    }
  }

  private func copy(_ path: String, to other: borrowing Descriptor) throws(PublishingError) {
    let source = try folder.file(path)
    let target = try Descriptor(
      openat(other.number, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666), .create, path)
    while true {
      let piece = try source.read(path, expected: 1 << 20, limit: 1 << 20)
      if piece.isEmpty { break }
      try target.write(piece, path)
    }
    let status = try source.status(path)
    #if canImport(Darwin)
      let times = [status.st_mtimespec, status.st_mtimespec]
    #else
      let times = [status.st_mtim, status.st_mtim]
    #endif
    guard futimens(target.number, times) == 0 else { throw .system(.write, path: path, code: errno) }
  }

  private func file(_ path: String) throws(PublishingError) -> Descriptor? {
    do {
      return try folder.file(path)
    } catch {
      switch error {
      case .system(_, _, ENOENT), .system(_, _, ENOTDIR), .system(_, _, ELOOP), .system(_, _, ENXIO): return nil
      default: throw error
      }
    }
  }

  private static func readManifest(_ folder: borrowing Descriptor) throws(PublishingError) -> Manifest? {
    do {
      let file = try folder.file(Manifest.name)
      let status = try file.status(Manifest.name)
      guard status.st_mode & S_IFMT == S_IFREG else { return nil }
      return Manifest(try file.read(Manifest.name, expected: Int(status.st_size), limit: .max))
    } catch {
      if case .system(_, _, ENOENT) = error { return nil }
      if case .system(_, _, ELOOP) = error { return nil }
      throw error
    }
  }

  private func refuseStrangers(_ place: OutputPlace) throws(PublishingError) {
    var strangers = Strangers()
    try collect(folder, [], 0, &strangers)
    guard strangers.count == 0 else {
      throw .foreign(
        output: place.path, strangers: strangers.first, more: strangers.count - strangers.first.count)
    }
  }

  private struct Strangers {
    var first: [String] = []
    var count = 0

    mutating func add(_ path: [UInt8]) {
      count += 1
      if first.count < 5 { first.append(String(decoding: path, as: UTF8.self)) }
    }
  }

  private func collect(
    _ folder: borrowing Descriptor, _ prefix: [UInt8], _ depth: Int, _ strangers: inout Strangers
  ) throws(PublishingError) {
    for entry in try FolderEntry.list(folder, String(decoding: prefix, as: UTF8.self)) {
      let path = prefix + entry.bytes
      switch entry.kind {
      case .file:
        let isOurs =
          (prefix.isEmpty && entry.name == Manifest.name && manifest != nil) || manifest?.contains(path) == true
        if !isOurs { strangers.add(path) }
      case .folder:
        let below = path + [UInt8(ascii: "/")]
        if depth < 64, let name = entry.name, manifest?.contains(below: below) == true {
          try collect(folder.folder(name), below, depth + 1, &strangers)
        } else {
          strangers.add(below)
        }
      case .link, .other: strangers.add(path)
      }
    }
  }
}
