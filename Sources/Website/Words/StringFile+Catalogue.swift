import Diagnostics

extension Catalogue {
  /// Sentences of rules from files of texts: the source of a unit is the English template, its target the translation.
  init(_ files: [StringFile]) {
    self.init(
      files.reduce(into: [:]) { templates, file in
        for unit in file.units where unit.target != nil {
          templates[file.language, default: [:]][unit.source] = unit.target
        }
      })
  }
}

extension StringFile {
  /// Units whose translation does not have the same arguments as its source: a sentence would lose what it is about.
  var templateFaults: [Diagnostic] {
    units.compactMap { unit in
      guard let target = unit.target, Self.arguments(unit.source) != Self.arguments(target) else { return nil }
      let list = Self.arguments(unit.source).sorted().joined(separator: " ")
      return Diagnostic(
        rule: "site/text-blanks-differ", kind: .record, severity: .error, range: unit.range,
        message: Phrase(
          en: "the translation of \(unit.key) does not have the same blanks as its source",
          fr: "la traduction de \(unit.key) n’a pas les mêmes blancs que sa source"),
        help: Phrase(en: "use exactly \(list)", fr: "employer exactement \(list)"))
    }
  }

  /// `{1}`, `{2}` …
  private static func arguments(_ template: String) -> Set<String> {
    Set(template.matches(of: #/\{[0-9]+\}/#).map { String($0.output) })
  }
}
