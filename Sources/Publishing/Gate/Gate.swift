import Diagnostics
import Formats

/// What every artefact passes on its way into the tree, so that a finished tree holds nothing that must not be in it.
struct Gate: Sendable {
  let history: PublishedHistory
  let scan: LeakScan

  /// What stands against an artefact.
  struct Verdict: Sendable {
    /// Why it keeps the tree from being published; nothing where it does not.
    var stops: [Diagnostic] = []
    /// Its path, where it was to be looked through and cannot be.
    var closed: String?
  }

  /// Judges an artefact.
  func judge(_ artefact: Artefact) throws(PublishingError) -> Verdict {
    let look = scan.look(in: artefact.path, artefact.bytes)
    return Verdict(
      stops: look.leaks + (try history.changes(at: artefact.path, to: artefact.bytes)),
      closed: look.isClosed ? artefact.path : nil)
  }
}
