/// What a rule judges, and so what its errors may block.
public enum Kind: String, Sendable, CaseIterable {
  /// The record itself (structure, references, dates, leaks): an error blocks publication.
  case record
  /// What was agreed: an error blocks the signature stage; a signed agreement is published with the finding beside it.
  case substance
}
