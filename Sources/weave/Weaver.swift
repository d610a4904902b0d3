import XML

/// Writes the typed model: a structure for each complex type of the schema, an accessor for each attribute and element.
struct Weaver {
  let schema: SchemaDescription

  /// The text types that become ``LocalizedText`` wherever they occur.
  private static let localText = "LocalText"

  /// The whole source file.
  func model() -> String {
    var out = "// Woven from the schema when the package is built. Do not edit: change Schema/*.xsd.\nimport XML\n\n"
    out += names()
    for type in schema.complexTypes {
      guard let name = type.name, name != Weaver.localText else { continue }
      out += "\n" + structure(name, type)
    }
    return out
  }

  // MARK: Names

  /// The vocabulary of the reader, and a constant for each name.
  private func names() -> String {
    let sorted = schema.names.sorted()
    var out = "/// The names of elements and attributes that the schema knows, as numbers of the reader's vocabulary.\n"
    out += "public enum SchemaNames {\n  static let all: [String] = [\n"
    for name in sorted { out += "    \"\(name)\",\n" }
    out += "  ]\n"
    for (number, name) in sorted.enumerated() {
      out += "  /// `\(name)`\n  public static let `\(Spelling.constant(name))` = Name(raw: \(number))\n"
    }
    return out + "}\n"
  }

  // MARK: Structures

  private func structure(_ name: String, _ type: ComplexType) -> String {
    let identified = type.attribute("id").map { $0.isRequired && $0.type.name == "LocalId" } ?? false
    var out = Spelling.comment(type.documentation["en"] ?? name, indent: "")
    out += "public struct \(name): \(identified ? "Identified" : "View") {\n"
    out += "  /// The element that the view reads.\n  public let element: Element\n"
    out += "  /// A view over an element of the type \(name).\n"
    out += "  public init(_ element: Element) { self.element = element }\n"
    if case .text = type.content {
      out += "\n  /// The text itself.\n  public var text: String { element.collapsedText }\n"
    }
    for attribute in type.attributes { out += accessor(attribute) }
    let choice = type.alternatives
    for particle in type.elements where !choice.contains(particle.name) { out += accessor(particle) }
    if !choice.isEmpty { out += items(of: type, type.elements.filter { choice.contains($0.name) }) }
    return out + "}\n"
  }

  private func accessor(_ attribute: AttributeUse) -> String {
    let name = "SchemaNames.`\(Spelling.constant(attribute.name))`"
    let optional = !attribute.isRequired
    let (type, read): (String, String)
    switch value(ofSimple: attribute.type) {
    case .text: (type, read) = ("String", optional ? "element.optionalText(\(name))" : "element.text(\(name))")
    case .flag: (type, read) = ("Bool", optional ? "element.optionalFlag(\(name))" : "element.flag(\(name))")
    case .list: return property(attribute, "[String]", "element.words(\(name))")
    case .value(let swift):
      (type, read) = (swift, optional ? "element.optionalValue(\(name))" : "element.value(\(name))")
    case .code(let list):
      let make = "Code(list: \"\(list)\", value:"
      (type, read) = ("Code", optional ? "element[\(name)].map { \(make) $0) }" : "\(make) element.text(\(name)))")
    }
    return property(attribute, optional ? type + "?" : type, read)
  }

  private func property(_ attribute: AttributeUse, _ type: String, _ read: String) -> String {
    "\n" + Spelling.comment(attribute.documentation["en"] ?? attribute.name, indent: "  ")
      + "  public var `\(Spelling.accessor(attribute.name))`: \(type) { \(read) }\n"
  }

  private func accessor(_ particle: ElementUse) -> String {
    let name = "SchemaNames.`\(Spelling.constant(particle.name))`"
    let repeated = particle.isRepeated
    var accessorName = Spelling.accessor(particle.name)
    let (type, read): (String, String)
    let typeName = particle.declaration.type.name ?? "String"
    if typeName == Weaver.localText {
      (type, read) = ("LocalizedText", "element.localized(\(name))")
    } else if schema.complexType(typeName) != nil {
      if repeated {
        accessorName = Spelling.plural(particle.name)
        (type, read) = ("[\(typeName)]", "element.views(\(name))")
      } else if let member = schema.member(ofGroup: typeName) {
        let inner = "SchemaNames.`\(Spelling.constant(member.name))`"
        (type, read) = ("[\(member.declaration.type.name ?? "String")]", "element.members(\(name), \(inner))")
      } else if particle.isRequired {
        (type, read) = (typeName, "element.mandatoryView(\(name))")
      } else {
        (type, read) = (typeName + "?", "element.view(\(name))")
      }
    } else if repeated {
      accessorName = Spelling.plural(particle.name)
      (type, read) = ("[String]", "element.childTexts(\(name))")
    } else {
      (type, read) =
        particle.isRequired
        ? ("String", "element.childText(\(name)) ?? \"\"") : ("String?", "element.childText(\(name))")
    }
    return "\n" + Spelling.comment(particle.declaration.documentation["en"] ?? particle.name, indent: "  ")
      + "  public var `\(accessorName)`: \(type) { \(read) }\n"
  }

  // MARK: Mixed content and choices

  /// What stands inside in any order: an enumeration with a case for each element, and for text where the type is mixed.
  private func items(of type: ComplexType, _ choice: [ElementUse]) -> String {
    var cases = ""
    var matches = ""
    if type.isMixed { cases += "    /// Running text.\n    case text(String)\n" }
    for particle in choice {
      let typeName = particle.declaration.type.name ?? "String"
      cases += Spelling.comment(particle.declaration.documentation["en"] ?? particle.name, indent: "    ")
      cases += "    case `\(particle.name)`(\(typeName))\n"
      matches +=
        "      case SchemaNames.`\(Spelling.constant(particle.name))`: .`\(particle.name)`(\(typeName)(child))\n"
    }
    let source =
      type.isMixed
      ? """
          element.content.compactMap { piece in
            switch piece {
            case .text(let text): return .text(text)
            case .element(let child): return Item(child)
            }
          }
      """ : "    element.children.compactMap { Item($0) }"
    return """

        /// One piece of what stands inside, in any order.
        public enum Item: Sendable, Hashable {
      \(cases)
          init?(_ child: Element) {
            let item: Item? = switch child.name {
      \(matches)      default: nil
            }
            guard let item else { return nil }
            self = item
          }
        }

        /// What stands inside, in document order.
        public var items: [Item] {
      \(source)
        }

      """
  }

  // MARK: Simple types

  private enum SimpleValue {
    case text, flag, list
    case value(String)
    case code(String)
  }

  private func value(ofSimple type: TypeReference) -> SimpleValue {
    let name = type.name ?? ""
    if name.hasSuffix("Code") { return .code(Spelling.codeList(name)) }
    if name == "Day" || name == "Span" { return .value(name) }
    if case .list? = schema.simpleType(type)?.variety { return .list }
    if case .restriction(let base)? = schema.simpleType(type)?.variety, case .list? = schema.simpleType(base)?.variety {
      return .list
    }
    switch schema.builtIn(under: type) {
    case "boolean": return .flag
    case "integer": return .value("Int")
    case "decimal": return .value("DecimalNumber")
    default: return .text
    }
  }
}
