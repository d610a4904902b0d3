/// What libxml2 reported, with the place we know it by: the material that messages are made of.
struct Event: Sendable, Hashable {
  /// The part of libxml2 that speaks.
  enum Origin: Sendable, Hashable { case parser, namespaces, schema, other }

  /// When a schema error was raised.
  enum Moment: Sendable, Hashable {
    /// At a start tag: about its name, place or attributes.
    case start
    /// At an end tag: about the content, or a key.
    case end
  }

  var origin: Origin
  /// `xmlParserErrors` as a number.
  var code: Int
  /// The parser's words; for translating and for `--verbose`, never for the message.
  var raw: String
  /// What it filled into its words, where it tells.
  var strings: [String?]
  /// Where the parser stood.
  var offset: Int
  /// The element it was at work on.
  var element: Int?
  /// The element that was open: whose end tag comes next.
  var open: Int?
  var moment: Moment
}

/// A name from a namespace that the document must not use.
struct Stranger: Sendable, Hashable {
  enum What: Sendable, Hashable {
    /// An element: its namespace, empty for none.
    case element(namespace: String)
    /// An attribute: its prefix, local name and namespace.
    case attribute(prefix: String, name: String, namespace: String)
  }

  var what: What
  /// The element, or the element of the attribute.
  var element: Int
}
