import Diagnostics

// Keys: values that must be unique, or that must be found elsewhere in the file.
extension SchemaVerdict {
  /// libxml2 says `['a', 'b']` for the values of a key; the fields themselves it does not name.
  func key(_ element: Element, _ event: Event) -> Finding? {
    guard let list = event.strings.lazy.compactMap({ $0 }).first(where: { $0.hasPrefix("[") }) else {
      return keyIncomplete(element)
    }
    let values = Self.values(in: list)
    if event.strings.first.flatMap({ $0 })?.hasPrefix("[") == true { return duplicate(element, values) }
    return dangling(localName(event.strings.first.flatMap { $0 } ?? ""), values)
  }

  private func duplicate(_ element: Element, _ values: [String]) -> Finding {
    let (range, name) = place(element, values)
    let text = shown(values.joined(separator: ", "))
    return Finding(
      range: range,
      message: name.map {
        Phrase(
          en: "a second <\(element.localName)> with \($0) “\(text)”",
          fr: "un deuxième <\(element.localName)> dont \($0) est « \(text) »")
      }
        ?? Phrase(
          en: "a second <\(element.localName)> with “\(text)”",
          fr: "un deuxième <\(element.localName)> avec « \(text) »"),
      help: Phrase(
        en: "give each its own, or delete one of the two", fr: "donnez à chacun le sien, ou supprimez l’un des deux"))
  }

  /// Raised when the file is over: the element is found again by its name and values.
  private func dangling(_ name: String, _ values: [String]) -> Finding? {
    let candidates = tree.elements.filter { $0.localName == name }
    guard let element = candidates.first(where: { place($0, values).attribute != nil }) ?? candidates.first else {
      return nil
    }
    let (range, attribute) = place(element, values)
    let text = shown(values.joined(separator: ", "))
    return Finding(
      range: range,
      message: Phrase(
        en: "\(attribute ?? "<\(name)>") refers to “\(text)”, which is not in this file",
        fr: "\(attribute ?? "<\(name)>") renvoie à « \(text) », qui n’est pas dans ce fichier"),
      help: Phrase(
        en: "correct it, or add what it refers to", fr: "corrigez-le, ou ajoutez ce à quoi il renvoie"))
  }

  private func keyIncomplete(_ element: Element) -> Finding? {
    // Where an attribute or child is missing, that is told already.
    let isTold = events.contains { $0.element == element.index && $0.code != 1877 }
    return isTold ? nil : notAsItStands(element)
  }

  /// The attribute that has the (last) value of a key; the start tag where none has.
  private func place(_ element: Element, _ values: [String]) -> (Range<Int>, attribute: String?) {
    for attribute in element.attributes where attribute.value == values.last {
      if let range = element.attributeRange(attribute.name) { return (range, written(attribute.name)) }
    }
    return (head(element), nil)
  }

  /// `['a', 'b']` → a, b.
  private static func values(in list: String) -> [String] {
    let inner = list.dropFirst().prefix { $0 != "]" }
    return inner.split(separator: ",").map { part in
      let trimmed = part.drop { $0 == " " }
      return trimmed.hasPrefix("'") ? String(trimmed.dropFirst().dropLast()) : String(trimmed)
    }
  }
}
