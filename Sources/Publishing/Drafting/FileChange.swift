import Drafting

/// What a command wants to make of an authored file: shown first, or written.
public struct FileChange: Sendable {
  /// The path as the operator knows it.
  public let path: String
  /// What the file is now; nil: there is none yet.
  public let before: [UInt8]?
  /// What it is to be.
  public let after: [UInt8]

  /// The change as a unified diff; empty where nothing changes.
  public var diff: String { LineDiff(from: before ?? [], to: after).unified(path) }

  /// Writes it, whole or not at all. Throws where a new file has its name taken, and where the old one has changed since it
  /// was read.
  public func write() throws(PublishingError) {
    if let before {
      try AuthoredWriting.replace(path, before, with: after)
    } else {
      try AuthoredWriting.create(path, after)
    }
  }
}
