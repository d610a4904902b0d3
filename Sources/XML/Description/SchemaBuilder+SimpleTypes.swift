// Simple types and documentation.
extension SchemaBuilder {
  private typealias Word = SchemaWords

  func simpleType(_ element: Element, _ prefixes: Prefixes, name: String?) -> SimpleType {
    let documentation = Self.documentation(element)
    func made(_ variety: SimpleType.Variety, _ facets: SimpleType.Facets = .init()) -> SimpleType {
      SimpleType(name: name, documentation: documentation, variety: variety, facets: facets)
    }
    if let list = element.first(Word.listing) {
      return made(.list(reference(list, Word.itemType, prefixes)))
    }
    if let union = element.first(Word.union) {
      let named = (union[Word.memberTypes] ?? "").split(whereSeparator: \.isWhitespace)
      let inner = union.children(Word.simpleType).map { TypeReference.simple(simpleType($0, prefixes, name: nil)) }
      return made(.union(named.map { prefixes.reference(String($0)) } + inner))
    }
    guard let restriction = element.first(Word.restriction) else {
      return made(.restriction(.builtIn("anySimpleType")))
    }
    return made(.restriction(reference(restriction, Word.base, prefixes)), Self.facets(restriction))
  }

  /// The narrowing of an element's text in a restriction of simple content.
  func simpleType(
    restriction: Element, _ prefixes: Prefixes, over content: ComplexType.Content
  ) -> SimpleType {
    var base = TypeReference.builtIn("anySimpleType")
    if case .text(let inherited) = content { base = inherited }
    if let inner = restriction.first(Word.simpleType) { base = .simple(simpleType(inner, prefixes, name: nil)) }
    return SimpleType(
      name: nil, documentation: Documentation(), variety: .restriction(base), facets: Self.facets(restriction))
  }

  private func reference(_ element: Element, _ attribute: Name, _ prefixes: Prefixes) -> TypeReference {
    if let named = element[attribute] { return prefixes.reference(named) }
    guard let inner = element.first(Word.simpleType) else { return .builtIn("anySimpleType") }
    return .simple(simpleType(inner, prefixes, name: nil))
  }

  private static func facets(_ restriction: Element) -> SimpleType.Facets {
    var facets = SimpleType.Facets()
    for child in restriction.children {
      guard let value = child[Word.value] else { continue }
      switch child.localName {
      case "enumeration": facets.values.append(.init(value: value, documentation: documentation(child)))
      case "pattern": facets.patterns.append(value)
      case "length": facets.length = Int(value)
      case "minLength": facets.minimumLength = Int(value)
      case "maxLength": facets.maximumLength = Int(value)
      case "minInclusive": facets.minimumInclusive = value
      case "minExclusive": facets.minimumExclusive = value
      case "maxInclusive": facets.maximumInclusive = value
      case "maxExclusive": facets.maximumExclusive = value
      case "totalDigits": facets.totalDigits = Int(value)
      case "fractionDigits": facets.fractionDigits = Int(value)
      case "whiteSpace": facets.whiteSpace = value
      default: break
      }
    }
    return facets
  }

  static func documentation(_ element: Element) -> Documentation {
    guard let annotation = element.first(Word.annotation) else { return Documentation() }
    return Documentation(annotation.children(Word.documentation))
  }
}
