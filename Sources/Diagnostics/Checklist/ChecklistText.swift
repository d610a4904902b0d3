/// A checklist at a terminal.
/// ```
/// Checklist for signature: Population statistics
/// population-statistics, version 1: 2 missing, 7 by hand, 131 in order
///
/// Data
///   [ ] missing  Data flow “Deceased persons”: shares personal data but does not say how long …
///       Agreements/population-statistics/1.xml:84:7  data/retention-missing
///       add <retention> with a period
///   [x] 17 faults looked for, none found
/// ```
enum ChecklistText {
  static func render(_ checklist: Checklist, _ options: ReportOptions, _ paint: Paint) -> String {
    var out = paint.bold(Glyph.plain(ChecklistWords.heading(checklist, options))) + "\n"
    out += options.text(ChecklistWords.version(checklist)) + Frame.colon(options) + " "
    out += options.text(ChecklistWords.counts(checklist)) + "\n"
    for part in checklist.parts {
      out += "\n" + paint.bold(Glyph.plain(options.text(part.name))) + "\n"
      for line in ChecklistLine.lines(part, options) { out += render(line, options) }
      let done = part.count(.done)
      if done > 0 { out += "  [x] " + options.text(ChecklistWords.done(done)) + "\n" }
    }
    return out + "\n"
  }

  private static func render(_ line: ChecklistLine, _ options: ReportOptions) -> String {
    let mark =
      switch line.state {
      case .missing: "[ ] " + options.text(ChecklistWords.missing) + "  "
      case .byHand: "[ ] " + options.text(ChecklistWords.byHand) + "  "
      case .waived, .done: "[x] "
      }
    var out = "  " + mark + Glyph.plain(line.text) + "\n"
    if let place = line.place { out += "      " + Glyph.plain(place) + "  \(line.rule)\n" }
    if let help = line.help { out += "      " + Glyph.plain(help) + "\n" }
    return out
  }
}
