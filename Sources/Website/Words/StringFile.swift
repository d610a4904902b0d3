import Diagnostics

/// The content of `Site/strings/<language>.xlf` (XLIFF 1.2): units with a source text and, in translations, a target.
///
/// A plural form is a unit of its own, with the CLDR category in brackets after the key: `list.agreements[few]`.
public struct StringFile: Sendable {
  /// One text, or one plural form of a text.
  public struct Unit: Sendable, Hashable {
    /// `area.case`, without the plural category.
    public let key: String
    /// The plural category; `other` for a text without forms.
    public let form: PluralForm
    /// The text in the source language.
    public let source: String
    /// The translation; nil where there is none yet.
    public let target: String?
    /// Where the unit stands in its file.
    public let range: SourceRange?

    /// A unit, from the id under which it stands in the file.
    public init(id: String, source: String, target: String? = nil, range: SourceRange? = nil) {
      let bracket = id.firstIndex(of: "[")
      let category = bracket.map { id[id.index(after: $0)...].prefix { $0 != "]" } }
      key = String(id[..<(bracket ?? id.endIndex)])
      form = category.flatMap { PluralForm(rawValue: String($0)) } ?? .other
      self.source = source
      self.target = target
      self.range = range
    }
  }

  /// The language of the texts that the site shows: the target language, or the source language of the source file.
  public let language: String
  /// The path under which users know the file.
  public let path: String
  /// All units in the order of the file.
  public let units: [Unit]

  /// A file's content, already read.
  public init(language: String, path: String, units: [Unit]) {
    self.language = language
    self.path = path
    self.units = units
  }

  func wordings(useSource: Bool) -> [String: Wording] {
    units.reduce(into: [:]) { result, unit in
      guard let text = useSource ? unit.source : unit.target else { return }
      result[unit.key, default: Wording()].set(unit.form, text)
    }
  }

  /// What this translation lacks of `source`: texts, plural forms of its language, blanks; and what it has too much.
  func gaps(from source: StringFile) -> [Diagnostic] {
    let wanted = source.wordings(useSource: true)
    let given = wordings(useSource: false)
    var places: [String: SourceRange] = [:]
    for unit in units where places[unit.key] == nil { places[unit.key] = unit.range }
    var diagnostics: [Diagnostic] = []
    for (key, wording) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let translation = given[key] else {
        diagnostics.append(untranslated(key, at: places[key]))
        continue
      }
      if wording.blanks != translation.blanks {
        diagnostics.append(blanksDiffer(key, wording.blanks, at: places[key]))
      }
      guard wording.forms.count > 1 else { continue }
      for form in PluralForm.all(in: language) where translation.forms[form] == nil {
        diagnostics.append(untranslated("\(key)[\(form.rawValue)]", at: places[key]))
      }
    }
    for key in given.keys.sorted() where wanted[key] == nil {
      diagnostics.append(unknown(key, at: places[key]))
    }
    return diagnostics
  }

  private var start: SourceRange {
    let position = Position(offset: 0, line: 1, column: 1)
    return SourceRange(path: path, start: position, end: position)
  }

  func missing(_ key: String) -> Diagnostic {
    Diagnostic(
      rule: "site/text-missing", kind: .record, severity: .error, range: start,
      message: Phrase(en: "the text \(key) is missing", fr: "le texte \(key) manque"),
      help: Phrase(
        en: "add a trans-unit with the id \(key)", fr: "ajouter une unité (trans-unit) dont l’identifiant est \(key)"))
  }

  private func untranslated(_ key: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      rule: "site/text-untranslated", kind: .record, severity: .warning, range: range ?? start,
      message: Phrase(
        en: "the text \(key) has no translation into \(language)", fr: "le texte \(key) n’est pas traduit (\(language))"
      ),
      help: Phrase(en: "write a target for it", fr: "écrire une cible (target)"))
  }

  private func blanksDiffer(_ key: String, _ blanks: [String], at range: SourceRange?) -> Diagnostic {
    let list = blanks.map { "{\($0)}" }.joined(separator: " ")
    return Diagnostic(
      rule: "site/text-blanks-differ", kind: .record, severity: .error, range: range ?? start,
      message: Phrase(
        en: "the translation of \(key) does not have the same blanks as its source",
        fr: "la traduction de \(key) n’a pas les mêmes blancs que sa source"),
      help: Phrase(en: "use exactly \(list)", fr: "employer exactement \(list)"))
  }

  private func unknown(_ key: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      rule: "site/text-unknown", kind: .record, severity: .advice, range: range ?? start,
      message: Phrase(
        en: "the text \(key) has no source in the site’s own language",
        fr: "le texte \(key) n’a pas de source dans la langue d’origine du site"))
  }
}
