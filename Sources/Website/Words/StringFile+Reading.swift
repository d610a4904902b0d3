import Diagnostics
import XML

extension StringFile {
  /// Reads an XLIFF 1.2 file. Units without an id or a source are reported and left out; so is everything that the site
  /// does not use (notes, tools, alternatives).
  public static func read(_ file: SourceFile) -> (strings: StringFile?, diagnostics: [Diagnostic]) {
    let (tree, findings) = Reader(schema: nil, vocabulary: .empty).read(file)
    guard let tree else { return (nil, findings) }
    var diagnostics = findings
    let names = Names(tree)
    guard let body = names.file.flatMap({ tree.root.first($0) }) else {
      return (nil, diagnostics + [notXLIFF(file, tree.root)])
    }
    let language = names.targetLanguage.flatMap { body[$0] } ?? names.sourceLanguage.flatMap { body[$0] }
    guard let language else { return (nil, diagnostics + [notXLIFF(file, body)]) }
    var units: [Unit] = []
    for element in body.subtree where element.name == names.unit {
      guard let id = names.id.flatMap({ element[$0] }), let source = names.source.flatMap({ element.first($0) }) else {
        diagnostics.append(incomplete(file, element))
        continue
      }
      let target = names.target.flatMap { element.first($0) }?.deepText
      units.append(
        Unit(
          id: id, source: source.deepText, target: target.flatMap { $0.isEmpty ? nil : $0 },
          range: file.range(element.startTag)))
    }
    return (StringFile(language: language, path: file.path, units: units), diagnostics)
  }

  /// The names of XLIFF in one tree; nil for those that the file does not use.
  private struct Names {
    let file, unit, id, source, target, sourceLanguage, targetLanguage: Name?

    init(_ tree: Tree) {
      file = tree.name(of: "file")
      unit = tree.name(of: "trans-unit")
      id = tree.name(of: "id")
      source = tree.name(of: "source")
      target = tree.name(of: "target")
      sourceLanguage = tree.name(of: "source-language")
      targetLanguage = tree.name(of: "target-language")
    }
  }

  private static func notXLIFF(_ file: SourceFile, _ element: Element) -> Diagnostic {
    Diagnostic(
      rule: "site/strings-not-xliff", kind: .record, severity: .error, range: file.range(element.startTag),
      message: Phrase(en: "this is not an XLIFF 1.2 file of texts", fr: "ce n’est pas un fichier de textes XLIFF 1.2"),
      help: Phrase(
        en: "an xliff element holds a file element with source-language, and target-language in translations",
        fr: "un élément xliff contient un élément file avec source-language et, pour une traduction, target-language"))
  }

  private static func incomplete(_ file: SourceFile, _ element: Element) -> Diagnostic {
    Diagnostic(
      rule: "site/text-incomplete", kind: .record, severity: .error, range: file.range(element.startTag),
      message: Phrase(en: "this text has no id or no source", fr: "ce texte n’a pas d’identifiant ou pas de source"),
      help: Phrase(en: "give it both", fr: "donner les deux"))
  }
}
