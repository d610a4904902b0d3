/// Derives the code types of the schema from the code lists, so that a code is written down once.
///
/// Each list becomes a simple type named after it (`party-type` becomes `PartyTypeCode`). A closed list is an
/// enumeration; an extensible one also takes local codes, which begin with `x-`. The documentation that an editor shows
/// for a code is its label and definition:
///
/// ```xml
/// <xs:enumeration value="police">
///   <xs:annotation>
///     <xs:documentation xml:lang="en">Police. A civil force that keeps public order and …</xs:documentation>
/// ```
public enum CodeListSchema {
  /// The text of `codes.xsd` for these lists, which stand in it in the order of their ids. The same lists give the same
  /// bytes.
  public static func source(of lists: [CodeList]) -> String {
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      "<!-- Derived from the code lists in CodeLists: change a list, not this file. -->",
      #"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:c="urn:concord:1""#
        + #" targetNamespace="urn:concord:1" elementFormDefault="qualified" version="1.0">"#,
    ]
    lines += localCode
    for list in lists.sorted(by: { $0.id < $1.id }) { lines += types(of: list) }
    lines.append("</xs:schema>")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The name of the type of a list: `party-type` becomes `PartyTypeCode`.
  public static func typeName(ofList id: String) -> String { stem(id) + "Code" }

  private static func stem(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static let localCode = simpleType(
    "LocalCode",
    annotation: annotation(
      en: "Local code. A code that a jurisdiction adds to an extensible list; it begins with “x-” and is described in"
        + " the register’s own code lists.",
      fr: "Code local. Code qu’un pays ajoute à une liste extensible\u{A0}; il commence par «\u{A0}x-\u{A0}» et il est"
        + " décrit dans les listes de codes propres au registre."),
    restriction([#"<xs:pattern value="x-[a-z0-9]+(-[a-z0-9]+)*"/>"#]))

  private static func types(of list: CodeList) -> [String] {
    let stem = stem(list.id)
    let about = annotation(
      en: list.title.text("en") + ". " + list.description.text("en"),
      fr: list.title.text("fr") + ". " + list.description.text("fr"))
    let enumeration = restriction(list.codes.flatMap(entry))
    guard list.extensible == true else { return simpleType(stem + "Code", annotation: about, enumeration) }
    let union = [#"<xs:union memberTypes="c:\#(stem)BuiltInCode c:LocalCode"/>"#]
    return simpleType(stem + "Code", annotation: about, union)
      + simpleType(stem + "BuiltInCode", annotation: about, enumeration)
  }

  private static func entry(_ code: CodeEntry) -> [String] {
    let said = annotation(en: sentence(code, "en"), fr: sentence(code, "fr"))
    return [#"<xs:enumeration value="\#(code.value)">"#] + indented(said) + ["</xs:enumeration>"]
  }

  /// Label and definition, and for a withdrawn code what to write instead, since editors go on offering it.
  private static func sentence(_ code: CodeEntry, _ language: String) -> String {
    let meaning = code.label.text(language) + ". " + code.definition.text(language)
    guard code.status == "withdrawn", let next = code.replacedBy else { return meaning }
    if language == "fr" { return meaning + " Code retiré\u{A0}: écrire «\u{A0}\(next)\u{A0}»." }
    return meaning + " Withdrawn: write “\(next)”."
  }

  private static func simpleType(_ name: String, annotation: [String], _ content: [String]) -> [String] {
    indented([#"<xs:simpleType name="\#(name)">"#] + indented(annotation + content) + ["</xs:simpleType>"])
  }

  private static func restriction(_ facets: [String]) -> [String] {
    [#"<xs:restriction base="xs:token">"#] + indented(facets) + ["</xs:restriction>"]
  }

  private static func annotation(en: String, fr: String) -> [String] {
    let texts = [("en", en), ("fr", fr)].map { language, text in
      #"<xs:documentation xml:lang="\#(language)">\#(escaped(text))</xs:documentation>"#
    }
    return ["<xs:annotation>"] + indented(texts) + ["</xs:annotation>"]
  }

  private static func indented(_ lines: [String]) -> [String] { lines.map { "  " + $0 } }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      default: out.unicodeScalars.append(character)
      }
    }
    return out
  }
}
