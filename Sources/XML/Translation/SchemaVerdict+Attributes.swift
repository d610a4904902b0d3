import Diagnostics

// Attributes that are missing or unknown.
extension SchemaVerdict {
  func unknownAttribute(_ element: Element, _ name: String) -> Finding {
    let type = declarations.complexType(of: element)
    let present = Set(element.attributes.map { written($0.name) })
    let known = type?.attributes.map(\.name) ?? []
    let free = known.filter { !present.contains($0) }
    let place = tree.name(of: name).flatMap { element.attributeRange($0) }
    let message = Phrase(
      en: "<\(shown(element.localName))> has no attribute \(shown(name))",
      fr: "<\(shown(element.localName))> n’a pas d’attribut \(shown(name))")
    let range = place ?? head(element)
    if let meant = Likeness.best(name, among: free) {
      let end = range.lowerBound + name.utf8.count
      return Finding(
        range: range, message: message,
        help: Phrase(en: "did you mean \(meant)?", fr: "vouliez-vous écrire \(meant) ?"),
        fixes: place == nil ? [] : [fix(meant, [range.lowerBound..<end])])
    }
    if type?.element(name) != nil {
      return Finding(
        range: range, message: message,
        help: Phrase(
          en: "\(name) is an element here: write <\(name)>…</\(name)> inside <\(element.localName)>",
          fr: "\(name) est ici un élément : écrivez <\(name)>…</\(name)> dans <\(element.localName)>"))
    }
    return Finding(range: range, message: message, help: attributesAllowed(known))
  }

  private func attributesAllowed(_ names: [String]) -> Phrase {
    guard !names.isEmpty else {
      return Phrase(
        en: "delete it; this element has no attributes", fr: "supprimez-le ; cet élément n’a pas d’attributs")
    }
    let list = names.joined(separator: ", ")
    return Phrase(
      en: "delete it; the attributes allowed here: \(list)", fr: "supprimez-le ; attributs permis ici : \(list)")
  }

  func missingAttribute(_ element: Element, _ local: String) -> Finding? {
    let type = declarations.complexType(of: element)
    let use = type?.attribute(local) ?? type?.attribute("xml:" + local)
    let name = use?.name ?? local
    // A misspelt attribute that means this one is told already.
    let known = Set(type?.attributes.map(\.name) ?? [])
    for attribute in element.attributes {
      let text = written(attribute.name)
      let free = (type?.attributes.map(\.name) ?? []).filter { candidate in
        !element.attributes.contains { written($0.name) == candidate }
      }
      if !known.contains(text), Likeness.best(text, among: free) == name { return nil }
    }
    return Finding(
      range: head(element),
      message: Phrase(
        en: "<\(shown(element.localName))> lacks the attribute \(name)",
        fr: "il manque à <\(shown(element.localName))> l’attribut \(name)"),
      help: with(
        Phrase(en: "write \(name)=\"…\" in this tag", fr: "écrivez \(name)=\"…\" dans cette balise"),
        use?.documentation.addition))
  }

  func written(_ name: Name) -> String { tree.text(of: name.raw) ?? "" }

  /// A first sentence, and what the schema says.
  func with(_ phrase: Phrase, _ documentation: Phrase?) -> Phrase {
    guard let documentation else { return phrase }
    guard !documentation.fr.text.isEmpty else {
      return Phrase(en: "\(phrase.en.text). \(documentation.en.text)", fr: phrase.fr)
    }
    return Phrase(en: "\(phrase.en.text). \(documentation.en.text)", fr: "\(phrase.fr.text). \(documentation.fr.text)")
  }

  func fix(_ text: String, _ ranges: [Range<Int>]) -> Fix {
    Fix(
      title: Phrase(en: "write \(text)", fr: "écrire \(text)"), grade: .review,
      edits: ranges.map { Edit(range: $0, replacement: text) })
  }
}
