import Diagnostics
import Testing

@testable import Drafting

@Suite struct MendingTests {
  private let file = SourceFile(path: "a.xml", text: "<a b=\"1\"/>\n")

  private func finding(_ range: Range<Int>, _ replacement: String, _ grade: Fix.Grade = .safe) -> Diagnostic {
    Diagnostic(
      rule: "test/fault", kind: .record, severity: .error, range: file.range(range), message: .verbatim("x"),
      fixes: [Fix(title: .verbatim("mend"), grade: grade, edits: [Edit(range: range, replacement: replacement)])])
  }

  @Test func theFirstOfTwoThatTouchStands() {
    let fixes = Mending.fixes(
      for: [finding(3..<4, "c"), finding(3..<8, "d=\"2\""), finding(6..<7, "9")], in: "a.xml", grades: [.safe])
    #expect(TextEdits.apply(fixes.flatMap(\.edits), to: file.bytes) == Array("<a c=\"9\"/>\n".utf8))
  }

  @Test func gradesFilesAndWaiversCount() {
    var waived = finding(3..<4, "w")
    waived.waivedBy = "the Secretary General"
    let findings = [finding(3..<4, "r", .review), waived]
    #expect(Mending.fixes(for: findings, in: "a.xml", grades: [.safe]).isEmpty)
    #expect(Mending.fixes(for: findings, in: "b.xml", grades: [.safe, .review]).isEmpty)
    #expect(Mending.fixes(for: findings, in: "a.xml", grades: [.safe, .review]).count == 1)
  }

  @Test func insertionsAtOnePlaceAreTwo() {
    let edits = [Edit(range: 2..<2, replacement: "1"), Edit(range: 2..<2, replacement: "2")]
    #expect(TextEdits.apply(edits, to: Array("<a/>".utf8)) == Array("<a12/>".utf8))
  }
}
