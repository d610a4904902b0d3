/// The type that an element or attribute has.
public indirect enum TypeReference: Sendable, Hashable {
  /// A type of the schema, by name; look it up with ``SchemaDescription/simpleType(_:)`` or
  /// ``SchemaDescription/complexType(_:)``.
  case named(String)
  /// A type of XML Schema itself, without prefix: `date`, `token`, `boolean`.
  case builtIn(String)
  /// A type written in place.
  case simple(SimpleType)
  /// A type written in place.
  case complex(ComplexType)

  /// Its name without prefix; nil for a type written in place.
  public var name: String? {
    switch self {
    case .named(let name), .builtIn(let name): name
    case .simple, .complex: nil
    }
  }
}
