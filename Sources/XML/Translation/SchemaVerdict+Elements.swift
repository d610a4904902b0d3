import Diagnostics

// Elements that do not belong where they stand, or are missing.
extension SchemaVerdict {
  func wrongRoot(_ element: Element) -> Finding {
    let names = schema.elements.map(\.name)
    let name = element.localName
    let list = names.map { "<\($0)>" }.joined(separator: ", ")
    let message = Phrase(
      en: "a file cannot begin with <\(shown(name))>", fr: "un fichier ne peut pas commencer par <\(shown(name))>")
    if let meant = Likeness.best(name, among: names) {
      return Finding(
        range: head(element), message: message,
        help: Phrase(en: "did you mean <\(meant)>?", fr: "vouliez-vous écrire <\(meant)> ?"),
        fixes: [fix(meant, nameRanges(element))])
    }
    return Finding(
      range: head(element), message: message,
      help: Phrase(en: "a file begins with one of \(list)", fr: "un fichier commence par l’un de \(list)"))
  }

  /// An element that is not expected at its place.
  func misplaced(_ element: Element) -> Finding? {
    guard let parent = element.parent else { return wrongRoot(element) }
    guard let type = declarations.complexType(of: parent) else { return childOfText(element, parent) }
    switch type.content {
    case .empty: return childOfEmpty(element, parent)
    case .text: return childOfText(element, parent)
    case .elements: break
    }
    let model = ContentModel(type)
    let siblings = parent.children.map(\.localName)
    let position = parent.children.enumerated().first { $0.element == element }?.offset ?? 0
    let before = Array(siblings.prefix(position))
    let reading = model.read(before)
    guard let use = type.element(element.localName) else { return unknownChild(element, parent, type, reading) }
    return known(element, use, parent, before, model, reading)
  }

  private func unknownChild(
    _ element: Element, _ parent: Element, _ type: ComplexType, _ reading: ContentModel.Reading
  ) -> Finding {
    let name = element.localName
    let place = shown(parent.localName)
    func finding(_ help: Phrase?, _ fixes: [Fix] = []) -> Finding {
      Finding(
        range: head(element),
        message: Phrase(
          en: "<\(place)> has no element <\(shown(name))>", fr: "<\(place)> n’a pas d’élément <\(shown(name))>"),
        help: help, fixes: fixes)
    }
    if let meant = Likeness.best(name, among: reading.next.map(\.name) + type.elements.map(\.name)) {
      let help = Phrase(en: "did you mean <\(meant)>?", fr: "vouliez-vous écrire <\(meant)> ?")
      return finding(help, [fix(meant, nameRanges(element))])
    }
    if type.attribute(name) != nil {
      return finding(
        Phrase(
          en: "\(name) is an attribute here: write \(name)=\"…\" in the tag <\(place)>",
          fr: "\(name) est ici un attribut : écrivez \(name)=\"…\" dans la balise <\(place)>"))
    }
    return strayChild(element, place, expected(reading, type))
  }

  /// An element that the schema has elsewhere, or nowhere.
  private func strayChild(_ element: Element, _ place: String, _ expected: Phrase?) -> Finding {
    let name = element.localName
    let homes = declarations.homes(of: name)
    guard homes.isEmpty else {
      let list = homes.prefix(4).map { "<\($0)>" }.joined(separator: ", ")
      return Finding(
        range: head(element),
        message: Phrase(
          en: "<\(shown(name))> does not belong in <\(place)>", fr: "<\(shown(name))> n’a pas sa place dans <\(place)>"),
        help: with(Phrase(en: "it belongs in \(list)", fr: "sa place est dans \(list)"), expected))
    }
    return Finding(
      range: head(element),
      message: Phrase(
        en: "there is no element <\(shown(name))>", fr: "il n’existe pas d’élément <\(shown(name))>"),
      help: expected)
  }

  /// An element that the parent has, but not here: something is missing before it, there is one too many, or the order
  /// is another.
  private func known(
    _ element: Element, _ use: ElementUse, _ parent: Element, _ before: [String], _ model: ContentModel,
    _ reading: ContentModel.Reading
  ) -> Finding {
    let name = element.localName
    let place = parent.localName
    if !reading.mayEnd, let missing = reading.next.first(where: { model.takes(before + [$0.name, name]) }) {
      return missingBefore(element, missing)
    }
    if let maximum = use.maximum, before.count(where: { $0 == name }) >= maximum {
      return oneTooMany(element, place, maximum)
    }
    // Only the first of each name can be what it must stand before.
    var seen: Set<String> = []
    let firsts = before.indices.filter { seen.insert(before[$0]).inserted }
    if let earlier = firsts.last(where: { model.takes(before[..<$0] + [name] + before[$0...]) }) {
      return Finding(
        range: head(element),
        message: Phrase(
          en: "<\(name)> stands too late in <\(place)>", fr: "<\(name)> figure trop tard dans <\(place)>"),
        help: Phrase(
          en: "move it before <\(before[earlier])>: the order of elements is fixed",
          fr: "placez-le avant <\(before[earlier])> : l’ordre des éléments est imposé"))
    }
    return Finding(
      range: head(element),
      message: Phrase(
        en: "<\(name)> cannot stand here in <\(place)>", fr: "<\(name)> ne peut pas figurer ici dans <\(place)>"),
      help: declarations.complexType(of: parent).map { expected(reading, $0) } ?? nil)
  }

  private func missingBefore(_ element: Element, _ missing: ElementDeclaration) -> Finding {
    Finding(
      range: head(element),
      message: Phrase(
        en: "<\(missing.name)> is missing before <\(element.localName)>",
        fr: "il manque <\(missing.name)> avant <\(element.localName)>"),
      help: with(
        Phrase(
          en: "write <\(missing.name)>…</\(missing.name)> here",
          fr: "écrivez ici <\(missing.name)>…</\(missing.name)>"), missing.documentation.addition))
  }

  private func oneTooMany(_ element: Element, _ place: String, _ maximum: Int) -> Finding {
    let name = element.localName
    guard maximum > 1 else {
      return Finding(
        range: head(element),
        message: Phrase(en: "<\(place)> has a second <\(name)>", fr: "<\(place)> a un deuxième <\(name)>"),
        help: Phrase(en: "keep one of them", fr: "gardez-en un seul"))
    }
    return Finding(
      range: head(element),
      message: Phrase(
        en: "<\(place)> has more than \(maximum) <\(name)>", fr: "<\(place)> a plus de \(maximum) <\(name)>"),
      help: Phrase(en: "keep \(maximum) at most", fr: "gardez-en \(maximum) au plus"))
  }

  private func childOfEmpty(_ element: Element, _ parent: Element) -> Finding {
    Finding(
      range: head(element),
      message: Phrase(
        en: "<\(shown(parent.localName))> contains nothing, so <\(shown(element.localName))> cannot stand in it",
        fr: "<\(shown(parent.localName))> ne contient rien : <\(shown(element.localName))> ne peut pas y figurer"),
      help: Phrase(en: "delete it, or move it out", fr: "supprimez-le, ou sortez-le"))
  }

  private func childOfText(_ element: Element, _ parent: Element) -> Finding {
    Finding(
      range: head(element),
      message: Phrase(
        en: "<\(shown(parent.localName))> contains text only, so <\(shown(element.localName))> cannot stand in it",
        fr:
          "<\(shown(parent.localName))> ne contient que du texte : <\(shown(element.localName))> ne peut pas y figurer"),
      help: Phrase(
        en: "keep its text and delete its tags, or move it out",
        fr: "gardez son texte et supprimez ses balises, ou sortez-le"))
  }

  /// An element that ends before all it needs is there.
  func missingChild(_ element: Element) -> Finding? {
    guard let type = declarations.complexType(of: element) else { return notAsItStands(element) }
    let reading = ContentModel(type).read(element.children.map(\.localName))
    let name = shown(element.localName)
    if reading.next.count == 1, let missing = reading.next.first {
      let last = element.children.map(\.localName).last
      let place =
        last.map { Phrase(en: "write <\(missing.name)> after <\($0)>", fr: "écrivez <\(missing.name)> après <\($0)>") }
        ?? Phrase(en: "write <\(missing.name)> in it", fr: "écrivez-y <\(missing.name)>")
      return Finding(
        range: head(element),
        message: Phrase(
          en: "<\(name)> lacks <\(missing.name)>", fr: "il manque à <\(name)> l’élément <\(missing.name)>"),
        help: with(place, missing.documentation.addition))
    }
    return Finding(
      range: head(element),
      message: Phrase(en: "<\(name)> is not complete", fr: "<\(name)> n’est pas complet"),
      help: expected(reading, type))
  }

  /// Text where only elements, or nothing, may stand.
  func textNotAllowed(_ element: Element) -> Finding {
    let range = firstText(element) ?? head(element)
    let name = shown(element.localName)
    let text = shown(Decoding.text(tree.source.bytes, range), 30)
    let type = declarations.complexType(of: element)
    if type.map({ $0.content == .empty }) ?? false {
      return Finding(
        range: range,
        message: Phrase(
          en: "<\(name)> contains no text (found: \(text))", fr: "<\(name)> ne contient pas de texte (trouvé : \(text))"
        ),
        help: Phrase(en: "delete the text; this element stays empty", fr: "supprimez le texte ; cet élément reste vide")
      )
    }
    return Finding(
      range: range,
      message: Phrase(
        en: "text cannot stand directly in <\(name)> (found: \(text))",
        fr: "du texte ne peut pas figurer directement dans <\(name)> (trouvé : \(text))"),
      help: type.map(textBelongs))
  }

  private func textBelongs(_ type: ComplexType) -> Phrase {
    let names = type.elements.map { "<\($0.name)>" }
    let list = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    return Phrase(
      en: "delete it, or put it into one of its elements: \(list)",
      fr: "supprimez-le, ou placez-le dans l’un de ses éléments : \(list)")
  }

  /// "Here may stand …": what may come next; where nothing may, what the element has at all.
  private func expected(_ reading: ContentModel.Reading, _ type: ComplexType) -> Phrase? {
    let next = reading.next.isEmpty ? type.elements.map(\.name) : reading.next.map(\.name)
    guard !next.isEmpty else { return nil }
    let list = next.prefix(12).map { "<\($0)>" }.joined(separator: ", ") + (next.count > 12 ? ", …" : "")
    return reading.next.isEmpty
      ? Phrase(
        en: "nothing may follow here; the elements in order: \(list)",
        fr: "rien ne peut suivre ici ; les éléments dans l’ordre : \(list)")
      : Phrase(en: "here may stand \(list)", fr: "ici peut figurer \(list)")
  }

  /// The local name in the start tag and in the end tag.
  private func nameRanges(_ element: Element) -> [Range<Int>] {
    let start = element.nameRange
    let length = element.localName.utf8.count
    var ranges = [(start.upperBound - length)..<start.upperBound]
    let end = StartTag.nameRange(tree.source.bytes, at: element.textRange.upperBound)
    if element.range.upperBound > element.startTag.upperBound, end.upperBound <= tree.source.bytes.count {
      ranges.append((end.upperBound - length)..<end.upperBound)
    }
    return ranges
  }
}
