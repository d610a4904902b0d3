import Registry
import XML

/// The legal text in one language, walked once: its words, its clauses, and where it refers to something. Nearly every
/// rule about wording asks for them.
struct Prose: Sendable {
  let text: AgreementText
  let language: String
  /// The words and numbers of the whole text.
  let tokens: Tokens
  /// All clauses, with those inside others, in the order of the text.
  let clauses: [Clause]
  /// What each of the clauses puts into words, in the same order.
  let binds: [[String]]
  /// The references in running text.
  let references: [Element]

  init(_ text: AgreementText) {
    self.text = text
    language = text.language
    tokens = Tokens(text.element)
    var clauses: [Clause] = []
    var references: [Element] = []
    for element in text.element.subtree {
      if element.name == SchemaNames.clause {
        clauses.append(Clause(element))
      } else if element.name == SchemaNames.ref {
        references.append(element)
      }
    }
    self.clauses = clauses
    self.references = references
    binds = clauses.map(\.binds)
  }

  /// True for the languages whose words the rules know.
  var isEnglishOrFrench: Bool { language.hasPrefix("en") || language.hasPrefix("fr") }
}
