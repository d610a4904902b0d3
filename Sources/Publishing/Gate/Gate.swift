import Diagnostics
import Formats

/// What every artefact passes on its way into the tree, so that a finished tree holds nothing that must not be in it.
struct Gate: Sendable {
  let history: PublishedHistory
  let scan: LeakScan

  /// Why the artefact keeps the tree from being published; nothing where it does not.
  func stops(_ artefact: Artefact) throws(PublishingError) -> [Diagnostic] {
    let leaks = scan.leaks(in: artefact.path, artefact.bytes)
    guard let change = try history.change(at: artefact.path, to: artefact.bytes) else { return leaks }
    return leaks + [change]
  }
}
