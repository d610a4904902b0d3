import Diagnostics
import XML

/// What reading one file gave.
public struct ReadFile: Sendable {
  /// The file's place below the registry folder.
  public let place: String
  /// What the place says the file is.
  public let role: AuthoredFile.Role
  /// Its tree; nil where it could not be read at all.
  public let tree: Tree?
  /// What is wrong with it, sorted by place.
  public let findings: [Diagnostic]

  /// True if the tree may be viewed by the model: well-formed, valid against the schema, of the kind its place asks for.
  public var isUsable: Bool { tree != nil && !findings.contains { $0.severity >= .error } }
}

extension AuthoredFile {
  /// Reads the file: byte gate, parser and schema in one pass. May run on many tasks at once.
  public func read() -> ReadFile {
    guard let rootName = role.rootName else {
      return ReadFile(place: place, role: role, tree: nil, findings: [misplaced])
    }
    let (tree, findings) = RecordSchema.reader.read(source)
    guard let tree, tree.root.localName != rootName, !findings.contains(where: { $0.severity >= .error }) else {
      return ReadFile(place: place, role: role, tree: tree, findings: findings.map(attributed).sorted())
    }
    return ReadFile(place: place, role: role, tree: tree, findings: [wrongRoot(tree, rootName)])
  }

  private func attributed(_ finding: Diagnostic) -> Diagnostic {
    var finding = finding
    switch role {
    case .version(let agreement, let number):
      finding.agreement = agreement
      finding.version = number
    case .record(let agreement): finding.agreement = agreement
    default: break
    }
    return finding
  }

  private func wrongRoot(_ tree: Tree, _ rootName: String) -> Diagnostic {
    attributed(
      Diagnostic(
        rule: "structure/wrong-place", kind: .record, severity: .error, range: source.range(tree.root.nameRange),
        message: Phrase(
          en: "a file at this place must hold <\(rootName)>, but this one holds <\(tree.root.localName)>",
          fr: "un fichier à cet endroit doit contenir <\(rootName)>, or celui-ci contient <\(tree.root.localName)>"),
        label: Phrase(en: "another kind of file", fr: "un autre type de fichier"),
        help: Phrase(
          en: "move the file to where <\(tree.root.localName)> belongs, or give it the right content",
          fr: "déplacez le fichier là où va <\(tree.root.localName)>, ou donnez-lui le bon contenu")))
  }

  private var misplaced: Diagnostic {
    Diagnostic(
      rule: "structure/wrong-place", kind: .record, severity: .error,
      range: SourceFile(path: source.path, bytes: []).range(0..<0),
      message: Phrase(
        en: "the file \(place) has no place in a registry", fr: "le fichier \(place) n’a pas sa place dans un registre"),
      help: Phrase(
        en:
          "move it or take it out: versions are named 1.xml, 2.xml, … in the agreement’s folder; signed copies and reports go into its folder documents",
        fr:
          "déplacez-le ou retirez-le : les versions s’appellent 1.xml, 2.xml, … dans le dossier de l’accord ; les copies signées et rapports vont dans son dossier documents"
      ))
  }
}
