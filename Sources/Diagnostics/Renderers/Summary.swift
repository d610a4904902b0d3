/// The closing words of a report: counts per severity, and what was and was not checked.
enum Summary {
  /// `2 errors, 1 warning; 1 waived`, gravest first; `No findings` when there is none.
  static func counts(_ report: Report, _ options: ReportOptions) -> String {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = report.count(severity)
      return count == 0 ? nil : options.text(Frame.count(count, severity))
    }
    let standing = counts.isEmpty ? options.text(Frame.none) : counts.joined(separator: ", ")
    let waived = report.waivedCount
    return waived == 0 ? standing : standing + Frame.semicolon(options) + options.text(Frame.waived(waived))
  }

  /// `18 agreements; stage publication, as of 2026-05-01`.
  static func checked(_ report: Report, _ options: ReportOptions) -> String {
    let basis = options.text(
      report.isStageVaried
        ? Frame.variedBasis(report.asOf) : Frame.basis(options.text(Frame.name(report.stage)), report.asOf))
    return (report.checked.map(options.text) + [basis]).joined(separator: Frame.semicolon(options))
  }

  /// What was left out; nil when nothing was.
  static func notChecked(_ report: Report, _ options: ReportOptions) -> String? {
    report.notChecked.isEmpty ? nil : report.notChecked.map(options.text).joined(separator: Frame.semicolon(options))
  }

  /// All of it in one line.
  static func line(_ report: Report, _ options: ReportOptions) -> String {
    let colon = Frame.colon(options)
    var line = counts(report, options) + ". "
    line += options.text(Frame.checked) + colon + " " + checked(report, options) + "."
    if let rest = notChecked(report, options) {
      line += " " + options.text(Frame.notChecked) + colon + " " + rest + "."
    }
    return line
  }
}
