/// A checklist as a suite of JUnit: a case for each rule. What is missing fails where its findings make the check fail, what
/// only a person can do is skipped and says what, what is waived is skipped, the rest passes.
enum JUnitChecklist {
  static func suite(_ checklist: Checklist, _ options: ReportOptions) -> JUnitReport.Suite {
    JUnitReport.Suite(
      name: ChecklistWords.heading(checklist, options) + " (" + options.text(ChecklistWords.version(checklist)) + ")",
      cases: checklist.parts.flatMap(\.items).map { testcase($0, options) })
  }

  private static func testcase(_ item: Checklist.Item, _ options: ReportOptions) -> JUnitReport.Case {
    let standing = item.findings.filter { $0.waivedBy == nil }
    let sentences = standing.map { TextReport.sentence($0, options) } + (item.task.map { [options.text($0)] } ?? [])
    let words = sentences.map(ChecklistWords.sentence).joined(separator: "\n")
    let ending: JUnitReport.Case.Ending =
      switch item.state {
      case .done: .passed(saying: nil)
      case .waived: .skipped(message: ChecklistWords.waived(item, options))
      case .byHand: .skipped(message: options.text(ChecklistWords.byHand) + Frame.colon(options) + " " + words)
      case .missing:
        standing.contains { $0.severity >= options.failOn }
          ? .failed(
            type: Checklist.State.missing.rawValue, message: ChecklistWords.sentence(options.text(item.fault)),
            detail: words)
          : .passed(saying: options.text(ChecklistWords.missing) + Frame.colon(options) + " " + words)
      }
    return JUnitReport.Case(name: item.rule.rawValue, ending: ending)
  }
}
