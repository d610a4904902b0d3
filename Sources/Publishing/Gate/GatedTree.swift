import Diagnostics
import Formats
import Registry

/// Files that are to be made and written.
struct TreeJob: Sendable {
  /// Where they go.
  let paths: [String]
  /// Makes them; the writer is the worker's own.
  let make: @Sendable (HTMLWriter) throws(PublishingError) -> [Artefact]
}

/// A tree that is being written, every artefact of it through the ``Gate``.
struct GatedTree: Sendable {
  let tree: TreeWriter
  let gate: Gate
  /// What was written so far.
  private(set) var written: [Written] = []
  /// What keeps the tree from being published.
  private(set) var stops: [Diagnostic] = []

  init(_ tree: TreeWriter, _ gate: Gate) {
    self.tree = tree
    self.gate = gate
  }

  /// Renders and writes side by side: each stretch of jobs has a hand of its own, so that no artefact waits in memory.
  mutating func write(_ jobs: [TreeJob]) async throws(PublishingError) {
    let (tree, gate) = (tree, gate)
    let hands = await Workers.parts(of: jobs.count) { range -> Result<(Written, [Diagnostic]), PublishingError> in
      var scribe = tree.scribe()
      var stops: [Diagnostic] = []
      do throws(PublishingError) {
        let html = HTMLWriter()
        for job in jobs[range] {
          for artefact in try job.make(html) {
            stops += try gate.stops(artefact)
            try scribe.write(artefact)
          }
        }
        return .success((scribe.finish(), stops))
      } catch {
        return .failure(error)
      }
    }
    for hand in hands {
      let (written, stops) = try hand.get()
      self.written.append(written)
      self.stops += stops
    }
  }

  /// Notes what was published before and is in none of these files.
  mutating func compare(with paths: [String]) { stops += gate.history.removals(beside: Set(paths)) }

  /// Puts the tree in its place. Only for a tree that nothing stops.
  func publish() throws(PublishingError) -> Publication {
    precondition(stops.isEmpty, "a tree that the gate stops is not published")
    return try tree.publish(written)
  }
}
