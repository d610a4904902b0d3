/// A type of elements with attributes or children.
public struct ComplexType: Sendable, Hashable {
  /// What stands between the tags.
  public enum Content: Sendable, Hashable {
    /// Nothing.
    case empty
    /// Text of a simple type.
    case text(TypeReference)
    /// Elements (and text between them where the type is mixed).
    case elements(Particle)
  }

  /// Nil for a type written in place.
  public let name: String?
  /// What it is for.
  public let documentation: Documentation
  /// The type of the schema that it extends or restricts.
  public let base: TypeReference?
  /// Text may stand between its elements.
  public let isMixed: Bool
  /// Its content, that of its base included.
  public let content: Content
  /// Its attributes, those of its base first.
  public let attributes: [AttributeUse]

  /// Its child elements in the order of the schema, each name once.
  public var elements: [ElementUse] {
    guard case .elements(let particle) = content else { return [] }
    return particle.flattened
  }

  /// The child element with this name.
  public func element(_ name: String) -> ElementUse? { elements.first { $0.name == name } }

  /// The attribute with this name.
  public func attribute(_ name: String) -> AttributeUse? { attributes.first { $0.name == name } }
}

/// An attribute as a type has it.
public struct AttributeUse: Sendable, Hashable {
  /// Local name; `xml:lang` with its prefix.
  public let name: String
  /// The type of its value.
  public let type: TypeReference
  /// It must be written.
  public let isRequired: Bool
  /// The value it has when it is not written.
  public let defaultValue: String?
  /// The only value it may have.
  public let fixedValue: String?
  /// What to write.
  public let documentation: Documentation
}

/// An element, as declared globally or in a type.
public struct ElementDeclaration: Sendable, Hashable {
  /// Local name.
  public let name: String
  /// What it contains.
  public let type: TypeReference
  /// The only text it may have.
  public var fixedValue: String? = nil
  /// What to write.
  public let documentation: Documentation
}

/// A child element as a type has it, with how often it may stand there.
public struct ElementUse: Sendable, Hashable {
  /// The element.
  public let declaration: ElementDeclaration
  /// Least number; 0 also where it is one of several alternatives.
  public var minimum: Int
  /// Greatest number; nil for any.
  public var maximum: Int?

  /// An element with how often it may stand.
  public init(declaration: ElementDeclaration, minimum: Int, maximum: Int?) {
    (self.declaration, self.minimum, self.maximum) = (declaration, minimum, maximum)
  }

  /// Local name.
  public var name: String { declaration.name }
  /// At least one must stand there.
  public var isRequired: Bool { minimum > 0 }
  /// More than one may stand there.
  public var isRepeated: Bool { maximum.map { $0 > 1 } ?? true }
}
