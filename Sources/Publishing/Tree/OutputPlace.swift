import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a build puts its tree: a name in a folder that stays, so that the name can be given to another tree at once.
struct OutputPlace: Sendable {
  /// The path as the operator gave it.
  let path: String
  /// The folder around it.
  let parentPath: String
  /// Its name in that folder.
  let name: String

  /// Throws for paths that name no folder of their own: empty, `/`, `.`, `..`.
  init(_ path: String) throws(PublishingError) {
    var trimmed = Substring(path)
    while trimmed.count > 1, trimmed.last == "/" { trimmed = trimmed.dropLast() }
    let slash = trimmed.lastIndex(of: "/")
    let name = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? String(trimmed)
    guard !name.isEmpty, name != ".", name != "..", !path.utf8.contains(0) else {
      throw .output(
        path: path,
        Phrase(
          en: "give the folder by its name, for example public", fr: "donnez le dossier par son nom, par exemple public"
        ))
    }
    self.path = path
    self.name = name
    parentPath = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
  }

  /// Whether the tree would be this folder or lie in it; false where there is no such folder.
  func lies(in folder: String) -> Bool {
    guard let outer = Self.resolved(folder) else { return false }
    var (around, inner) = (parentPath, name)
    while true {
      if let here = Self.resolved(around) {
        return "\(here)/\(inner)" == outer || "\(here)/\(inner)".hasPrefix(outer + "/")
      }
      guard let slash = around.lastIndex(of: "/"), slash != around.startIndex else { return false }
      inner = around[around.index(after: slash)...] + "/" + inner
      around = String(around[..<slash])
    }
  }

  /// The path without links and dots; nil where it leads to nothing.
  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The name of the tree while it is being written, unlike for every process.
  var staging: String { stagingPrefix + String(getpid()) }
  /// How all such names begin.
  var stagingPrefix: String { ".concord-staging-\(name)-" }
  /// Where the old tree stands for a moment, on systems that cannot exchange two names.
  var aside: String { ".concord-old-\(name)" }
  /// The file by which builds keep out of each other's way.
  var lock: String { ".concord-lock-\(name)" }

  /// Opens the folder around the output, and makes it, and those around it, where they are missing.
  func openParent() throws(PublishingError) -> Descriptor {
    try Self.make(parentPath)
    return try Descriptor.folder(parentPath)
  }

  private static func make(_ path: String) throws(PublishingError) {
    guard mkdir(path, 0o777) != 0 else { return }
    switch errno {
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
        throw .system(.create, path: path, code: ENOENT)
      }
      try make(String(path[..<slash]))
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .system(.create, path: path, code: errno) }
    case EEXIST, EISDIR, EROFS, EPERM, EACCES: return  // If it is no folder, opening it says so better.
    default: throw .system(.create, path: path, code: errno)
    }
  }
}
