import Diagnostics

/// Days that are not written year-month-day, whatever day they mean.
private enum Day {
  static let noun = Phrase(en: "written year-month-day", fr: "écrit année-mois-jour")

  static func isOddlyWritten(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) != [4, 2, 2] || !parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}

// Values of attributes and texts of elements that their type does not allow.
extension SchemaVerdict {
  /// A value with all that is needed to speak of it.
  struct Value {
    /// "kind of <clause>" for an attribute, "<amount>" for an element.
    var subject: Phrase
    /// Decoded, white space collapsed.
    var text: String
    /// What to mark.
    var range: Range<Int>
    /// What to replace.
    var valueRange: Range<Int>
    var type: TypeReference
    var documentation: Documentation
    var fixedValue: String?
  }

  func badValue(_ element: Element, attribute: String?) -> Finding? {
    guard let value = attribute.map({ attributeValue(element, $0) }) ?? textValue(element) else {
      return notAsItStands(element)
    }
    if let fixed = value.fixedValue { return notFixed(value, fixed) }
    let allowed = schema.values(of: value.type)
    if value.text.isEmpty { return empty(value, allowed) }
    if !allowed.isEmpty { return notListed(value, allowed) }
    return outOfBounds(value) ?? wrongForm(value)
  }

  private func attributeValue(_ element: Element, _ name: String) -> Value? {
    guard let number = tree.name(of: name), let range = element.attributeRange(number),
      let inner = element.attributeValueRange(number), let text = element[number]
    else { return nil }
    let use = declarations.complexType(of: element)?.attribute(name)
    return Value(
      subject: Phrase(en: "\(name) of <\(element.localName)>", fr: "\(name) de <\(element.localName)>"),
      text: collapse(text), range: range, valueRange: inner, type: use?.type ?? .builtIn("anySimpleType"),
      documentation: use?.documentation ?? Documentation(), fixedValue: use?.fixedValue)
  }

  private func textValue(_ element: Element) -> Value? {
    guard let declaration = declarations.of(element) else { return nil }
    var type = declaration.type
    if case .text(let text)? = schema.complexType(type)?.content { type = text }
    return Value(
      subject: .verbatim("<\(element.localName)>"), text: collapse(element.deepText), range: element.trimmedTextRange,
      valueRange: element.textRange, type: type, documentation: declaration.documentation,
      fixedValue: declaration.fixedValue)
  }

  private func collapse(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  // MARK: Findings

  private func empty(_ value: Value, _ allowed: [SimpleType.Value]) -> Finding {
    Finding(
      range: value.range,
      message: Phrase(en: "\(value.subject.en) is empty", fr: "\(value.subject.fr) : la valeur est vide"),
      help: allowed.isEmpty
        ? Phrase(en: "write something into it, or delete it", fr: "écrivez-y quelque chose, ou supprimez-le")
        : listed(value, allowed))
  }

  private func notFixed(_ value: Value, _ fixed: String) -> Finding {
    Finding(
      range: value.range,
      message: Phrase(
        en: "\(value.subject.en) can only be “\(fixed)”, not “\(shown(value.text))”",
        fr: "\(value.subject.fr) : seul « \(fixed) » est possible, non « \(shown(value.text)) »"),
      help: Phrase(en: "write \(fixed)", fr: "écrivez \(fixed)"), fixes: [fix(fixed, [value.valueRange])])
  }

  private func notListed(_ value: Value, _ allowed: [SimpleType.Value]) -> Finding {
    let words = allowed.map(\.value)
    // Of a list of words, the first that is not allowed.
    let items = isList(value.type) ? value.text.split(separator: " ").map(String.init) : [value.text]
    let wrong = items.first { !words.contains($0) } ?? value.text
    let message = Phrase(
      en: "\(value.subject.en): “\(shown(wrong))” is not on the list of words for it",
      fr: "\(value.subject.fr) : « \(shown(wrong)) » n’est pas dans la liste des mots prévus")
    guard let meant = Likeness.best(wrong, among: words) else {
      return Finding(range: value.range, message: message, help: listed(value, allowed))
    }
    let all = listed(value, allowed)
    return Finding(
      range: value.range, message: message,
      help: Phrase(
        en: "did you mean “\(meant)”? \(sentence(all.en.text))",
        fr: "vouliez-vous écrire « \(meant) » ? \(sentence(all.fr.text))"),
      fixes: fixes(value, wrong, meant))
  }

  private func fixes(_ value: Value, _ wrong: String, _ meant: String) -> [Fix] {
    let bytes = tree.source.bytes
    let sought = Array(wrong.utf8)
    var at = value.valueRange.lowerBound
    while at + sought.count <= value.valueRange.upperBound {
      let end = at + sought.count
      let isWord =
        (at == value.valueRange.lowerBound || isSpace(bytes[at - 1]))
        && (end == value.valueRange.upperBound || isSpace(bytes[end]))
      if isWord, bytes[at..<end].elementsEqual(sought) { return [fix(meant, [at..<end])] }
      at += 1
    }
    return []
  }

  /// "Allowed: …", and the form of words of one's own where the type has one.
  private func listed(_ value: Value, _ allowed: [SimpleType.Value]) -> Phrase {
    let words = allowed.map(\.value)
    let list = words.prefix(15).joined(separator: ", ") + (words.count > 15 ? ", …" : "")
    guard takesOwnWords(value.type) else { return Phrase(en: "allowed: \(list)", fr: "permis : \(list)") }
    return Phrase(
      en: "allowed: \(list), or a word of your own that begins with x-",
      fr: "permis : \(list), ou un mot à vous qui commence par x-")
  }

  private func takesOwnWords(_ reference: TypeReference, depth: Int = 0) -> Bool {
    guard depth < 16, let type = schema.simpleType(reference) else { return false }
    if type.facets.patterns.contains(where: { $0.hasPrefix("x-") }) { return true }
    switch type.variety {
    case .restriction(let base), .list(let base): return takesOwnWords(base, depth: depth + 1)
    case .union(let members): return members.contains { takesOwnWords($0, depth: depth + 1) }
    }
  }

  /// What is wrong with the form, in the words of the schema or of the built-in type.
  private func wrongForm(_ value: Value) -> Finding {
    let builtIn = schema.builtIn(under: value.type) ?? ""
    let noun = builtIn == "date" && Day.isOddlyWritten(value.text) ? Day.noun : Datatype.noun(builtIn)
    return Finding(
      range: value.range,
      message: noun.map {
        Phrase(
          en: "\(value.subject.en): “\(shown(value.text))” is not \($0.en.text)",
          fr: "\(value.subject.fr) : « \(shown(value.text)) » n’est pas \($0.fr.text)")
      }
        ?? Phrase(
          en: "\(value.subject.en): “\(shown(value.text))” does not have the form that is needed here",
          fr: "\(value.subject.fr) : « \(shown(value.text)) » n’a pas la forme voulue ici"),
      help: form(of: value))
  }

  /// What the schema says of the type, else of the place, else what the built-in type wants.
  private func form(of value: Value) -> Phrase? {
    var current = value.type
    for _ in 0..<16 {
      guard let type = schema.simpleType(current) else { break }
      if let phrase = order(type.documentation, builtIn: schema.builtIn(under: value.type) ?? "") { return phrase }
      guard case .restriction(let base) = type.variety else { break }
      current = base
    }
    if let example = Datatype.example(schema.builtIn(under: value.type) ?? "") { return example }
    return value.documentation.phrase
  }

  /// "A day, written year-month-day" as an order: "write a day, written year-month-day".
  private func order(_ documentation: Documentation, builtIn: String) -> Phrase? {
    if builtIn == "date", let example = Datatype.example(builtIn) { return example }
    guard let phrase = documentation.phrase else { return nil }
    var english = phrase.en.text
    if ["A ", "An ", "The ", "Text ", "One "].contains(where: english.hasPrefix) {
      english = "write " + english.prefix(1).lowercased() + english.dropFirst()
      if english.hasSuffix(".") { english.removeLast() }
    }
    var french =
      documentation["fr"] ?? Datatype.example(builtIn)?.fr.text ?? "voyez la forme dans le guide de rédaction"
    if ["Un ", "Une ", "L’"].contains(where: french.hasPrefix) {
      french = "écrivez " + french.prefix(1).lowercased() + french.dropFirst()
      if french.hasSuffix(".") { french.removeLast() }
    }
    return Phrase(
      en: Words(template: "{1}", arguments: [english]), fr: Words(template: "{1}", arguments: [french]))
  }

  func isList(_ reference: TypeReference) -> Bool {
    guard let type = schema.simpleType(reference) else { return false }
    switch type.variety {
    case .list: return true
    case .restriction(let base): return isList(base)
    case .union: return false
    }
  }

  private func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
