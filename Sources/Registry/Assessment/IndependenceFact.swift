import Diagnostics
import XML

/// Something that an agreement says which bears on the commission's independence, with the place where it says so.
///
/// A fact judges nothing: that it calls for care is said by its kind, and what is wrong is said by findings of rules. A class
/// because facts are sorted and parted many times on their way to a page.
public final class IndependenceFact: Sendable {
  /// What it says.
  public let kind: Kind
  /// Who it is about: ids of parties, groups or participants inside the agreement, or of organisations of the registry.
  public let actors: [String]
  /// What it is about, for example the decision that somebody takes.
  public let subject: Value?
  /// A time, an amount or a law that belongs to it.
  public let detail: Value?
  /// Where the record says it.
  public let element: Element
  /// The ids of the clauses that put it into words.
  public let clauses: [String]

  init(kind: Kind, actors: [String], subject: Value?, detail: Value?, element: Element, clauses: [String]) {
    self.kind = kind
    self.actors = actors
    self.subject = subject
    self.detail = detail
    self.element = element
    self.clauses = clauses
  }

  /// What a fact is about, or what belongs to it.
  public enum Value: Sendable {
    /// A text in several languages.
    case text(LocalizedText)
    /// A code by its label.
    case code(Code)
    /// A time limit.
    case limit(TimeLimit)
    /// A day.
    case day(Day)
    /// A number of days.
    case days(Int)
    /// A number of people.
    case number(Int)
    /// An amount in a currency.
    case money(DecimalNumber, currency: String?)
    /// A provision of a law.
    case law(instrument: String, provision: String?)
  }

  /// The dimension on which it bears.
  public var dimension: Dimension { kind.dimension }

  /// The part of the record that says it: the name of the element directly inside the agreement, `decisions`.
  public var part: String {
    var here = element
    while let parent = here.parent, parent.parent != nil { here = parent }
    return here.localName
  }

  /// The id of the nearest part around it that has one; nil where none has.
  public var id: String? {
    var here: Element? = element
    while let element = here, element.parent != nil {
      if let id = element[SchemaNames.id] { return id }
      here = element.parent
    }
    return nil
  }
}
