/// What a build did to its output folder.
public struct Publication: Sendable, Hashable {
  /// Files in the tree, without the manifest.
  public let files: Int
  /// Bytes in them.
  public let bytes: Int
  /// Files that are new or have other bytes than before.
  public let written: Int
  /// Files that are the very same as before: same inode, same time.
  public let unchanged: Int
  /// Files of the earlier tree that are no more.
  public let removed: Int

  /// Whether the output folder was left alone, since nothing at all differs.
  public var isUntouched: Bool { written == 0 && removed == 0 }
}
