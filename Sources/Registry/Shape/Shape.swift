import XML

/// The shape of a type of the record, prepared for walking trees: which attributes and children it has, in which order,
/// and how each reads as data. Made from the schema, so that an export can forget nothing that the schema allows.
public final class Shape: Sendable {
  /// What stands between the tags.
  public enum Content: Sendable {
    /// Elements in fixed order, or nothing.
    case elements
    /// Text alone.
    case text
    /// Elements in any order (the blocks of a clause), perhaps among others in fixed order.
    case blocks
    /// Text with elements in it.
    case mixed
  }

  /// How a simple value reads as data.
  public enum Value: Sendable {
    /// A text, a code, a day, an id.
    case text
    /// true or false.
    case flag
    /// A whole or decimal number.
    case number
    /// Several texts.
    case list
  }

  /// An attribute.
  public struct Attribute: Sendable {
    /// Its name as the reader numbers it.
    public let name: Name
    /// Its name in XML.
    public let label: String
    /// Its key in data: `language` for `xml:lang`.
    public let key: String
    /// How its value reads.
    public let value: Value
  }

  /// How a child reads as data.
  public enum Role: Sendable {
    /// A text per language: an object with the languages as keys.
    case localizedText
    /// A group that is nothing but a list of members: an array of the members.
    case group(member: Name)
    /// Elements that can be repeated: an array.
    case repeated
    /// An element that occurs at most once.
    case single
  }

  /// A child element.
  public struct Child: Sendable {
    /// Its name as the reader numbers it.
    public let name: Name
    /// Its name in XML, and its key in data.
    public let label: String
    /// How it reads as data.
    public let role: Role
    /// The name of its type; for a group that of its members.
    let typeName: String
    /// The place of that type's shape in the table of all; nil for a simple type.
    let shapeNumber: Int?
    /// How its text reads, where it is of a simple type.
    public let value: Value?
    /// It may stand among others in any order and number.
    public let isBlock: Bool
  }

  /// The name of the type.
  public let typeName: String
  /// Attributes in the order of the schema.
  public let attributes: [Attribute]
  /// Attributes in the order of Canonical XML.
  public let canonicalAttributes: [Attribute]
  /// Children in the order of the schema.
  public let children: [Child]
  /// What stands between the tags.
  public let content: Content
  private let childNames: [Name]

  init(_ name: String, _ type: ComplexType, _ schema: SchemaDescription) {
    typeName = name
    attributes = type.attributes.compactMap { use in
      guard let known = SchemaNames.vocabulary.name(of: use.name) else { return nil }
      return Attribute(
        name: known, label: use.name, key: use.name == "xml:lang" ? "language" : use.name,
        value: Shape.value(of: use.type, schema))
    }
    // Only `xml:` attributes have a prefix; those without a namespace come first.
    canonicalAttributes = attributes.sorted { left, right in
      let (one, other) = (left.label.utf8, right.label.utf8)
      let (isLate, isOtherLate) = (one.contains(UInt8(ascii: ":")), other.contains(UInt8(ascii: ":")))
      return isLate == isOtherLate ? one.lexicographicallyPrecedes(other) : isOtherLate
    }
    let blocks = type.alternatives
    children = type.elements.compactMap { Shape.child($0, isBlock: blocks.contains($0.name), schema) }
    childNames = children.map(\.name)
    content =
      switch type.content {
      case .text: .text
      case _ where type.isMixed: .mixed
      case _ where !blocks.isEmpty: .blocks
      default: .elements
      }
  }

  /// The child with this name.
  public func child(_ name: Name) -> Child? { childNames.firstIndex(of: name).map { children[$0] } }

  /// The shape of a child element; nil where it is of a simple type.
  public func shape(of child: Child) -> Shape? { child.shapeNumber.map { Shape.table[$0] } }

  /// The shape of a document by its root.
  public static func document(_ root: Element) -> Shape? { documents[root.localName] }

  /// The shapes of all types, by name.
  public static let all = Dictionary(uniqueKeysWithValues: table.map { ($0.typeName, $0) })

  /// The shapes of all types in the order of their names.
  private static let table: [Shape] = {
    let schema = RecordSchema.description
    return names.compactMap { name in schema.complexType(name).map { Shape(name, $0, schema) } }
  }()

  private static let names = RecordSchema.description.complexTypes.compactMap(\.name).sorted()

  private static let documents: [String: Shape] = {
    var shapes: [String: Shape] = [:]
    for element in RecordSchema.description.elements { shapes[element.name] = element.type.name.flatMap { all[$0] } }
    return shapes
  }()

  private static func child(_ use: ElementUse, isBlock: Bool, _ schema: SchemaDescription) -> Child? {
    guard let known = SchemaNames.vocabulary.name(of: use.name) else { return nil }
    let typeName = use.declaration.type.name ?? ""
    let isComplex = schema.complexType(typeName) != nil
    let role: Role
    var memberType = typeName
    if typeName == "LocalText" {
      role = .localizedText
    } else if !isBlock, !use.isRepeated, let member = schema.member(ofGroup: typeName),
      let memberName = SchemaNames.vocabulary.name(of: member.name)
    {
      role = .group(member: memberName)
      memberType = member.declaration.type.name ?? ""
    } else {
      role = use.isRepeated || isBlock ? .repeated : .single
    }
    return Child(
      name: known, label: use.name, role: role, typeName: memberType, shapeNumber: names.firstIndex(of: memberType),
      value: isComplex ? nil : value(of: use.declaration.type, schema), isBlock: isBlock)
  }

  private static func value(of type: TypeReference, _ schema: SchemaDescription) -> Value {
    var simple = schema.simpleType(type)
    while let current = simple {
      if case .list = current.variety { return .list }
      guard case .restriction(let base) = current.variety else { break }
      simple = schema.simpleType(base)
    }
    switch schema.builtIn(under: type) {
    case "boolean": return .flag
    case "integer", "decimal": return .number
    default: return .text
    }
  }
}

extension SchemaNames {
  /// The vocabulary with which all authored files are read.
  public static let vocabulary = Vocabulary(all)
}
