import CPlatform
import Formats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a tree beside the published one and puts it in its place at once, whole or not at all.
///
/// ```swift
/// let tree = try TreeWriter(output: "public")
/// var scribe = tree.scribe()                 // one per task
/// try scribe.write(Artefact(path: "en/index.html", bytes: page))
/// let publication = try tree.publish([scribe.finish()])
/// ```
/// A build that ends before ``publish(_:)`` has swapped the trees, for whatever reason, leaves the published tree as it
/// was; what it leaves beside is removed by the next one.
///
/// How it survives a crash of the machine, too: a file is written under its name in the staging tree, which nobody reads;
/// before the swap one `syncfs` brings the whole staging tree to the disk, names and bytes. Syncing a hundred thousand
/// files one by one would give the same promise for many times the price. After the swap the folder around is synced.
public final class TreeWriter: Sendable {
  /// Moments of a build at which a test may let it fail.
  enum Step: CaseIterable { case begun, written, synced, swapped, cleaned }

  let staging: Descriptor
  private let parent: Descriptor
  private let place: OutputPlace
  let published: PublishedTree?
  private let lock: BuildLock
  private let reach: @Sendable (Step) throws(PublishingError) -> Void

  /// Takes the output folder's lock, looks at what stands there, clears away what crashed builds left, and opens an
  /// empty tree beside it.
  ///
  /// Throws ``PublishingError`` when another build is at work, when the folder is not a build's own, or when the system
  /// refuses. Folders around the output are made where missing.
  public convenience init(output: String) throws(PublishingError) {
    try self.init(output: output) { _ in }
  }

  init(
    output: String, reach: @escaping @Sendable (Step) throws(PublishingError) -> Void
  ) throws(PublishingError) {
    let place = try OutputPlace(output)
    let parent = try place.openParent()
    let lock = try BuildLock(place, in: parent)
    try Self.recover(place, parent)
    published = try PublishedTree.open(place, in: parent)
    guard mkdirat(parent.number, place.staging, 0o700) == 0 else {
      throw .system(.create, path: place.staging, code: errno)
    }
    staging = try parent.folder(place.staging)
    self.place = place
    self.parent = parent
    self.lock = lock
    self.reach = reach
    try reach(.begun)
  }

  deinit {
    // After a swap, and after a build that changed nothing, there is none any more. A deinitialiser cannot throw;
    // what it fails to remove, the next build does (see `recover`).
    do { try TreeRemoval.remove(place.staging, in: parent) } catch {}
  }

  /// A hand that writes into the tree; every task takes its own.
  public func scribe() -> Scribe { Scribe(self) }

  /// Puts the tree in the place of the published one. `written` holds what each scribe wrote.
  ///
  /// When nothing differs, the published tree is left alone. Throws when two files share a path, and when the system
  /// refuses; then the published tree stands as it was.
  public func publish(_ written: [Written]) throws(PublishingError) -> Publication {
    try reach(.written)
    let manifest = try Manifest(merging: written.map(\.paths))
    let publication = Publication(
      files: manifest.paths.count, bytes: written.reduce(0) { $0 + $1.bytes },
      written: written.reduce(0) { $0 + $1.written }, unchanged: written.reduce(0) { $0 + $1.unchanged },
      removed: published?.manifest?.count(notIn: manifest) ?? 0)
    if publication.isUntouched, published?.manifest?.bytes == manifest.bytes {
      try TreeRemoval.remove(place.staging, in: parent)
      return publication
    }
    for hand in written where !hand.hasChange { try handOver(hand.paths) }
    try writeManifest(manifest)
    try sync(staging.number, place.staging)
    try reach(.synced)
    try swap()
    try reach(.swapped)
    try TreeRemoval.remove(place.staging, in: parent)
    try TreeRemoval.remove(place.aside, in: parent)
    try reach(.cleaned)
    return publication
  }

  /// Makes a folder of the tree, and those around it where they are missing.
  func makeFolder(_ path: String) throws(PublishingError) {
    guard mkdirat(staging.number, path, 0o777) != 0, errno != EEXIST else { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/") else {
      throw .system(.create, path: path, code: errno)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdirat(staging.number, path, 0o777) == 0 || errno == EEXIST else {
      throw .system(.create, path: path, code: errno)
    }
  }

  /// Takes over files of the published tree; `paths` stand one a line.
  func handOver(_ paths: [UInt8]) throws(PublishingError) {
    guard let published else { return }
    var lastFolder: Substring = ""
    for line in paths.split(separator: 0x0A) {
      let path = String(decoding: line, as: UTF8.self)
      if let slash = path.lastIndex(of: "/"), path[..<slash] != lastFolder {
        lastFolder = path[..<slash]
        try makeFolder(String(lastFolder))
      }
      try published.handOver(path, to: staging)
    }
  }

  private func writeManifest(_ manifest: Manifest) throws(PublishingError) {
    let file = try Descriptor(
      openat(staging.number, Manifest.name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666), .create,
      Manifest.name)
    try file.write(manifest.bytes, Manifest.name)
    // Until now nobody else could look in, nor plant a link.
    guard fchmod(staging.number, 0o755) == 0 else { throw .system(.write, path: place.staging, code: errno) }
  }

  /// Exchanges the two trees' names. Where the system cannot, the old tree steps aside first: for a moment there is no
  /// tree, and a crash in that moment is mended by the next build (``recover(_:_:)``).
  private func swap() throws(PublishingError) {
    if published == nil {
      guard concord_rename_new(parent.number, place.staging, place.name) == 0 else {
        throw .system(.swap, path: place.path, code: errno)
      }
    } else if concord_exchange(parent.number, place.staging, place.name) != 0 {
      guard errno == ENOSYS || errno == EINVAL || errno == ENOTSUP else {
        throw .system(.swap, path: place.path, code: errno)
      }
      guard renameat(parent.number, place.name, parent.number, place.aside) == 0 else {
        throw .system(.swap, path: place.path, code: errno)
      }
      guard renameat(parent.number, place.staging, parent.number, place.name) == 0 else {
        let code = errno
        _ = renameat(parent.number, place.aside, parent.number, place.name)
        throw .system(.swap, path: place.path, code: code)
      }
    }
    guard fsync(parent.number) == 0 else { throw .system(.sync, path: place.parentPath, code: errno) }
  }

  private func sync(_ folder: CInt, _ path: String) throws(PublishingError) {
    guard concord_sync_file_system(folder) == 0 else { throw .system(.sync, path: path, code: errno) }
  }

  /// Puts back a tree that a crash left aside, and removes the staging trees of builds that are no more: whoever holds
  /// the lock is alone.
  private static func recover(_ place: OutputPlace, _ parent: borrowing Descriptor) throws(PublishingError) {
    if faccessat(parent.number, place.aside, F_OK, AT_SYMLINK_NOFOLLOW) == 0 {
      if faccessat(parent.number, place.name, F_OK, AT_SYMLINK_NOFOLLOW) == 0 {
        try TreeRemoval.remove(place.aside, in: parent)
      } else if renameat(parent.number, place.aside, parent.number, place.name) != 0 {
        throw .system(.swap, path: place.path, code: errno)
      }
    }
    for entry in try FolderEntry.list(parent, place.parentPath) {
      guard let name = entry.name, entry.kind == .folder, name.hasPrefix(place.stagingPrefix),
        Int(name.dropFirst(place.stagingPrefix.count)) != nil
      else { continue }
      try TreeRemoval.remove(name, in: parent)
    }
  }
}
