import Formats
import Registry
import XML

/// Writes a part of the record as JSON, mapped by the schema alone:
///
/// * an attribute is a member under its name (`xml:lang` is `language`), with a string, number, boolean, or array of
///   strings as value;
/// * a text per language is an object with the languages as keys: `"title": {"en": "…", "fr": "…"}`;
/// * an element that can be repeated, and a group that is nothing but a list, is an array;
/// * the text of an element with attributes stands under `text`; running text, and blocks in any order, are an array under
///   `content`, whose pieces are strings and objects with the element's name as only key.
///
/// What is absent has no member. Nothing is lost: the same rules read backwards give the XML.
struct RecordJSON {
  /// Writes the members of a document's root into the object that is open.
  static func members(of root: Element, to json: inout JSONWriter) {
    guard let shape = Shape.document(root) else { return }
    members(root, shape, &json)
  }

  private static func members(_ element: Element, _ shape: Shape, _ json: inout JSONWriter) {
    for attribute in shape.attributes where element.hasAttributes {
      guard let written = element[attribute.name] else { continue }
      json.key(attribute.key)
      value(written, attribute.value, &json)
    }
    if case .text = shape.content {
      json.member("text", element.collapsedText)
      return
    }
    if case .mixed = shape.content {
      json.key("content")
      pieces(element, shape, &json)
      return
    }
    fixedChildren(element, shape, &json)
    if case .blocks = shape.content, element.children.contains(where: { shape.child($0.name)?.isBlock ?? false }) {
      json.key("content")
      pieces(element, shape, &json)
    }
  }

  private static func fixedChildren(_ element: Element, _ shape: Shape, _ json: inout JSONWriter) {
    let inside = element.children.filter { !$0.isKeptBack }
    guard !inside.isEmpty else { return }
    let names = inside.map(\.name)
    for child in shape.children where !child.isBlock && names.contains(child.name) {
      let found = inside.indices.filter { names[$0] == child.name }.map { inside[$0] }
      guard let first = found.first else { continue }
      json.key(child.label)
      switch child.role {
      case .localizedText:
        json.object { json in
          for text in found { json.member(text[SchemaNames.xmlLang] ?? "", text.collapsedText) }
        }
      case .group(let member): array(first.children(member), child, shape, &json)
      case .repeated: array(found, child, shape, &json)
      case .single: single(first, child, shape, &json)
      }
    }
  }

  private static func array(_ elements: [Element], _ child: Shape.Child, _ shape: Shape, _ json: inout JSONWriter) {
    json.array { json in
      for element in elements { single(element, child, shape, &json) }
    }
  }

  private static func single(_ element: Element, _ child: Shape.Child, _ shape: Shape, _ json: inout JSONWriter) {
    if let childShape = shape.shape(of: child) {
      if case .mixed = childShape.content, childShape.attributes.isEmpty {
        pieces(element, childShape, &json)
      } else {
        json.object { members(element, childShape, &$0) }
      }
    } else {
      value(element.collapsedText, child.value ?? .text, &json)
    }
  }

  /// Text and elements, or elements alone, in document order.
  private static func pieces(_ element: Element, _ shape: Shape, _ json: inout JSONWriter) {
    let isMixed = if case .mixed = shape.content { true } else { false }
    json.array { json in
      for piece in element.content {
        switch piece {
        case .text(let text): if isMixed { json.string(text) }
        case .element(let inner):
          guard let child = shape.child(inner.name), child.isBlock else { continue }
          json.object { json in
            json.key(child.label)
            single(inner, child, shape, &json)
          }
        }
      }
    }
  }

  private static func value(_ written: String, _ value: Shape.Value, _ json: inout JSONWriter) {
    switch value {
    case .text: json.string(written)
    case .flag: json.bool(written == "true" || written == "1")
    case .number: number(written, &json)
    case .list:
      json.array { json in
        // White space in an attribute is spaces by now (XML 1.0, section 3.3.3).
        for word in written.utf8.split(separator: 0x20) { json.string(String(Substring(word))) }
      }
    }
  }

  private static func number(_ written: String, _ json: inout JSONWriter) {
    if let number = DecimalNumber(written) { json.decimal(number.description) } else { json.string(written) }
  }
}
