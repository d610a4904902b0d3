// Two shapes of types that the model, the mapping to JSON and the data dictionary treat alike.

extension ComplexType {
  /// The names of child elements that may stand in any order and number, as the blocks of a clause do; empty for a type
  /// whose children have their fixed places.
  public var alternatives: Set<String> {
    guard case .elements(let particle) = content else { return [] }
    let parts: [Particle] = if case .sequence(let parts) = particle.term { parts } else { [particle] }
    return Set(
      parts.flatMap { part -> [String] in
        guard case .choice = part.term, part.maximum.map({ $0 > 1 }) ?? true else { return [] }
        return part.flattened.map(\.name)
      })
  }

  /// The one repeated element of a type that is nothing but a list of them, such as `activities`; nil for other types.
  public var soleMember: ElementUse? {
    guard attributes.isEmpty, !isMixed, alternatives.isEmpty, elements.count == 1, elements[0].isRepeated else {
      return nil
    }
    return elements[0]
  }
}

extension SchemaDescription {
  /// The member of a group: of a type that is nothing but a list of elements of a complex type and is itself never
  /// repeated, so that the group can be seen as the list. Lists of texts per language are no groups.
  public func member(ofGroup name: String) -> ElementUse? {
    guard let member = complexType(name)?.soleMember, complexType(member.declaration.type) != nil,
      member.declaration.type.name != "LocalText", !repeatedTypes.contains(name)
    else { return nil }
    return member
  }

  private var repeatedTypes: Set<String> {
    Set(
      complexTypes.flatMap { type in
        type.elements.filter(\.isRepeated).compactMap(\.declaration.type.name)
      })
  }
}
