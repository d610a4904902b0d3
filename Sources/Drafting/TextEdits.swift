import Diagnostics

/// Carries out edits of a file.
public enum TextEdits {
  /// The bytes with all edits made. Of edits that overlap, the first by place wins; two insertions at one place both stand.
  public static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    let sorted = edits.sorted { left, right in
      (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
    }
    for edit in sorted where edit.range.lowerBound >= at && edit.range.upperBound <= bytes.count {
      out += bytes[at..<edit.range.lowerBound]
      out += edit.replacement.utf8
      at = edit.range.upperBound
    }
    return out + bytes[at...]
  }
}
