import Diagnostics

// Elements and attributes of other namespaces.
extension SchemaVerdict {
  func translate(_ stranger: Stranger) -> (Subject, Finding)? {
    let element = Element(tree: tree, index: min(stranger.element, tree.nodes.count - 1))
    switch stranger.what {
    case .element(let namespace):
      // Of a foreign part only the outermost element is told.
      if let parent = element.parent, strangers.contains(where: { $0.isElement && $0.element == parent.index }) {
        return nil
      }
      return (.place(element.index), foreignElement(element, namespace))
    case .attribute(let prefix, let name, let namespace):
      return (
        .attribute(element.index, prefix == "xml" ? "xml:" + name : name),
        foreignAttribute(element, prefix, name, namespace)
      )
    }
  }

  private func foreignElement(_ element: Element, _ found: String) -> Finding {
    let name = String(decoding: tree.source.bytes[element.nameRange], as: UTF8.self)
    let wanted = namespace ?? ""
    if element.index == 0, !wanted.isEmpty {
      return Finding(
        range: head(element),
        message: found.isEmpty
          ? Phrase(
            en: "<\(shown(name))> does not say to which vocabulary it belongs",
            fr: "<\(shown(name))> ne dit pas à quel vocabulaire il appartient")
          : Phrase(
            en: "<\(shown(name))> belongs to the vocabulary \(shown(found)), not to \(wanted)",
            fr: "<\(shown(name))> appartient au vocabulaire \(shown(found)), et non à \(wanted)"),
        help: Phrase(
          en: "write xmlns=\"\(wanted)\" in this tag", fr: "écrivez xmlns=\"\(wanted)\" dans cette balise"))
    }
    return Finding(
      range: head(element),
      message: found.isEmpty
        ? Phrase(
          en: "<\(shown(name))> is taken out of the vocabulary by xmlns=\"\"",
          fr: "<\(shown(name))> est retiré du vocabulaire par xmlns=\"\"")
        : Phrase(
          en: "<\(shown(name))> comes from another vocabulary (\(shown(found)))",
          fr: "<\(shown(name))> vient d’un autre vocabulaire (\(shown(found)))"),
      help: Phrase(
        en: "delete it with all it contains; only elements of this registry’s schema are kept and published",
        fr:
          "supprimez-le avec tout ce qu’il contient ; seuls les éléments du schéma du registre sont conservés et publiés"
      ))
  }

  private func foreignAttribute(_ element: Element, _ prefix: String, _ name: String, _ namespace: String) -> Finding {
    let written = "\(prefix):\(name)"
    let bytes = tree.source.bytes
    let place = StartTag.attributes(bytes, at: element.startTag.lowerBound).first {
      String(decoding: bytes[$0.name], as: UTF8.self) == written
    }
    let range = place.map { $0.name.lowerBound..<$0.value.upperBound + 1 } ?? head(element)
    let remove = Fix(
      title: Phrase(en: "delete \(written)", fr: "supprimer \(written)"), grade: .review,
      edits: [Edit(range: withSpaceBefore(range), replacement: "")])
    return Finding(
      range: range,
      message: Phrase(
        en: "the attribute \(shown(written)) is not allowed", fr: "l’attribut \(shown(written)) n’est pas permis"),
      help: namespace == "http://www.w3.org/2001/XMLSchema-instance"
        ? Phrase(
          en: "delete it; of these, only xsi:schemaLocation is allowed, and only on the first tag, for editors",
          fr:
            "supprimez-le ; seul xsi:schemaLocation est permis, et seulement dans la première balise, pour les éditeurs"
        )
        : Phrase(
          en: "delete it; of attributes with a prefix, only xml:lang is used",
          fr: "supprimez-le ; parmi les attributs à préfixe, seul xml:lang est utilisé"),
      fixes: place == nil ? [] : [remove])
  }

  /// A stretch together with the white space before it.
  func withSpaceBefore(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, isSpace(tree.source.bytes[start - 1]) { start -= 1 }
    return start..<range.upperBound
  }
}
