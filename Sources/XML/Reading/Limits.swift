/// How much a file may ask of the reader. A file beyond a limit is refused with a plain sentence before it is parsed.
///
/// The defaults are generous for an agreement (some 25 to 120 KB) and small enough that the worst file within them is
/// read in a fraction of a second.
public struct Limits: Sendable, Hashable {
  /// Largest file, in bytes.
  public var maximumBytes: Int
  /// Longest tag, from `<` to `>`, in bytes.
  public var maximumTagBytes: Int
  /// Most attributes in one tag: libxml2 compares each with each.
  public var maximumAttributes: Int
  /// Deepest element, where the document element has depth 1.
  public var maximumDepth: Int
  /// Most findings told of one file; the rest is counted.
  public var maximumFindings: Int

  /// Limits; by default 1 MiB, tags of 64 KiB and 200 attributes, depth 32, 50 findings.
  public init(
    maximumBytes: Int = 1 << 20, maximumTagBytes: Int = 64 << 10, maximumAttributes: Int = 200, maximumDepth: Int = 32,
    maximumFindings: Int = 50
  ) {
    self.maximumBytes = maximumBytes
    self.maximumTagBytes = maximumTagBytes
    self.maximumAttributes = maximumAttributes
    // libxml2 itself stops at 256 and offsets are kept in 32 bits.
    self.maximumDepth = min(maximumDepth, 250)
    self.maximumBytes = min(maximumBytes, Int(Int32.max) - 1)
    self.maximumFindings = max(maximumFindings, 1)
  }
}
