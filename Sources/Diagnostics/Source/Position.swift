/// A place in a source file, as an editor shows it.
public struct Position: Sendable, Hashable, Comparable {
  /// Bytes before the place, from 0.
  public let offset: Int
  /// Line, from 1; lines end with LF, alone or after CR.
  public let line: Int
  /// Column, from 1, counted in Unicode scalars; a byte order mark at the start of the file does not count.
  public let column: Int

  /// A place whose three measures are already known; ``SourceFile/position(at:)`` computes them from an offset.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// Places of one file are ordered by their offset alone.
  public static func < (left: Position, right: Position) -> Bool {
    left.offset < right.offset
  }
}
