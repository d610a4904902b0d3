/// Writes XML in the form that Canonical XML 1.0 (without comments) gives it, so that anybody who canonicalises a
/// published file gets the same bytes, and the same digest.
///
/// Namespace declarations come first, sorted by prefix, and only where they change something; then attributes, sorted by
/// namespace and local name; empty elements are a pair of tags; no XML declaration, no newline at the end.
/// ```swift
/// var xml = XMLWriter(layout: .indented)
/// xml.element("agreement", namespaces: [("", "urn:concord:1")], attributes: [("id", "police-2026")]) {
///   $0.element("title", text: "Election security & order")
/// }
/// // <agreement xmlns="urn:concord:1" id="police-2026">
/// //   <title>Election security &amp; order</title>
/// // </agreement>
/// ```
/// Calls that would not give well-formed XML (a prefix that is not declared, an attribute twice) are faults of ours and
/// stop the program. Characters that XML cannot carry (U+0001, U+FFFE, …) become U+FFFD; text that was read from XML has
/// none.
public struct XMLWriter: Sendable {
  /// How elements are laid out.
  public enum Layout: Sendable {
    /// No white space but that of the content.
    case dense
    /// Two spaces a level between elements, none in mixed content. The white space is part of the canonical form.
    case indented
  }

  /// What was written so far, and not drained.
  public private(set) var bytes: [UInt8] = []

  private let layout: Layout
  var scope: [(prefix: String, uri: String)] = []
  private var depth = 0
  private var mixedDepth = 0
  private var hasChild = false

  /// An empty document.
  public init(layout: Layout = .dense, capacity: Int = 0) {
    self.layout = layout
    bytes.reserveCapacity(capacity)
  }

  /// Hands over what was written and forgets it, so that a long document never stands in memory as a whole.
  public mutating func drain() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// An element of elements; `body` writes them.
  ///
  /// `namespaces` are the declarations on this element: prefix (empty for the default namespace) and URI.
  public mutating func element<Failure: Error>(
    _ name: String, namespaces: [(String, String)] = [], attributes: [(String, String)] = [],
    _ body: (inout XMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let outer = begin(name, namespaces, attributes)
    try body(&self)
    if hasChild { newLine(depth - 1) }
    end(name, outer)
  }

  /// An element of text; empty text gives an empty pair of tags.
  public mutating func element(
    _ name: String, namespaces: [(String, String)] = [], attributes: [(String, String)] = [], text: String = ""
  ) {
    let outer = begin(name, namespaces, attributes)
    self.text(text)
    end(name, outer)
  }

  /// An element of text and elements mixed, in which no white space is added.
  public mutating func mixed<Failure: Error>(
    _ name: String, namespaces: [(String, String)] = [], attributes: [(String, String)] = [],
    _ body: (inout XMLWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let outer = begin(name, namespaces, attributes)
    mixedDepth += 1
    try body(&self)
    mixedDepth -= 1
    end(name, outer)
  }

  /// Text inside an element.
  public mutating func text(_ text: String) {
    bytes.append(text, in: XMLText.self)
  }

  private mutating func begin(_ name: String, _ namespaces: [(String, String)], _ attributes: [(String, String)]) -> Int
  {
    if depth > 0 { newLine(depth) }
    let outer = scope.count
    bytes.append(UInt8(ascii: "<"))
    bytes.append(name)
    if !namespaces.isEmpty { declare(namespaces) }
    precondition(isDeclared(name), "<\(name)> has a prefix that is not declared")
    for attribute in isSorted(attributes) ? attributes : sorted(attributes) { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
    depth += 1
    hasChild = false
    return outer
  }

  private mutating func end(_ name: String, _ outer: Int) {
    depth -= 1
    bytes.append(ascii: "</")
    bytes.append(name)
    bytes.append(UInt8(ascii: ">"))
    scope.removeLast(scope.count - outer)
    hasChild = true
  }

  private mutating func newLine(_ level: Int) {
    guard layout == .indented, mixedDepth == 0 else { return }
    bytes.append(newLineIndentedBy: level)
  }

  mutating func write(_ attribute: (String, String)) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(attribute.0)
    bytes.append(ascii: "=\"")
    bytes.append(attribute.1, in: XMLAttribute.self)
    bytes.append(UInt8(ascii: "\""))
  }
}
