import Diagnostics
import Drafting
import Registry

/// Authored files in the canonical layout: `concord format`.
public enum FileLayout {
  /// What laying out would change, and the files that must be mended first.
  public struct Outcome: Sendable {
    /// The files that are not in the canonical layout.
    public var changes: [FileChange] = []
    /// How many are.
    public var unchanged = 0
    /// The files that are left as they are, since they cannot be read or do not follow the schema.
    public var leftAlone: [String] = []
  }

  /// Lays out the files about these paths (see ``RegistryPaths``); all where there is none. Throws when the registry cannot
  /// be listed.
  public static func outcome(about paths: [String], in registry: String) throws(PublishingError) -> Outcome {
    let folder = try SourceFolder(registry)
    var outcome = Outcome()
    for entry in try folder.list().entries where entry.hasExtension(".xml") {
      let shown = RegistryPaths.shown(entry.path, in: registry)
      guard AuthoredFile.Role(place: entry.path).rootName != nil, isAbout(shown, paths) else { continue }
      guard let source = folder.read(entry).file, let laidOut = layout(entry.path, source) else {
        outcome.leftAlone.append(shown)
        continue
      }
      if laidOut == source.bytes {
        outcome.unchanged += 1
      } else {
        outcome.changes.append(FileChange(path: shown, before: source.bytes, after: laidOut))
      }
    }
    return outcome
  }

  /// The file laid out; nil where it is not sound. What does not read back as the same is never written.
  private static func layout(_ place: String, _ source: SourceFile) -> [UInt8]? {
    let file = AuthoredFile(place: place, source: source).read()
    guard file.isUsable, let tree = file.tree else { return nil }
    let bytes = Layout.bytes(of: tree)
    let again = AuthoredFile(place: place, source: SourceFile(path: source.path, bytes: bytes)).read()
    guard let other = again.tree, Layout.saysTheSame(tree, other) else {
      preconditionFailure("laying out \(source.path) would change what it says")
    }
    return bytes
  }

  static func isAbout(_ path: String, _ paths: [String]) -> Bool {
    paths.isEmpty || paths.contains { $0 == "." || path == $0 || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
  }
}
