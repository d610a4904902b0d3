import Diagnostics

/// Carries out edits of a file, and shows what they would change.
public enum TextEdits {
  /// The bytes with all edits made. Of edits that overlap, the first by place wins; two insertions at one place both stand.
  public static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var at = 0
    for edit in edits.sorted(by: { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }) {
      guard edit.range.lowerBound >= at, edit.range.upperBound <= bytes.count else { continue }
      out += bytes[at..<edit.range.lowerBound]
      out += edit.replacement.utf8
      at = edit.range.upperBound
    }
    return out + bytes[at...]
  }

  /// The change as a unified diff with three lines around it; empty where nothing changes.
  public static func diff(_ path: String, from old: [UInt8], to new: [UInt8]) -> String {
    guard old != new else { return "" }
    let (before, after) = (lines(old), lines(new))
    var start = 0
    while start < min(before.count, after.count), before[start] == after[start] { start += 1 }
    var ends = (before.count, after.count)
    while ends.0 > start, ends.1 > start, before[ends.0 - 1] == after[ends.1 - 1] { ends = (ends.0 - 1, ends.1 - 1) }
    return LineDiff(before: Array(before[start..<ends.0]), after: Array(after[start..<ends.1]))
      .unified(path, offset: start, lead: Array(before[max(0, start - 3)..<start]), tail: Array(before[ends.0..<min(ends.0 + 3, before.count)]))
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

/// The lines that differ between two stretches, by the standard library's own comparison.
struct LineDiff {
  let before: [String]
  let after: [String]

  /// One hunk: what leads up to the change, the change, what follows.
  func unified(_ path: String, offset: Int, lead: [String], tail: [String]) -> String {
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let at, _, _): removed.insert(at)
      case .insert(let at, _, _): inserted.insert(at)
      }
    }
    var body = lead.map { " \($0)\n" }.joined()
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if old < before.count, removed.contains(old) {
        body += "-\(before[old])\n"
        old += 1
      } else if new < after.count, inserted.contains(new) {
        body += "+\(after[new])\n"
        new += 1
      } else {
        body += " \(before[old])\n"
        (old, new) = (old + 1, new + 1)
      }
    }
    body += tail.map { " \($0)\n" }.joined()
    let start = offset - lead.count + 1
    let context = lead.count + tail.count
    return "--- \(path)\n+++ \(path)\n@@ -\(start),\(before.count + context) +\(start),\(after.count + context) @@\n\(body)"
  }
}
