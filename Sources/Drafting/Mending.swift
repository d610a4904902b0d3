import Diagnostics

/// Which fixes can be carried out together, and what they make of a file.
public enum Mending {
  /// The edits of all fixes of these grades in one file, none overlapping another: of two that touch the same text the
  /// first stands, and the other has its turn when the file is checked again.
  public static func edits(for findings: [Diagnostic], in path: String, grades: Set<Fix.Grade>) -> [Edit] {
    var chosen: [Edit] = []
    for finding in findings where finding.range?.path == path && finding.waivedBy == nil {
      guard let fix = finding.fixes.first(where: { grades.contains($0.grade) }) else { continue }
      let isFree = fix.edits.allSatisfy { edit in chosen.allSatisfy { !overlap($0.range, edit.range) } }
      if isFree { chosen += fix.edits }
    }
    return chosen
  }

  private static func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.isEmpty && right.isEmpty ? left == right : left.overlaps(right) || left.lowerBound == right.lowerBound
  }
}
