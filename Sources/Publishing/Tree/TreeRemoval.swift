#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Removes whole trees, following no link.
enum TreeRemoval {
  /// Removes what stands under a name, whatever it is; nothing there is no error.
  static func remove(_ name: String, in folder: borrowing Descriptor) throws(PublishingError) {
    if unlinkat(folder.number, name, 0) == 0 || errno == ENOENT { return }
    guard errno == EISDIR || errno == EPERM else { throw .system(.remove, path: name, code: errno) }
    let inner: Descriptor
    do {
      inner = try folder.folder(name)
    } catch {
      if case .system(_, _, ENOENT) = error { return }
      throw error
    }
    for entry in try FolderEntry.list(inner, name) {
      if let text = entry.name {
        if entry.kind != .folder, unlinkat(inner.number, text, 0) == 0 { continue }
        try remove(text, in: inner)
      } else {
        let raw = entry.bytes.map { CChar(bitPattern: $0) } + [0]
        guard unlinkat(inner.number, raw, 0) == 0 else { throw .system(.remove, path: name, code: errno) }
      }
    }
    guard unlinkat(folder.number, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
      throw .system(.remove, path: name, code: errno)
    }
  }
}
