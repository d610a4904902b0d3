/// A type of texts: attribute values and the content of elements without children.
public struct SimpleType: Sendable, Hashable {
  /// How it is made from other types.
  public enum Variety: Sendable, Hashable {
    /// Another type, narrowed by ``SimpleType/facets``.
    case restriction(TypeReference)
    /// Several values with spaces between them.
    case list(TypeReference)
    /// A value of any of these types.
    case union([TypeReference])
  }

  /// An allowed value.
  public struct Value: Sendable, Hashable {
    /// As it is written.
    public let value: String
    /// What it means.
    public let documentation: Documentation
  }

  /// What narrows a restriction. Numbers and days are kept as written.
  public struct Facets: Sendable, Hashable {
    /// The allowed values; empty where any will do.
    public var values: [Value] = []
    /// XSD patterns, of which one must match.
    public var patterns: [String] = []
    /// Exact, least and greatest length, in characters or list items.
    public var length: Int?
    /// See `length`.
    public var minimumLength: Int?
    /// See `length`.
    public var maximumLength: Int?
    /// Smallest value allowed.
    public var minimumInclusive: String?
    /// Values must be above it.
    public var minimumExclusive: String?
    /// Greatest value allowed.
    public var maximumInclusive: String?
    /// Values must be below it.
    public var maximumExclusive: String?
    /// Most digits of a number.
    public var totalDigits: Int?
    /// Most digits after the point.
    public var fractionDigits: Int?
    /// `preserve`, `replace` or `collapse`.
    public var whiteSpace: String?
  }

  /// Nil for a type written in place.
  public let name: String?
  /// What it is for.
  public let documentation: Documentation
  /// How it is made.
  public let variety: Variety
  /// What narrows it; for a list or union only where it is itself restricted.
  public let facets: Facets
}
