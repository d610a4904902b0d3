import Registry
import XML

/// Writes documents that use every element and attribute that the schema allows at each place once.
public struct SchemaInstance {
  private let schema = RecordSchema.description
  /// Which of several allowed values is taken.
  private let turn: Int
  private var ids = 0
  private var open: [String] = []

  /// Documents with the first, second … of the allowed values.
  public init(turn: Int = 0) { self.turn = turn }

  /// A document of each root that the schema knows, by the root's name.
  public mutating func documents() -> [(root: String, text: String)] {
    schema.elements.map { declaration in
      (declaration.name, element(declaration, attributes: " xmlns=\"\(RecordSchema.namespace)\""))
    }
  }

  private mutating func element(_ declaration: ElementDeclaration, attributes: String = "") -> String {
    let name = declaration.name
    guard let type = schema.complexType(declaration.type) else {
      return "<\(name)\(attributes)>\(value(declaration.type))</\(name)>"
    }
    let typeName = type.name ?? name
    open.append(typeName)
    defer { open.removeLast() }
    var written = attributes
    for use in type.attributes {
      written += " \(use.name)=\"\(value(use.type, id: use.name == "id"))\""
    }
    let inside: String =
      switch type.content {
      case .empty: ""
      case .text(let inner): value(inner)
      case .elements(let particle): (type.isMixed ? "Words " : "") + content(particle)
      }
    return "<\(name)\(written)>\(inside)</\(name)>"
  }

  private mutating func content(_ particle: Particle) -> String {
    switch particle.term {
    case .element(let declaration):
      // A type inside itself is opened once more, so that nesting is tried too, and then left alone where it may be.
      let depth = open.count { $0 == declaration.type.name }
      if depth > 1, particle.minimum == 0 { return "" }
      if depth > 1, let maximum = particle.maximum, maximum == 1, particle.minimum == 0 { return "" }
      guard declaration.type.name == "LocalText", particle.maximum != 1 else { return element(declaration) }
      return ["en", "fr"].map { language in
        "<\(declaration.name) xml:lang=\"\(language)\">A sentence &amp; “more”</\(declaration.name)>"
      }.joined(separator: "\n  ")
    case .sequence(let parts), .all(let parts):
      return parts.map { content($0) }.joined(separator: "\n")
    case .choice(let parts):
      if particle.maximum != 1 {
        return parts.filter { !isTooDeep($0) }.map { content($0) }.joined(separator: "")
      }
      return content(parts[turn % parts.count])
    }
  }

  private func isTooDeep(_ particle: Particle) -> Bool {
    guard case .element(let declaration) = particle.term else { return false }
    return open.count { $0 == declaration.type.name } > 1
  }

  // MARK: Values

  private static let samples: [String: String] = [
    "Id": "sample-id", "LocalId": "sample", "Language": "en", "Day": "2027-05-16", "Span": "P1M2DT3H",
    "Currency": "XSM", "Email": "office@commission.example", "Telephone": "+999 555 0100",
    "WebAddress": "https://commission.example/a?b=1&amp;c=2", "SchemaVersion": "1.0", "MediaType": "application/pdf",
    "FileName": "signed-copy_1.txt", "RuleName": "data/retention-missing", "BindTarget": "dataSharing",
    "LocalCode": "x-local", "Year": "2027", "Sha256": String(repeating: "0a", count: 32),
  ]
  private static let builtIns: [String: String] = [
    "date": "2027-05-16", "boolean": "true", "integer": "3", "decimal": "12.5", "anyURI": "https://example.org/term",
    "language": "en", "duration": "P30D", "time": "08:30:00", "dateTime": "2027-05-16T08:30:00Z",
  ]

  private mutating func value(_ type: TypeReference, id: Bool = false) -> String {
    if id, type.name == "LocalId" {
      ids += 1
      return "part-\(ids)"
    }
    if let name = type.name, let sample = Self.samples[name] { return sample }
    if case .builtIn(let name) = type { return Self.builtIns[name] ?? "Sample &lt;text&gt;" }
    let values = schema.values(of: type)
    if !values.isEmpty { return values[turn % values.count].value }
    guard let simple = schema.simpleType(type) else { return "Sample" }
    if let pattern = simple.facets.patterns.first, let found = Self.written(for: pattern) { return found }
    switch simple.variety {
    case .restriction(let base), .list(let base): return value(base)
    case .union(let members): return members.first.map { value($0) } ?? ""
    }
  }

  /// A text for the few patterns that stand in types of their own.
  private static func written(for pattern: String) -> String? {
    ["12:30", "+03:00", "08:00-16:00", "review-interval-days", "party", "3", "2027", "sample", "1.0", "Sample"]
      .first { text in
        // The patterns use the common ground of XSD and Swift regular expressions.
        (try? Regex("^(?:\(pattern))$").firstMatch(in: text)) ?? nil != nil
      }
  }
}
