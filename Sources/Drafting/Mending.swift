import Diagnostics

/// Which fixes can be carried out together.
public enum Mending {
  /// The fixes of these grades for findings in one file that can be carried out together: of two that touch the same text
  /// the first stands, and the other has its turn when the file is checked again.
  public static func fixes(for findings: [Diagnostic], in path: String, grades: Set<Fix.Grade>) -> [Fix] {
    var chosen: [Fix] = []
    for finding in findings where finding.range?.path == path && finding.waivedBy == nil {
      guard let fix = finding.fixes.first(where: { grades.contains($0.grade) && !$0.edits.isEmpty }) else { continue }
      let taken = chosen.flatMap(\.edits)
      if fix.edits.allSatisfy({ edit in taken.allSatisfy { !touch($0.range, edit.range) } }) { chosen.append(fix) }
    }
    return chosen
  }

  private static func touch(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.overlaps(right) || left.lowerBound == right.lowerBound
      || left.isEmpty && right.contains(left.lowerBound) || right.isEmpty && left.contains(right.lowerBound)
  }
}
