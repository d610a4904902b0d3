import Diagnostics

/// Collects the global parts of all schema files, then makes descriptions of them.
final class SchemaBuilder {
  private typealias Word = SchemaWords

  private(set) var targetNamespace: String?
  private let reader = Reader(schema: nil, vocabulary: SchemaWords.vocabulary, limits: Limits(maximumBytes: 16 << 20))
  private var seen: Set<String> = []
  /// Global parts by kind, in the order of the files.
  private var parts: [Name: [Part]] = [:]
  private var lookups: [Name: [String: Int]] = [:]
  private var complexTypes: [String: ComplexType] = [:]
  private var underway: Set<String> = []

  private struct Part {
    var name: String
    var element: Element
    var prefixes: Prefixes
  }

  // MARK: Files

  func read(main: String, among files: [SourceFile]) throws(SchemaError) {
    try read(Self.lastPart(main), among: files, isMain: true, depth: 0)
  }

  private func read(_ name: String, among files: [SourceFile], isMain: Bool, depth: Int) throws(SchemaError) {
    guard seen.insert(name).inserted, depth < 32 else { return }
    guard let file = files.first(where: { Self.lastPart($0.path) == name }) else {
      throw SchemaError(file: name, line: 0, reason: "this schema file is not among the files given")
    }
    let (tree, findings) = reader.read(file)
    guard let root = tree?.root, root.name == Word.schema else {
      let finding = findings.first
      throw SchemaError(
        file: name, line: finding?.range?.start.line ?? 0, reason: finding?.message.en.text ?? "this is no schema")
    }
    let prefixes = Prefixes(of: root)
    let namespace = root[Word.targetNamespace]
    if isMain { targetNamespace = namespace }
    for child in root.children {
      if child.name == Word.include || child.name == Word.importing {
        guard let location = child[Word.schemaLocation] else { continue }
        try read(Self.lastPart(location), among: files, isMain: false, depth: depth + 1)
      } else if let given = child[Word.name] {
        let name = namespace == Prefixes.xml ? "xml:" + given : given
        lookups[child.name, default: [:]][name] = parts[child.name, default: []].count
        parts[child.name, default: []].append(Part(name: name, element: child, prefixes: prefixes))
      }
    }
  }

  private static func lastPart(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private func part(_ kind: Name, _ name: String) -> Part? {
    guard let at = lookups[kind]?[name] else { return nil }
    return parts[kind]?[at]
  }

  // MARK: Global parts

  func globalElements() -> [ElementDeclaration] {
    (parts[Word.element] ?? []).map { declaration($0.element, $0.prefixes) }
  }

  func namedComplexTypes() -> [ComplexType] {
    (parts[Word.complexType] ?? []).compactMap { complexType(named: $0.name) }
  }

  func namedSimpleTypes() -> [SimpleType] {
    (parts[Word.simpleType] ?? []).map { simpleType($0.element, $0.prefixes, name: $0.name) }
  }

  private func complexType(named name: String) -> ComplexType? {
    if let known = complexTypes[name] { return known }
    guard let part = part(Word.complexType, name), underway.insert(name).inserted else { return nil }
    defer { underway.remove(name) }
    let type = complexType(part.element, part.prefixes, name: name)
    complexTypes[name] = type
    return type
  }

  // MARK: Elements and types

  private func declaration(_ element: Element, _ prefixes: Prefixes) -> ElementDeclaration {
    ElementDeclaration(
      name: element[Word.name] ?? "", type: type(of: element, prefixes), fixedValue: element[Word.fixed],
      documentation: Self.documentation(element))
  }

  /// The type that a `type` attribute names, or that is written inside.
  private func type(of element: Element, _ prefixes: Prefixes) -> TypeReference {
    if let named = element[Word.type] { return prefixes.reference(named) }
    if let inner = element.first(Word.complexType) { return .complex(complexType(inner, prefixes, name: nil)) }
    if let inner = element.first(Word.simpleType) { return .simple(simpleType(inner, prefixes, name: nil)) }
    return .builtIn("anyType")
  }

  private func complexType(_ element: Element, _ prefixes: Prefixes, name: String?) -> ComplexType {
    var isMixed = Self.isTrue(element[Word.mixed])
    var content = ComplexType.Content.empty
    var attributes: [AttributeUse] = []
    var base: TypeReference?
    var holder = element
    if let simple = element.first(Word.simpleContent), let derivation = Self.derivation(simple) {
      let reference = prefixes.reference(derivation[Word.base] ?? "")
      (base, holder) = (reference, derivation)
      let inherited = inherited(reference)
      attributes = inherited?.attributes ?? []
      content = inherited?.content ?? .text(reference)
      // A restriction in place narrows the base's text with its own facets.
      if derivation.name == Word.restriction, derivation.children.contains(where: { $0[Word.value] != nil }) {
        content = .text(.simple(simpleType(restriction: derivation, prefixes, over: content)))
      }
    } else if let complex = element.first(Word.complexContent), let derivation = Self.derivation(complex) {
      let reference = prefixes.reference(derivation[Word.base] ?? "")
      (base, holder) = (reference, derivation)
      let inherited = inherited(reference)
      isMixed = isMixed || Self.isTrue(complex[Word.mixed]) || inherited?.isMixed ?? false
      attributes = inherited?.attributes ?? []
      let own = particle(in: derivation, prefixes)
      content = Self.join(derivation.name == Word.extending ? inherited?.content : nil, own)
    } else if let own = particle(in: element, prefixes) {
      content = .elements(own)
    }
    for use in attributeUses(holder, prefixes, depth: 0) {
      attributes.removeAll { $0.name == use.name }
      attributes.append(use)
    }
    return ComplexType(
      name: name, documentation: Self.documentation(element), base: base, isMixed: isMixed, content: content,
      attributes: attributes)
  }

  private func inherited(_ reference: TypeReference) -> ComplexType? {
    guard case .named(let name) = reference else { return nil }
    return complexType(named: name)
  }

  private static func derivation(_ content: Element) -> Element? {
    content.first(SchemaWords.extending) ?? content.first(SchemaWords.restriction)
  }

  private static func join(_ inherited: ComplexType.Content?, _ own: Particle?) -> ComplexType.Content {
    switch (inherited, own) {
    case (.elements(let first)?, let second?): .elements(Particle(.sequence([first, second])))
    case (let first?, nil): first
    case (_, let second?): .elements(second)
    case (nil, nil): .empty
    }
  }

  private func attributeUses(_ holder: Element, _ prefixes: Prefixes, depth: Int) -> [AttributeUse] {
    guard depth < 16 else { return [] }
    return holder.children.flatMap { child -> [AttributeUse] in
      if child.name == Word.attributeGroup, let ref = child[Word.ref],
        let group = part(Word.attributeGroup, prefixes.local(ref))
      {
        return attributeUses(group.element, group.prefixes, depth: depth + 1)
      }
      guard child.name == Word.attribute, child[Word.use] != "prohibited" else { return [] }
      return [attributeUse(child, prefixes)]
    }
  }

  private func attributeUse(_ element: Element, _ prefixes: Prefixes) -> AttributeUse {
    let referred = element[Word.ref].flatMap { part(Word.attribute, prefixes.local($0)) }
    let own = Self.documentation(element)
    return AttributeUse(
      name: element[Word.name] ?? element[Word.ref].map(prefixes.local) ?? "",
      type: referred.map { type(of: $0.element, $0.prefixes, fallback: "anySimpleType") }
        ?? type(of: element, prefixes, fallback: "anySimpleType"),
      isRequired: element[Word.use] == "required",
      defaultValue: element[Word.defaulting] ?? referred?.element[Word.defaulting],
      fixedValue: element[Word.fixed] ?? referred?.element[Word.fixed],
      documentation: own.isEmpty ? referred.map { Self.documentation($0.element) } ?? own : own)
  }

  private func type(of element: Element, _ prefixes: Prefixes, fallback: String) -> TypeReference {
    let found = type(of: element, prefixes)
    return found == .builtIn("anyType") ? .builtIn(fallback) : found
  }

  // MARK: Content models

  private func particle(in holder: Element, _ prefixes: Prefixes) -> Particle? {
    holder.children.lazy.compactMap { self.particle($0, prefixes, depth: 0) }.first
  }

  private func particle(_ element: Element, _ prefixes: Prefixes, depth: Int) -> Particle? {
    guard depth < 32 else { return nil }
    let minimum = element[Word.minOccurs].flatMap { Int($0) } ?? 1
    let maximum = element[Word.maxOccurs].map { Int($0) } ?? 1
    func parts() -> [Particle] { element.children.compactMap { particle($0, prefixes, depth: depth + 1) } }
    switch element.name {
    case Word.sequence: return Particle(.sequence(parts()), minimum: minimum, maximum: maximum)
    case Word.choice: return Particle(.choice(parts()), minimum: minimum, maximum: maximum)
    case Word.all: return Particle(.all(parts()), minimum: minimum, maximum: maximum)
    case Word.element:
      return Particle(.element(elementUse(element, prefixes)), minimum: minimum, maximum: maximum)
    case Word.group:
      guard let ref = element[Word.ref], let group = part(Word.group, prefixes.local(ref)),
        let inner = group.element.children.lazy.compactMap({ self.particle($0, group.prefixes, depth: depth + 1) })
          .first
      else { return nil }
      return minimum == 1 && maximum == 1 ? inner : Particle(.sequence([inner]), minimum: minimum, maximum: maximum)
    default: return nil
    }
  }

  private func elementUse(_ element: Element, _ prefixes: Prefixes) -> ElementDeclaration {
    guard let ref = element[Word.ref] else { return declaration(element, prefixes) }
    let name = prefixes.local(ref)
    guard let referred = part(Word.element, name) else {
      return ElementDeclaration(name: name, type: .builtIn("anyType"), documentation: Self.documentation(element))
    }
    let own = Self.documentation(element)
    // A type in place may contain the element itself: inside, such a reference is left open.
    var type = TypeReference.builtIn("anyType")
    if underway.insert("element " + name).inserted {
      type = self.type(of: referred.element, referred.prefixes)
      underway.remove("element " + name)
    }
    return ElementDeclaration(
      name: name, type: type, documentation: own.isEmpty ? Self.documentation(referred.element) : own)
  }

  static func isTrue(_ value: String?) -> Bool { value == "true" || value == "1" }
}
