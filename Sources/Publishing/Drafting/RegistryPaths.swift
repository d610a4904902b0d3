import Diagnostics
import Registry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What an operator names on the command line, found in a registry.
public enum RegistryPaths {
  /// The registry folder that commands take where none is named.
  public static let usual = "Agreements"

  /// A command to run next, as it can be copied: with the registry, where that is not the usual one.
  public static func command(_ words: String..., in registry: String) -> String {
    (["concord"] + words + (registry == usual ? [] : ["--registry", registry]))
      .map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
  }

  /// The paths as findings show them, for files and folders named by a path or, for short, by their place in the registry:
  /// `Agreements/police-2026/1.xml`, `/srv/registry/Agreements/police-2026`, `police-2026`.
  ///
  /// Throws ``PublishingError/request(_:)`` for what does not exist and for what lies outside.
  public static func resolve(_ named: [String], in registry: String) throws(PublishingError) -> [String] {
    guard !named.isEmpty else { return [] }
    guard let root = real(registry) else { throw .system(.open, path: registry, code: errno) }
    var resolved: [String] = []
    for name in named { resolved.append(try resolve(name, registry, root)) }
    return resolved
  }

  /// A path inside a registry folder as findings show it.
  static func shown(_ place: String, in registry: String) -> String {
    var root = Substring(registry)
    while root.count > 1, root.last == "/" { root = root.dropLast() }
    if place.isEmpty { return String(root) }
    return root == "." ? place : root == "/" ? "/" + place : "\(root)/\(place)"
  }

  private static func resolve(_ name: String, _ registry: String, _ root: String) throws(PublishingError) -> String {
    if let path = real(name) {
      if path == root { return shown("", in: registry) }
      guard path.hasPrefix(root + "/") else {
        throw .request(
          Phrase(
            en: "\(name) lies outside of the registry \(registry); name its own with --registry",
            fr: "\(name) se trouve hors du registre \(registry) ; indiquez le sien avec --registry"))
      }
      return shown(String(path.dropFirst(root.count + 1)), in: registry)
    }
    let inside = shown(name, in: registry)
    if let path = real(inside), path.hasPrefix(root + "/") {
      return shown(String(path.dropFirst(root.count + 1)), in: registry)
    }
    throw .request(missing(name, registry))
  }

  private static func missing(_ name: String, _ registry: String) -> Phrase {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    let known = places(of: registry)
    let folders = Set(known.compactMap { AuthoredFile.Role(place: $0).agreement }).sorted()
    if let near = Likeness.best(last, among: folders) {
      return Phrase(
        en: "there is no \(name); did you mean \(shown(near, in: registry))?",
        fr: "\(name) n’existe pas ; vouliez-vous dire \(shown(near, in: registry)) ?")
    }
    if last.hasSuffix(".xml"), let near = Likeness.best(name, among: known.map { shown($0, in: registry) }) {
      return Phrase(
        en: "there is no \(name); did you mean \(near)?", fr: "\(name) n’existe pas ; vouliez-vous dire \(near) ?")
    }
    return Phrase(
      en: "there is no \(name), neither here nor in \(registry)", fr: "\(name) n’existe ni ici ni dans \(registry)")
  }

  /// All places, for a suggestion: where they cannot be listed there is none.
  private static func places(of registry: String) -> [String] {
    do { return try SourceFolder(registry).list().entries.map(\.path) } catch { return [] }
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
