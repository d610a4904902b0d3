import Registry
import XML

/// An element with its values and parts, read through its shape, ready to be compared.
struct FactNode: Sendable {
  /// A value under its name.
  struct Field: Sendable {
    let name: String
    let values: [FactValue]
    let key: String
  }

  /// The parts of one name.
  struct Part: Sendable {
    /// The name of the element, or of the group around the elements.
    let name: String
    let isList: Bool
    let nodes: [FactNode]
  }

  let name: String
  let element: Element
  private(set) var fields: [Field] = []
  private(set) var parts: [Part] = []
  /// Everything it states, as one text: equal nodes have equal ones.
  private(set) var signature = ""

  /// Reads an element. `clause` says which clause an id means, whatever its number.
  init(_ element: Element, name: String, shape: Shape, clause: (String) -> String) {
    self.name = name
    self.element = element
    let kinds = FieldKind.all[shape.typeName] ?? [:]
    for attribute in shape.attributes where !Self.isAside(attribute.label, shape) {
      guard let text = element[attribute.name] else { continue }
      add(attribute.key, [FactValue(kinds[attribute.label] ?? .text, text)], clause)
    }
    // The words of the legal text are compared clause by clause.
    if shape.typeName == "AgreementText" { return }
    switch shape.content {
    case .text: add("text", [FactValue(.text, element.collapsedText, language: element[SchemaNames.xmlLang])], clause)
    case .mixed: addBlocks(clause)
    case .elements: readChildren(shape, kinds, clause)
    case .blocks:
      readChildren(shape, kinds, clause)
      addBlocks(clause)
    }
    for part in parts { signature += "\u{6}" + part.name + part.nodes.map { "\u{7}" + $0.signature }.joined() }
  }

  /// What says which version this is, rather than what the agreement says.
  private static func isAside(_ attribute: String, _ shape: Shape) -> Bool {
    shape.typeName == "Agreement" && (attribute == "id" || attribute == "version" || attribute == "schemaVersion")
  }

  private mutating func add(_ name: String, _ values: [FactValue], _ clause: (String) -> String) {
    let key = values.map { $0.key(clause) }.sorted().joined(separator: "\u{4}")
    fields.append(Field(name: name, values: values, key: key))
    signature += "\u{6}" + name + "=" + key
  }

  private mutating func addBlocks(_ clause: (String) -> String) {
    let text = BlockReading.tokens(element).tokens.map { ($0.isSpaced ? " " : "") + $0.key { $0 } }.joined()
    guard !text.isEmpty else { return }
    let shown = MarkedText(before: [], after: BlockReading.tokens(element).tokens).strands.map(\.text).joined()
    fields.append(
      Field(
        name: "text", values: [FactValue(.blocks, shown, language: element[SchemaNames.xmlLang], element: element)],
        key: text))
    signature += "\u{6}text=" + text
  }

  private mutating func readChildren(_ shape: Shape, _ kinds: [String: FieldKind], _ clause: (String) -> String) {
    for child in shape.children where !child.isBlock {
      let found = element.children(child.name)
      guard let first = found.first, !(shape.typeName == "Agreement" && child.label == "change") else { continue }
      if case .localizedText = child.role {
        add(
          child.label,
          found.map { FactValue(.text, $0.collapsedText, language: $0[SchemaNames.xmlLang], element: $0) }, clause)
      } else if let inner = shape.shape(of: child) {
        readPart(child, inner, found, first, clause)
      } else {
        add(child.label, found.map { FactValue(kinds[child.label] ?? .text, $0.collapsedText) }, clause)
      }
    }
  }

  private mutating func readPart(
    _ child: Shape.Child, _ inner: Shape, _ found: [Element], _ first: Element, _ clause: (String) -> String
  ) {
    switch (child.role, inner.typeName) {
    case (.group(let member), _):
      let label = SchemaNames.vocabulary[member]
      let nodes = first.children(member).map { FactNode($0, name: label, shape: inner, clause: clause) }
      parts.append(Part(name: child.label, isList: true, nodes: nodes))
    case (.single, "TimeLimit"): add(child.label, [FactValue(.limit, Self.limit(first), element: first)], clause)
    case (.single, "LegalReference"): add(child.label, [FactValue(.law, Self.law(first), element: first)], clause)
    case (.single, _):
      parts.append(
        Part(
          name: child.label, isList: false, nodes: [FactNode(first, name: child.label, shape: inner, clause: clause)]))
    default:
      // A text written once per language, the language as its attribute, is a list that languages part.
      let nodes = found.map { FactNode($0, name: child.label, shape: inner, clause: clause) }
      parts.append(Part(name: child.label, isList: true, nodes: nodes))
    }
  }

  private static func limit(_ element: Element) -> String {
    let limit = TimeLimit(element)
    let direction = limit.direction?.value ?? "after"
    var text = "\(element[SchemaNames.duration] ?? "") \(direction) \(limit.event.value)"
    if let short = element[SchemaNames.inElectionPeriod] { text += ", \(short) in the election period" }
    return text + notes(limit.note)
  }

  private static func law(_ element: Element) -> String {
    let reference = LegalReference(element)
    return reference.instrument + (reference.provision.map { ", " + $0 } ?? "") + notes(reference.note)
  }

  private static func notes(_ text: LocalizedText) -> String {
    text.all.map { "; \($0.language): \($0.text)" }.joined()
  }

  /// Everything it states, with the way to each value.
  var details: [FactDetail] {
    fields.map { FactDetail(path: [$0.name], values: $0.values) }
      + parts.flatMap { part in
        part.nodes.flatMap { node in
          node.details.map { FactDetail(path: [node.name] + $0.path, values: $0.values) }
        }
      }
  }

  /// What people call it: its title or name in several languages, else the code, party or organisation that tells it
  /// apart, else its id.
  var title: [FactValue] {
    for name in Self.naming { if let field = fields.first(where: { $0.name == name }) { return field.values } }
    if let from = fields.first(where: { $0.name == "from" }), let to = fields.first(where: { $0.name == "to" }) {
      return from.values + to.values
    }
    return fields.first { $0.name == "id" }?.values ?? []
  }

  private static let naming = [
    "shortTitle", "title", "nameAsSigned", "name", "office", "expression", "post", "task", "metric", "element", "code",
    "category", "organisation", "dimension", "subject", "election", "instrument", "commitment", "trigger", "party",
    "language", "level", "scheme", "type", "rule", "by", "statement", "description", "label",
  ]

  /// What each thing with an id is called, itself and below.
  func collectTitles(_ titles: inout [String: [FactValue]]) {
    if let id = element[SchemaNames.id] { titles[id] = title }
    for part in parts { for node in part.nodes { node.collectTitles(&titles) } }
  }

  /// All names and values below, for finding the likest among nodes without an id.
  var leaves: Set<String> { Set(signature.split(separator: "\u{6}").map(String.init)) }

  func key(_ field: String) -> String? { fields.first { $0.name == field }?.key }
}
