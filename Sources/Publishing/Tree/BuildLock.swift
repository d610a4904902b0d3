#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps a second build out of the same output for as long as it lives.
///
/// The lock is the kernel's (`flock`), so it ends with the process however that ends; the file only gives it a name, and
/// holds the process number for the other build's message. The file is removed at the end: whoever locked a file that is
/// no longer the one under the name starts over.
struct BuildLock: ~Copyable, Sendable {
  private let file: Descriptor
  private let parent: Descriptor
  private let name: String

  /// Takes the lock at once or throws ``PublishingError/busy(output:process:)``.
  init(_ place: OutputPlace, in parent: borrowing Descriptor) throws(PublishingError) {
    let own = try parent.folder(".")
    let file = try Self.take(place, own)
    self.parent = own
    self.file = file
    name = place.lock
  }

  private static func take(_ place: OutputPlace, _ parent: borrowing Descriptor) throws(PublishingError) -> Descriptor {
    while true {
      let file = try Descriptor(
        openat(parent.number, place.lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644), .lock, place.lock)
      while flock(file.number, LOCK_EX | LOCK_NB) != 0 {
        if errno == EINTR { continue }
        guard errno == EWOULDBLOCK else { throw .system(.lock, path: place.lock, code: errno) }
        throw .busy(output: place.path, process: process(file, place.lock))
      }
      if try isCurrent(file, place.lock, parent) {
        guard ftruncate(file.number, 0) == 0 else { throw .system(.lock, path: place.lock, code: errno) }
        try file.write(Array("\(getpid())\n".utf8), place.lock)
        return file
      }
    }
  }

  deinit { _ = unlinkat(parent.number, name, 0) }

  private static func isCurrent(
    _ file: borrowing Descriptor, _ name: String, _ parent: borrowing Descriptor
  ) throws(PublishingError) -> Bool {
    let mine = try file.status(name)
    var named = stat()
    return fstatat(parent.number, name, &named, AT_SYMLINK_NOFOLLOW) == 0 && named.st_ino == mine.st_ino
      && named.st_dev == mine.st_dev
  }

  /// The process that another build noted in its lock file. It only makes the message more precise: where it cannot be
  /// read, the message does without, so no reason is lost that anyone could act on.
  private static func process(_ file: borrowing Descriptor, _ name: String) -> Int? {
    guard let bytes = try? file.read(name, expected: 16, limit: 16) else { return nil }
    return Int(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }
}
