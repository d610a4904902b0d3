/// The findings of one file, with repeats of a rule rolled up.
struct FileGroup {
  /// A rule's findings beyond those that are shown.
  struct Rest {
    let rule: RuleID
    let findings: [Diagnostic]

    /// `and 7 more of data/retention-missing in this file (lines 90, 97, 104 …)`.
    func text(_ options: ReportOptions) -> String {
      let numbers = findings.compactMap { $0.range?.start.line }
      let listed = numbers.prefix(5).map(String.init).joined(separator: ", ") + (numbers.count > 5 ? " …" : "")
      return options.text(Frame.rolledUp(findings.count, rule, lines: options.text(Frame.lines(listed))))
    }
  }

  /// The file; empty for findings that no file is to blame for.
  let path: String
  /// What is shown, in the order of the text.
  let shown: [Diagnostic]
  /// What is only counted, in the order of the rules' names.
  let rest: [Rest]

  /// Groups findings that are in order already.
  static func groups(_ findings: [Diagnostic], repeats: Int) -> [FileGroup] {
    var groups: [FileGroup] = []
    var start = findings.startIndex
    while start < findings.endIndex {
      let path = findings[start].range?.path ?? ""
      let end = findings[start...].firstIndex { ($0.range?.path ?? "") != path } ?? findings.endIndex
      groups.append(FileGroup(path: path, findings[start..<end], repeats: repeats))
      start = end
    }
    return groups
  }

  private init(path: String, _ findings: ArraySlice<Diagnostic>, repeats: Int) {
    var seen: [RuleID: Int] = [:]
    var shown: [Diagnostic] = []
    var rest: [RuleID: [Diagnostic]] = [:]
    for finding in findings {
      seen[finding.rule, default: 0] += 1
      if path.isEmpty || seen[finding.rule, default: 0] <= repeats {
        shown.append(finding)
      } else {
        rest[finding.rule, default: []].append(finding)
      }
    }
    // One finding is shown as fast as it is counted.
    for (rule, findings) in rest where findings.count == 1 {
      shown += findings
      rest[rule] = nil
    }
    self.path = path
    self.shown = shown.sorted()
    self.rest = rest.sorted { $0.key < $1.key }.map { Rest(rule: $0.key, findings: $0.value) }
  }
}
