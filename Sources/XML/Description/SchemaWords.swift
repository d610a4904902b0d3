/// The element and attribute names of XSD that the description understands.
struct SchemaWords {
  static let vocabulary = Vocabulary(list)

  private static let list = [
    "schema", "include", "import", "element", "complexType", "simpleType", "group", "attributeGroup", "attribute",
    "sequence", "choice", "all", "complexContent", "simpleContent", "extension", "restriction", "list", "union",
    "annotation", "documentation", "enumeration", "pattern", "length", "minLength", "maxLength", "minInclusive",
    "minExclusive", "maxInclusive", "maxExclusive", "totalDigits", "fractionDigits", "whiteSpace", "name", "ref",
    "type",
    "base", "use", "default", "fixed", "minOccurs", "maxOccurs", "mixed", "value", "itemType", "memberTypes",
    "schemaLocation", "targetNamespace", "xml:lang",
  ]

  /// The number of a word of the list; asking for another is a slip of ours.
  static func word(_ text: String) -> Name {
    guard let name = vocabulary.name(of: text) else { preconditionFailure("\(text) is a word of the list") }
    return name
  }

  static let schema = word("schema"), include = word("include"), importing = word("import"), element = word("element")
  static let complexType = word("complexType"), simpleType = word("simpleType"), group = word("group")
  static let attributeGroup = word("attributeGroup"), attribute = word("attribute"), sequence = word("sequence")
  static let choice = word("choice"), all = word("all"), complexContent = word("complexContent")
  static let simpleContent = word("simpleContent"), extending = word("extension"), restriction = word("restriction")
  static let listing = word("list"), union = word("union"), annotation = word("annotation")
  static let documentation = word("documentation"), enumeration = word("enumeration"), pattern = word("pattern")
  static let name = word("name"), ref = word("ref"), type = word("type"), base = word("base"), use = word("use")
  static let defaulting = word("default"), fixed = word("fixed"), minOccurs = word("minOccurs")
  static let maxOccurs = word("maxOccurs"), mixed = word("mixed"), value = word("value"), itemType = word("itemType")
  static let memberTypes = word("memberTypes"), schemaLocation = word("schemaLocation")
  static let targetNamespace = word("targetNamespace"), language = word("xml:lang")
}
