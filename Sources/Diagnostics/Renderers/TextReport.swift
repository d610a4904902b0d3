/// The report as a lawyer reads it at a terminal.
/// ```
/// Agreements/police-2026/1.xml:84:7  error  data/retention-missing
///   Clause 6 “Deceased persons list”: shares personal data but does not say how long the list is kept
///
///    84 |       <flow id="f2" from="civil-registry" to="emb">
///       |       ^^^^^^^^^^^^^ this flow
///   Help: add <retention> with a period (concord fix offers it)
///   Why:  people must be able to know when the copy is destroyed (Ireland 2019 s.19(1)(n))
///   More: concord explain data/retention-missing
/// ```
enum TextReport {
  static func render(_ report: Report, _ options: ReportOptions) -> String {
    var out = ""
    let paint = Paint(isOn: options.colour)
    for group in FileGroup.groups(report.findings, repeats: options.repeats) {
      for finding in group.shown { out += render(finding, report, options, paint) + "\n" }
      for rest in group.rest {
        out += paint.bold(Glyph.plain(group.path)) + "  … " + rest.text(options) + "\n\n"
      }
    }
    for checklist in report.checklists { out += ChecklistText.render(checklist, options, paint) }
    let summary = Glyph.plain(Summary.line(report, options))
    return out + paint.severity(report.gravest, summary) + "\n"
  }

  private static func render(
    _ finding: Diagnostic, _ report: Report, _ options: ReportOptions, _ paint: Paint
  ) -> String {
    let severity = finding.waivedBy == nil ? finding.severity : nil
    let word = options.text(severity.map(Frame.name) ?? Frame.waived)
    var out = paint.bold(heading(finding)) + "  " + paint.severity(severity, word) + "  \(finding.rule)\n"
    out += "  " + Glyph.plain(sentence(finding, options)) + "\n"
    guard finding.waivedBy == nil else {
      return out + lines(labelled(finding, report, options), options)
    }
    if let range = finding.range, let source = report.sources[range.path],
      let excerpt = Excerpt(source, range, width: options.width - 8)
    {
      out += "\n" + draw(excerpt, finding, options, paint)
    }
    return out + lines(labelled(finding, report, options), options)
  }

  /// `path:line:column`, or the agreement where there is no file.
  private static func heading(_ finding: Diagnostic) -> String {
    if let range = finding.range {
      return Glyph.plain("\(range.path):\(range.start.line):\(range.start.column)")
    }
    guard let agreement = finding.agreement else { return "concord" }
    return Glyph.plain(agreement + (finding.version.map { " v\($0)" } ?? ""))
  }

  /// The place in human words, then what is wrong there.
  static func sentence(_ finding: Diagnostic, _ options: ReportOptions) -> String {
    guard let place = finding.place else { return options.text(finding.message) }
    return options.text(place) + Frame.colon(options) + " " + options.text(finding.message)
  }

  /// Help, Why and More with their texts, as far as the finding has them.
  static func labelled(
    _ finding: Diagnostic, _ report: Report, _ options: ReportOptions
  ) -> [(label: String, text: String)] {
    if let office = finding.waivedBy { return [(options.text(Frame.waivedBy), office)] }
    var lines: [(String, String)] = []
    if let help = finding.help {
      let offer = finding.fixes.isEmpty ? "" : " (" + options.text(Frame.offered) + ")"
      lines.append((options.text(Frame.help), options.text(help) + offer))
    }
    if let why = finding.why {
      let sources = (report.cards[finding.rule]?.citations ?? []).map(\.text).joined(separator: "; ")
      lines.append((options.text(Frame.why), options.text(why) + (sources.isEmpty ? "" : " (\(sources))")))
    }
    lines.append((options.text(Frame.more), "concord explain \(finding.rule)"))
    return lines
  }

  private static func lines(_ labelled: [(label: String, text: String)], _ options: ReportOptions) -> String {
    let colon = Frame.colon(options)
    let width = labelled.map(\.label.count).max() ?? 0
    return labelled.map { label, text in
      "  " + label + colon + String(repeating: " ", count: width - label.count + 1) + Glyph.plain(text) + "\n"
    }.joined()
  }

  private static func draw(
    _ excerpt: Excerpt, _ finding: Diagnostic, _ options: ReportOptions, _ paint: Paint
  ) -> String {
    let number = String(excerpt.number)
    let gutter = max(3, number.count)
    let pad = { (count: Int) in String(repeating: " ", count: count) }
    var notes: [String] = []
    if let label = finding.label { notes.append(Glyph.plain(options.text(label))) }
    if let last = excerpt.lastLine { notes.append("(" + options.text(Frame.toLine(last)) + ")") }
    // Where a terminal turns text round, the carets may stand under something else: then the text itself says it.
    if excerpt.isRightToLeft, !excerpt.marked.isEmpty { notes.append("\u{2068}" + excerpt.marked + "\u{2069}") }
    let carets = String(repeating: "^", count: excerpt.span)
    let underline = ([carets] + notes).joined(separator: " ")
    return pad(2 + gutter - number.count) + number + " | " + excerpt.before + excerpt.marked + excerpt.after + "\n"
      + pad(2 + gutter) + " | " + pad(excerpt.indent) + paint.severity(finding.severity, underline) + "\n"
  }
}
