import CPlatform

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes authored files where they stand, whole or not at all: beside under another name, brought to the disk, then
/// renamed. Nothing that an author wrote is ever lost to it.
enum AuthoredWriting {
  /// Writes a new file, with the folders around it; throws where something has the name already.
  static func create(_ path: String, _ bytes: [UInt8]) throws(PublishingError) {
    let (folder, name) = split(path)
    try makeFolder(folder)
    try write(bytes, name, in: folder, mode: nil) { (open, temporary) throws(PublishingError) in
      guard concord_rename_new(open, temporary, name) == 0 else { throw .system(.create, path: path, code: errno) }
    }
  }

  /// Replaces a file that was read as `old`; throws where it is another one by now: somebody is at work on it.
  static func replace(_ path: String, _ old: [UInt8], with new: [UInt8]) throws(PublishingError) {
    let (folder, name) = split(path)
    let mode = try Descriptor(open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC), .open, path).status(path).st_mode
    try write(new, name, in: folder, mode: mode & 0o777) { (open, temporary) throws(PublishingError) in
      let present = try Descriptor(openat(open, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC), .open, path)
      guard try present.read(path, expected: old.count, limit: old.count + 1) == old else {
        throw .request(
          .init(
            en: "\(path) has changed meanwhile, and was left as it is; run the command again",
            fr: "\(path) a changé entre-temps et n’a pas été touché ; relancez la commande"))
      }
      guard renameat(open, temporary, open, name) == 0 else { throw .system(.write, path: path, code: errno) }
    }
  }

  private static func write(
    _ bytes: [UInt8], _ name: String, in folder: String, mode: mode_t?,
    place: (_ folder: CInt, _ temporary: String) throws(PublishingError) -> Void
  ) throws(PublishingError) {
    let open = try Descriptor.folder(folder)
    // A name with a dot in front is passed over by every reading.
    let temporary = ".concord-\(name).\(getpid())"
    let file = try Descriptor(
      openat(open.number, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666), .create, name)
    do throws(PublishingError) {
      try file.write(bytes, name)
      if let mode, fchmod(file.number, mode) != 0 { throw .system(.write, path: name, code: errno) }
      guard fsync(file.number) == 0 else { throw .system(.sync, path: name, code: errno) }
      try place(open.number, temporary)
      guard fsync(open.number) == 0 else { throw .system(.sync, path: folder, code: errno) }
    } catch {
      _ = unlinkat(open.number, temporary, 0)
      throw error
    }
  }

  private static func makeFolder(_ path: String) throws(PublishingError) {
    guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
    guard errno == ENOENT, case let (above, _) = split(path), above != path, above != "." else {
      throw .system(.create, path: path, code: errno)
    }
    try makeFolder(above)
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .system(.create, path: path, code: errno) }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}
