import Diagnostics

/// What a translator says of one place, before it becomes a diagnostic.
struct Finding: Sendable {
  var range: Range<Int>
  var message: Phrase
  var label: Phrase?
  var help: Phrase?
  var fixes: [Fix] = []

  func diagnostic(_ rule: RuleID, _ severity: Severity, in file: SourceFile, raw: String?) -> Diagnostic {
    Diagnostic(
      rule: rule, kind: .record, severity: severity, range: file.range(range), message: message, label: label,
      help: help,
      fixes: fixes, raw: raw.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") })
  }
}

/// The findings of one file in the order of the text, cut to a limit: the last then counts the rest.
func limited(_ diagnostics: [Diagnostic], to limit: Int, _ file: SourceFile) -> [Diagnostic] {
  let sorted = diagnostics.sorted()
  guard sorted.count > limit else { return sorted }
  var kept = Array(sorted.prefix(limit - 1))
  let rest = sorted.count - kept.count
  let first = sorted[limit - 1]
  kept.append(
    Diagnostic(
      rule: first.rule, kind: .record, severity: first.severity, range: first.range,
      message: Phrase(
        en: "\(rest) or more further findings from here on are not shown",
        fr: "à partir d’ici, \(rest) autres constats ou plus ne sont pas montrés"),
      help: Phrase(
        en: "mend those above first, then check again",
        fr: "corrigez d’abord ceux qui précèdent, puis vérifiez de nouveau")))
  return kept
}

/// A text from the file, fit to be quoted in a sentence: one line, not long.
func shown(_ text: String, _ limit: Int = 60) -> String {
  let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  return line.count <= limit ? line : line.prefix(limit - 1) + "…"
}
