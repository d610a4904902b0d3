import Diagnostics
import Formats

/// The texts of the site in one language, with its ways of writing numbers and dates. A class because every part of every
/// page holds on to it.
public final class Strings: Sendable {
  /// The language tag.
  public let language: String
  /// Which digits numbers and dates are written in; identifiers and ISO dates keep Western ones.
  public let digits: Digits
  private let tables: [[Wording]]
  private let named: [String: Wording]

  /// The direction in which pages of the language run.
  let direction: HTMLDirection

  private init(
    language: String, digits: Digits, direction: HTMLDirection?, tables: [[Wording]], named: [String: Wording]
  ) {
    self.language = language
    self.digits = digits
    self.direction = direction ?? HTMLDirection(language: language)
    self.tables = tables
    self.named = named
  }

  /// Western digits, or those that a language's own script has.
  public enum Digits: String, Sendable {
    case western, arabicIndic
  }

  /// Makes the texts of a language from its units, with those of the source language where a translation is missing;
  /// each missing text, form or blank is a diagnostic.
  public static func make(
    _ file: StringFile, source: StringFile, digits: Digits = .western, direction: HTMLDirection? = nil
  ) -> (strings: Strings, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var named = source.wordings(useSource: true)
    if file.language != source.language {
      for (key, wording) in file.wordings(useSource: false) { named[key] = wording }
      diagnostics = file.gaps(from: source)
    }
    let tables = tables(named) {
      diagnostics.append(source.missing($0))
    }
    let strings = Strings(
      language: file.language, digits: digits, direction: direction, tables: tables, named: named)
    return (strings, diagnostics)
  }

  /// The source texts under the tag of a language that has none of its own.
  static func make(untranslated file: StringFile, digits: Digits, direction: HTMLDirection? = nil) -> Strings {
    let named = file.wordings(useSource: true)
    return Strings(
      language: file.language, digits: digits, direction: direction, tables: tables(named) { _ in }, named: named)
  }

  private static func tables(_ named: [String: Wording], missing: (String) -> Void) -> [[Wording]] {
    WordArea.allCases.map { area in
      area.keys.map { key in
        if let wording = named[key] { return wording }
        missing(key)
        return Wording(key)
      }
    }
  }

  /// The text of a key.
  public func callAsFunction<W: Word>(_ word: W) -> String { Wording.fill(wording(word).other, [:]) }

  /// The text of a key with its blanks filled.
  public func callAsFunction<W: Word>(_ word: W, _ values: [String: String]) -> String {
    Wording.fill(wording(word).other, values)
  }

  /// The text of a key in the plural form that `count` takes; the blank `{count}` is the number.
  public func callAsFunction<W: Word>(_ word: W, count: Int, _ values: [String: String] = [:]) -> String {
    var values = values
    values["count"] = number(count)
    return Wording.fill(wording(word).pieces(PluralForm.of(count, in: language)), values)
  }

  /// The text of a key in each plural form that the language has, blanks left open, for scripts that count.
  func forms<W: Word>(_ word: W) -> [(form: String, text: String)] {
    PluralForm.all(in: language).map { form in
      let pieces = wording(word).pieces(form)
      return (form.rawValue, Wording.fill(pieces, [:]))
    }
  }

  /// Any text by the name of its key, for layout and pages, which are not compiled; nil where there is none.
  public func named(_ key: String) -> String? { named[key].map { Wording.fill($0.other, [:]) } }

  func wording<W: Word>(_ word: W) -> Wording { tables[W.wordArea.rawValue][word.rawValue] }
}
