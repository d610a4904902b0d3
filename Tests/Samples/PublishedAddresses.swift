import Foundation

/// The addresses that README lists, as patterns: `<lang>/agreements/<id>/index.html`.
public enum PublishedAddresses {
  /// The paths that no pattern in README covers.
  public static func undocumented(_ paths: some Sequence<String>) -> [String] {
    paths.filter { path in !patterns.contains { matches($0, path) } }.sorted()
  }

  /// What stands between backticks in the first column of the table.
  public static let patterns: [String] = {
    guard let readme = FileManager.default.contents(atPath: SampleRegistry.root.appending(path: "README.md").path)
    else {
      preconditionFailure("there is no README.md")
    }
    let rows = String(decoding: readme, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("| `") }
    return rows.flatMap { row in
      row.split(separator: "|")[0].split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }()

  /// A blank in angle brackets stands for any name; `<…>` for any way through folders.
  static func matches(_ pattern: String, _ path: String) -> Bool {
    guard let open = pattern.firstIndex(of: "<"), let close = pattern[open...].firstIndex(of: ">") else {
      return pattern == path
    }
    let head = pattern[..<open]
    guard path.hasPrefix(head) else { return false }
    let isWay = pattern[open...close] == "<…>"
    let rest = String(pattern[pattern.index(after: close)...])
    var tail = path.dropFirst(head.count)
    while let first = tail.first, isWay || first != "/" {
      tail = tail.dropFirst()
      if matches(rest, String(tail)) { return true }
    }
    return false
  }
}
