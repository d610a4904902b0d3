import Diagnostics
import Formats
import Registry
import Website

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
  /// The files that were to be looked through for withheld texts, and cannot be.
  private(set) var closed: [String] = []

  init(_ tree: TreeWriter, _ gate: Gate) {
    self.tree = tree
    self.gate = gate
  }

  /// Renders and writes side by side.
  mutating func write(_ jobs: [TreeJob]) async throws(PublishingError) {
    _ = try await write(jobs) { (job, html) throws(PublishingError) in (try job.make(html), ()) }
  }

  /// The index of the search takes two steps: what spans its stretches is made of what each of them leaves.
  mutating func write(_ search: SearchIndex) async throws(PublishingError) {
    let gathered = try await write(search.stretches) { stretch, _ in
      let made = stretch.make()
      return (made.files, made.gathered)
    }
    _ = try await write(search.closing(gathered)) { make, _ in (make(), ()) }
  }

  /// Each stretch of tasks has a hand of its own, so that no artefact waits in memory. Returns what the tasks leave
  /// beside their files, in the order of the tasks.
  private mutating func write<Task: Sendable, Rest: Sendable>(
    _ tasks: [Task],
    _ make: @escaping @Sendable (Task, HTMLWriter) throws(PublishingError) -> (files: [Artefact], rest: Rest)
  ) async throws(PublishingError) -> [Rest] {
    let (tree, gate) = (tree, gate)
    let hands = await Workers.parts(of: tasks.count) { range -> Result<Hand<Rest>, PublishingError> in
      var scribe = tree.scribe()
      var (rests, stops, closed): ([Rest], [Diagnostic], [String]) = ([], [], [])
      do throws(PublishingError) {
        let html = HTMLWriter()
        for task in tasks[range] {
          let (files, rest) = try make(task, html)
          for artefact in files {
            let verdict = try gate.judge(artefact)
            stops += verdict.stops
            if let path = verdict.closed { closed.append(path) }
            try scribe.write(artefact)
          }
          rests.append(rest)
        }
        return .success(Hand(rests: rests, written: scribe.finish(), stops: stops, closed: closed))
      } catch {
        return .failure(error)
      }
    }
    var rests: [Rest] = []
    for hand in hands {
      let hand = try hand.get()
      rests += hand.rests
      written.append(hand.written)
      stops += hand.stops
      closed += hand.closed
    }
    return rests
  }

  private struct Hand<Rest: Sendable>: Sendable {
    let rests: [Rest]
    let written: Written
    let stops: [Diagnostic]
    let closed: [String]
  }

  /// Notes what was published before and is in none of these files.
  mutating func compare(with paths: [String]) { stops += gate.history.removals(beside: Set(paths)) }

  /// Puts the tree in its place. Only for a tree that nothing stops.
  func publish() throws(PublishingError) -> Publication {
    precondition(stops.isEmpty, "a tree that the gate stops is not published")
    return try tree.publish(written)
  }
}
