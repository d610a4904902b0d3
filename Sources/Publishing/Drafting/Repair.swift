import Diagnostics
import Drafting
import Registry

/// Carries out the fixes that findings offer: `concord fix`.
public enum Repair {
  /// What mending would change.
  public struct Outcome: Sendable {
    /// The files that would change.
    public var changes: [FileChange] = []
    /// What was done, in the order in which it was done: path and fix.
    public var done: [(path: String, title: Phrase)] = []
    /// Fixes that a person must look at first, and that were not carried out.
    public var toReview = 0
    /// What is still found afterwards.
    public var left: [Diagnostic] = []
  }

  /// Mends the files about these paths (see ``RegistryPaths``); all where there is none. One fix may make room for the
  /// next: files are checked again until nothing more can be done. Nothing is written.
  ///
  /// - Parameter grades: which fixes are carried out.
  public static func outcome(
    about paths: [String], in registry: String, day: Day, grades: Set<Fix.Grade>
  ) async throws(PublishingError) -> Outcome {
    let only = Inspection.agreements(in: paths, of: registry)
    var work = Work(registry: registry, grades: grades)
    repeat {
      let inspection = try await Inspection.inspect(registry, day: day, only: only, replacing: work.replaced)
      work.outcome.left = inspection.findings(about: paths)
      work.sources = inspection.registry.sources
    } while work.mendOnce()
    return work.result
  }

  /// Files on the way from how they were to how they will be.
  private struct Work {
    let registry: String
    let grades: Set<Fix.Grade>
    var outcome = Outcome()
    /// The files as they are now, mended or not.
    var sources: [String: SourceFile] = [:]
    /// The mended files, by their place in the registry.
    var replaced: [String: SourceFile] = [:]
    private var first: [String: SourceFile] = [:]
    private var settled: Set<String> = []

    init(registry: String, grades: Set<Fix.Grade>) {
      self.registry = registry
      self.grades = grades
    }

    /// Carries out what is offered in each file; false where nothing more can be done.
    mutating func mendOnce() -> Bool {
      var hasMended = false
      for path in Set(outcome.left.compactMap { $0.range?.path }).subtracting(settled).sorted() {
        let fixes = Mending.fixes(for: outcome.left, in: path, grades: grades)
        guard !fixes.isEmpty, let source = sources[path], let place = Repair.place(of: path, in: registry),
          let mended = Repair.mend(source, fixes, place)
        else {
          settled.insert(path)
          continue
        }
        hasMended = true
        first[path] = first[path] ?? source
        replaced[place] = mended
        outcome.done += fixes.map { (path, $0.title) }
        // A fix that offers itself again and again must not keep us for ever.
        if outcome.done.count(where: { $0.path == path }) > 10_000 { settled.insert(path) }
      }
      return hasMended
    }

    var result: Outcome {
      var result = outcome
      result.toReview = outcome.left.count { !$0.fixes.isEmpty && $0.waivedBy == nil }
      result.changes = replaced.values.sorted { $0.path < $1.path }.compactMap { file in
        first[file.path].map { FileChange(path: file.path, before: $0.bytes, after: file.bytes) }
      }
      return result
    }
  }

  /// The file with the fixes; nil where that would break a sound file, or change nothing.
  private static func mend(_ source: SourceFile, _ fixes: [Fix], _ place: String) -> SourceFile? {
    let mended = SourceFile(path: source.path, bytes: TextEdits.apply(fixes.flatMap(\.edits), to: source.bytes))
    guard mended.bytes != source.bytes else { return nil }
    let wasSound = AuthoredFile(place: place, source: source).read().isUsable
    return wasSound && !AuthoredFile(place: place, source: mended).read().isUsable ? nil : mended
  }

  private static func place(of path: String, in registry: String) -> String? {
    let root = RegistryPaths.shown("", in: registry)
    if root == "." { return path }
    return path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : nil
  }
}
