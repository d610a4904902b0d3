#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a folder holds under one name, without looking through links.
struct FolderEntry {
  enum Kind {
    case file, folder, link, other
  }

  /// The name; nil where it is no UTF-8.
  let name: String?
  /// The name as the system has it.
  let bytes: [UInt8]
  let kind: Kind

  /// The entries of a folder, sorted as full paths would be: a folder sorts as its name with `/` behind it.
  static func list(_ folder: borrowing Descriptor, _ path: String) throws(PublishingError) -> [FolderEntry] {
    // The stream closes its descriptor, so it gets one of its own.
    let own = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { throw .system(.list, path: path, code: errno) }
    guard let stream = fdopendir(own) else {
      let code = errno
      close(own)
      throw .system(.list, path: path, code: code)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let bytes = name(entry)
      if bytes != [0x2E], bytes != [0x2E, 0x2E] {
        entries.append(FolderEntry(bytes, entry.pointee.d_type, folder.number))
      }
      errno = 0
    }
    guard errno == 0 else { throw .system(.list, path: path, code: errno) }
    return entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  private init(_ bytes: [UInt8], _ type: UInt8, _ folder: CInt) {
    let name = String(decoding: bytes, as: UTF8.self)
    self.name = name.utf8.elementsEqual(bytes) ? name : nil
    self.bytes = bytes
    switch Int(type) {
    case Int(DT_REG): kind = .file
    case Int(DT_DIR): kind = .folder
    case Int(DT_LNK): kind = .link
    case Int(DT_UNKNOWN): kind = Self.kind(bytes, folder)
    default: kind = .other
    }
  }

  /// Some file systems do not say the kind while listing.
  private static func kind(_ bytes: [UInt8], _ folder: CInt) -> Kind {
    var status = stat()
    let name = bytes.map { CChar(bitPattern: $0) } + [0]
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  private var key: [UInt8] { kind == .folder ? bytes + [UInt8(ascii: "/")] : bytes }

  private static func name(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
    return Array(
      UnsafeBufferPointer(start: start, count: strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))))
  }
}
