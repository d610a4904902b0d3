import Diagnostics

/// A schema in plain Swift: what may stand where, and what the schema says of it.
///
/// Made from the XSD files themselves, so that the woven model, the messages, the data dictionary and the mapping to
/// JSON cannot say anything else than the schema. Understands what our schema uses: elements, named types and types in
/// place, sequences, choices, groups, extension and restriction, attribute groups, lists, unions and facets. Not
/// substitution groups, not wildcards, not redefinition.
public struct SchemaDescription: Sendable {
  /// The namespace that the main file describes.
  public let targetNamespace: String?
  /// The elements that a document may begin with, in the order of the files.
  public let elements: [ElementDeclaration]
  /// The named types of elements, in the order of the files.
  public let complexTypes: [ComplexType]
  /// The named types of texts, in the order of the files.
  public let simpleTypes: [SimpleType]
  private let complexIndex: [String: Int]
  private let simpleIndex: [String: Int]

  /// Reads the main file and what it includes, directly or not, among `files`.
  public init(files: [SourceFile], main: String) throws(SchemaError) {
    let builder = SchemaBuilder()
    try builder.read(main: main, among: files)
    targetNamespace = builder.targetNamespace
    elements = builder.globalElements()
    complexTypes = builder.namedComplexTypes()
    simpleTypes = builder.namedSimpleTypes()
    complexIndex = Self.index(complexTypes.map(\.name))
    simpleIndex = Self.index(simpleTypes.map(\.name))
  }

  /// Describes nothing: for readers that judge by no schema.
  static let empty = SchemaDescription()

  private init() {
    (targetNamespace, elements, complexTypes, simpleTypes) = (nil, [], [], [])
    (complexIndex, simpleIndex) = ([:], [:])
  }

  /// The type of elements with this name.
  public func complexType(_ name: String) -> ComplexType? { complexIndex[name].map { complexTypes[$0] } }

  /// The type of texts with this name.
  public func simpleType(_ name: String) -> SimpleType? { simpleIndex[name].map { simpleTypes[$0] } }

  /// The element with this name that a document may begin with.
  public func element(_ name: String) -> ElementDeclaration? { elements.first { $0.name == name } }

  /// The complex type that a reference means; nil where it means a simple one.
  public func complexType(_ reference: TypeReference) -> ComplexType? {
    switch reference {
    case .complex(let type): type
    case .named(let name): complexType(name)
    case .simple, .builtIn: nil
    }
  }

  /// The simple type that a reference means; nil for built-in and complex ones.
  public func simpleType(_ reference: TypeReference) -> SimpleType? {
    switch reference {
    case .simple(let type): type
    case .named(let name): simpleType(name)
    case .complex, .builtIn: nil
    }
  }

  /// All values that a text of this type may have, where they are listed: those of a restriction, or of all members of
  /// a union, or of the items of a list. Empty where the type lists none.
  public func values(of reference: TypeReference) -> [SimpleType.Value] { values(of: reference, depth: 0) }

  private func values(of reference: TypeReference, depth: Int) -> [SimpleType.Value] {
    guard depth < 16 else { return [] }
    if case .text(let text)? = complexType(reference)?.content { return values(of: text, depth: depth + 1) }
    guard let type = simpleType(reference) else { return [] }
    if !type.facets.values.isEmpty { return type.facets.values }
    switch type.variety {
    case .restriction(let base), .list(let base): return values(of: base, depth: depth + 1)
    case .union(let members): return members.flatMap { values(of: $0, depth: depth + 1) }
    }
  }

  /// The built-in type that texts of this type are made of, without prefix (`token`, `decimal`); of a list or union
  /// that of its first member. Nil for elements with children.
  public func builtIn(under reference: TypeReference) -> String? {
    var current = reference
    for _ in 0..<16 {
      if case .builtIn(let name) = current { return name }
      if case .text(let text)? = complexType(current)?.content {
        current = text
        continue
      }
      guard let type = simpleType(current) else { return nil }
      switch type.variety {
      case .restriction(let base), .list(let base): current = base
      case .union(let members):
        guard let first = members.first else { return nil }
        current = first
      }
    }
    return nil
  }

  /// Every element and attribute name of the schema, each once, in the order of the files: the words of a vocabulary.
  public var names: [String] {
    var seen: Set<String> = []
    var names: [String] = []
    func add(_ name: String) { if seen.insert(name).inserted { names.append(name) } }
    func add(_ type: ComplexType) {
      for attribute in type.attributes { add(attribute.name) }
      for use in type.elements {
        add(use.name)
        if case .complex(let inner) = use.declaration.type { add(inner) }
      }
    }
    for element in elements {
      add(element.name)
      if case .complex(let inner) = element.type { add(inner) }
    }
    for type in complexTypes { add(type) }
    return names
  }

  private static func index(_ names: [String?]) -> [String: Int] {
    var index: [String: Int] = [:]
    for (at, name) in names.enumerated() { if let name, index[name] == nil { index[name] = at } }
    return index
  }
}
