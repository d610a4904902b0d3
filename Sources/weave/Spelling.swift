/// How names of the schema are spelled in Swift.
enum Spelling {
  /// Repeated elements whose plural is not formed by rule, or whose name is one already.
  private static let unchanged: Set<String> = ["serves", "openData", "notShared", "missing", "content"]

  /// The accessor of an attribute or of an element that occurs once.
  static func accessor(_ name: String) -> String {
    name == "xml:lang" ? "language" : name
  }

  /// The accessor of an element that can be repeated: `party` becomes `parties`.
  static func plural(_ name: String) -> String {
    if unchanged.contains(name) { return name }
    if name.hasSuffix("Basis") || name == "basis" { return name.dropLast(2) + "es" }
    if name.hasSuffix("y"), let before = name.dropLast().last, !"aeiou".contains(before) {
      return name.dropLast() + "ies"
    }
    if ["s", "x", "ch", "sh"].contains(where: name.hasSuffix) { return name + "es" }
    return name + "s"
  }

  /// The constant that stands for a name: `xml:lang` becomes `xmlLang`. Words of the language get no backticks in use,
  /// since they always follow a dot.
  static func constant(_ name: String) -> String {
    name == "xml:lang" ? "xmlLang" : name
  }

  /// The id of the code list behind a type of codes: `PartyTypeCode` becomes `party-type`.
  static func codeList(_ type: String) -> String {
    var id = ""
    for character in type.dropLast("Code".count) {
      if character.isUppercase, !id.isEmpty { id += "-" }
      id += character.lowercased()
    }
    return id
  }

  /// A documentation comment, broken at word boundaries.
  static func comment(_ text: String, indent: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.count + word.count + indent.count > 112, !line.isEmpty {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    lines.append(line)
    return lines.map { "\(indent)/// \($0)\n" }.joined()
  }
}
