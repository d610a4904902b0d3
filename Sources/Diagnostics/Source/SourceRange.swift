/// A stretch of a source file: from `start` up to, and without, `end`.
public struct SourceRange: Sendable, Hashable {
  /// The file's path as shown to users, with `/` between folders.
  public let path: String
  /// First place inside.
  public let start: Position
  /// First place after.
  public let end: Position

  /// A stretch between two places of the file at `path`; an end before the start counts as empty.
  public init(path: String, start: Position, end: Position) {
    self.path = path
    self.start = start
    self.end = max(start, end)
  }

  /// The stretch in bytes.
  public var bytes: Range<Int> { start.offset..<end.offset }
}
