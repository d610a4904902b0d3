import Registry
import XML

/// A fact that two versions state differently, or that only one of them states.
public struct FactChange: Sendable {
  /// What happened.
  public enum Kind: String, Sendable, Hashable {
    /// Something is new.
    case added
    /// Something is gone.
    case removed
    /// A value changed; one of the two may be absent.
    case changed
  }

  /// A step on the way from a part of the agreement to a fact: the activity, in it the deadline.
  public struct Step: Sendable, Hashable {
    /// The name of the element.
    public let name: String
    /// The element in the earlier version; nil where it is new.
    public let before: Element?
    /// The element in the later version; nil where it is gone.
    public let after: Element?
    /// It is one of several of its name, so that readers must be told which.
    public let isOneOfSeveral: Bool
    /// What people call it: a text, in several languages perhaps, a code, a party, an id.
    public let title: [FactValue]
  }

  /// The part of the agreement: `dataSharing`, `term`.
  public let part: String
  /// What happened.
  public let kind: Kind
  /// The way from the part to the element that states the fact; for something added or removed, to that itself.
  public let place: [Step]
  /// The name of the attribute or element that holds the value; nil for something added or removed as a whole.
  public let field: String?
  /// The value in the earlier version: one, or one per language; empty where there was none.
  public let before: [FactValue]
  /// The value in the later version: one, or one per language; empty where there is none.
  public let after: [FactValue]
  /// What an added or removed thing states.
  public let details: [FactDetail]

  init(
    part: String, kind: Kind, place: [Step], field: String?, before: [FactValue] = [], after: [FactValue] = [],
    details: [FactDetail] = []
  ) {
    self.part = part
    self.kind = kind
    self.place = place
    self.field = field
    self.before = before
    self.after = after
    self.details = details
  }
}

/// A value of a fact.
public struct FactValue: Sendable, Hashable {
  /// What it means.
  public let kind: FieldKind
  /// The value as data.
  public let text: String
  /// The language of a text.
  public let language: String?
  /// Where it stands, for values that are elements.
  public let element: Element?

  init(_ kind: FieldKind, _ text: String, language: String? = nil, element: Element? = nil) {
    self.kind = kind
    self.text = text
    self.language = language
    self.element = element
  }

  /// What decides whether two values are the same.
  func key(_ clause: (String) -> String) -> String {
    switch kind {
    case .clauses, .parts:
      text.split(separator: " ").map { clause(String($0)) }.joined(separator: " ")
    case .number: DecimalNumber(text)?.description ?? text
    case .flag: text == "1" ? "true" : text == "0" ? "false" : text
    default: (language ?? "") + "\u{4}" + text
    }
  }

  /// The words of both versions with what changed marked; meant for texts.
  public static func marked(_ before: FactValue, _ after: FactValue) -> MarkedText {
    MarkedText(before: before.tokens, after: after.tokens)
  }

  private var tokens: [Token] {
    if kind == .blocks, let element { return BlockReading.tokens(element).tokens }
    return Tokenizer.tokens(text)
  }
}

/// A value with the way to it from the thing that states it.
public struct FactDetail: Sendable {
  /// The names of the elements on the way, then that of the field.
  public let path: [String]
  /// The value: one, or one per language.
  public let values: [FactValue]
}
