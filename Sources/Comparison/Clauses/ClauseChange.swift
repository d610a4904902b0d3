/// What happened to a part of the legal text.
public struct ClauseChange: Sendable {
  /// The parts of a legal text.
  public enum Role: String, Sendable, Hashable {
    /// The recitals.
    case preamble
    /// The clause that holds the definitions: its heading.
    case definitions
    /// A defined term.
    case definition
    /// A clause.
    case clause
    /// The words before the signatures.
    case closing
  }

  /// Ways to change. One clause can be renumbered, moved and reworded at once.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// Its words changed in a language or several.
    case reworded
    /// It stands elsewhere: in another clause, or in another order among those that stayed.
    case moved
    /// It has another number.
    case renumbered
    /// What it is about, which facts it puts into words, or where its references lead changed; its words did not.
    case relinked
  }

  /// Where it stands in one version.
  public struct Place: Sendable, Hashable {
    /// The id in that version; empty where it has none.
    public let id: String
    /// The number printed before it.
    public let number: String?
    /// The id of the clause around it.
    public let parent: String?
  }

  /// Its text in one language.
  public struct Wording: Sendable, Hashable {
    /// The language tag.
    public let language: String
    /// The heading, or the term of a definition.
    public let heading: MarkedText
    /// The text under it, without that of clauses inside.
    public let body: MarkedText

    /// No word of it was added or removed.
    public var isUnchanged: Bool { heading.isUnchanged && body.isUnchanged }
  }

  /// What kind of part it is.
  public let role: Role
  /// What happened, gravest first; empty for an unchanged part.
  public let kinds: [Kind]
  /// Where it stood; nil for an added one.
  public let before: Place?
  /// Where it stands; nil for a removed one.
  public let after: Place?
  /// Its text in each language that both versions have; for an added or removed one in all its languages.
  public let wordings: [Wording]
  /// Changes of what the clause is about (`kind`), of the facts it puts into words (`binds`), and of where its references
  /// lead (`ref`).
  public let links: [FactChange]
}
