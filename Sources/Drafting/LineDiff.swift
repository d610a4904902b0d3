/// What has changed in a file, as a unified diff.
public struct LineDiff: Sendable {
  private enum Line: Hashable {
    case same(String)
    case removed(String)
    case added(String)

    var isSame: Bool { if case .same = self { true } else { false } }
  }

  private let lines: [Line]

  /// The change from one file to the other.
  public init(from old: [UInt8], to new: [UInt8]) {
    lines = LineDiff.compare(LineDiff.lines(old), LineDiff.lines(new))
  }

  /// The change with three lines around each stretch, as `diff -u` writes it; empty where nothing changes.
  ///
  ///     --- Agreements/police-2026/1.xml
  ///     +++ Agreements/police-2026/1.xml
  ///     @@ -3,4 +3,4 @@
  public func unified(_ path: String) -> String {
    var text = ""
    for hunk in hunks {
      let before = lines[..<hunk.lowerBound]
      let inside = lines[hunk]
      let body = inside.map { line in
        switch line {
        case .same(let text): " \(text)\n"
        case .removed(let text): "-\(text)\n"
        case .added(let text): "+\(text)\n"
        }
      }
      text += "@@ -\(LineDiff.span(before, inside, isOld: true)) +\(LineDiff.span(before, inside, isOld: false)) @@\n"
      text += body.joined()
    }
    return text.isEmpty ? "" : "--- \(path)\n+++ \(path)\n" + text
  }

  /// Stretches with changes, with up to three lines around; neighbours that touch are one.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (at, line) in lines.enumerated() where !line.isSame {
      let around = max(0, at - 3)..<min(lines.count, at + 4)
      if let last = hunks.last, last.upperBound >= around.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<around.upperBound
      } else {
        hunks.append(around)
      }
    }
    return hunks
  }

  private static func span(_ before: ArraySlice<Line>, _ inside: ArraySlice<Line>, isOld: Bool) -> String {
    func count(_ lines: ArraySlice<Line>) -> Int {
      lines.count { line in
        switch line {
        case .same: true
        case .removed: isOld
        case .added: !isOld
        }
      }
    }
    let length = count(inside)
    return "\(count(before) + (length == 0 ? 0 : 1)),\(length)"
  }

  private static func compare(_ before: [String], _ after: [String]) -> [Line] {
    // What is alike at both ends costs nothing; only the middle is compared.
    var start = 0
    while start < min(before.count, after.count), before[start] == after[start] { start += 1 }
    var (old, new) = (before.count, after.count)
    while old > start, new > start, before[old - 1] == after[new - 1] { (old, new) = (old - 1, new - 1) }
    let difference = after[start..<new].difference(from: before[start..<old])
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let at, _, _): removed.insert(start + at)
      case .insert(let at, _, _): added.insert(start + at)
      }
    }
    var lines = before[..<start].map(Line.same)
    var (left, right) = (start, start)
    while left < old || right < new {
      if left < old, removed.contains(left) {
        lines.append(.removed(before[left]))
        left += 1
      } else if right < new, added.contains(right) {
        lines.append(.added(after[right]))
        right += 1
      } else {
        lines.append(.same(before[left]))
        (left, right) = (left + 1, right + 1)
      }
    }
    return lines + before[old...].map(Line.same)
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
