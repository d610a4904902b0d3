import Diagnostics
import Formats

/// What an authority may change without a compiler: the folder `Site/`, read.
public struct Theme: Sendable {
  /// The shell of every page.
  public let layout: SourceFile
  /// All style sheets as one file, all scripts as one file.
  public let styles: Bundle
  /// All scripts as one file; nil where there are none.
  public let scripts: Bundle?
  /// The texts per language.
  public let strings: [StringFile]
  /// What rules say, in the languages that they do not speak themselves: `findings/<language>.xlf`, the English template
  /// as the source.
  public let catalogue: Catalogue
  /// Pages of the authority's own, per language: `pages/<name>.<language>.html`.
  public let pages: [SourceFile]

  /// The language in which the texts were written first.
  public static let sourceLanguage = "en"

  /// Reads the files of `Site/`, given in any order; what is missing or faulty is reported.
  public static func read(_ files: [SourceFile]) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let files = files.sorted { $0.path < $1.path }
    var diagnostics: [Diagnostic] = []
    var strings: [StringFile] = []
    for file in files where folder(file) == "strings" && file.path.hasSuffix(".xlf") {
      let (read, findings) = StringFile.read(file)
      diagnostics += findings
      if let read { strings.append(read) }
    }
    var sentences: [StringFile] = []
    for file in files where folder(file) == "findings" && file.path.hasSuffix(".xlf") {
      let (read, findings) = StringFile.read(file)
      diagnostics += findings
      if let read {
        diagnostics += read.templateFaults
        sentences.append(read)
      }
    }
    guard let layout = files.first(where: { name($0) == "layout.html" }) else {
      return (nil, diagnostics + [missing("layout.html", beside: files)])
    }
    guard strings.contains(where: { $0.language == sourceLanguage }) else {
      return (nil, diagnostics + [missing("strings/\(sourceLanguage).xlf", beside: files)])
    }
    let scripts = files.filter { folder($0) == "scripts" && $0.path.hasSuffix(".js") }.map(\.bytes)
    let theme = Theme(
      layout: layout,
      styles: .styles(files.filter { folder($0) == "styles" && $0.path.hasSuffix(".css") }.map(\.bytes)),
      scripts: scripts.isEmpty ? nil : .scripts(scripts), strings: strings,
      catalogue: Catalogue(sentences),
      pages: files.filter { folder($0) == "pages" && $0.path.hasSuffix(".html") })
    return (theme, diagnostics)
  }

  /// The texts of a language; a language without a file is reported once, and reads in the source language. Without a
  /// direction it runs as it is usually written.
  public func words(
    _ language: String, digits: Strings.Digits, direction: HTMLDirection? = nil
  ) -> (strings: Strings, diagnostics: [Diagnostic]) {
    let source =
      strings.first { $0.language == Self.sourceLanguage }
      ?? StringFile(language: Self.sourceLanguage, path: layout.path, units: [])
    if let file = strings.first(where: { $0.language == language }) {
      return Strings.make(file, source: source, digits: digits, direction: direction)
    }
    let empty = StringFile(language: language, path: source.path, units: source.units)
    let finding = Diagnostic(
      rule: "site/language-missing", kind: .record, severity: .warning,
      message: Phrase(
        en: "the site has no texts in \(language); its pages keep English headings",
        fr: "le site n’a pas de textes en \(language) ; ses pages gardent des titres anglais"),
      help: Phrase(
        en: "add Site/strings/\(language).xlf", fr: "ajouter Site/strings/\(language).xlf"))
    return (Strings.make(untranslated: empty, digits: digits, direction: direction), [finding])
  }

  private static func name(_ file: SourceFile) -> Substring { file.path.split(separator: "/").last ?? "" }

  private static func folder(_ file: SourceFile) -> Substring? { file.path.split(separator: "/").dropLast().last }

  private static func missing(_ name: String, beside files: [SourceFile]) -> Diagnostic {
    Diagnostic(
      rule: "site/file-missing", kind: .record, severity: .error,
      message: Phrase(en: "the site has no \(name)", fr: "le site n’a pas de fichier \(name)"),
      help: Phrase(en: "put it into the folder Site", fr: "le placer dans le dossier Site"))
  }
}
