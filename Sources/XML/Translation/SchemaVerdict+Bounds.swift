import Diagnostics

// Values that are too long, too short, too great or too small.
extension SchemaVerdict {
  /// The finding where a length or a bound is broken; nil where none is, so that the form must be wrong.
  func outOfBounds(_ value: Value) -> Finding? {
    wrongLength(value) ?? wrongNumber(value)
  }

  private func wrongLength(_ value: Value) -> Finding? {
    let isList = isList(value.type)
    let count = isList ? value.text.split(separator: " ").count : value.text.unicodeScalars.count
    let unit = isList ? Phrase(en: "words", fr: "mots") : Phrase(en: "characters", fr: "caractères")
    func finding(_ en: Words, _ fr: Words, _ help: Phrase) -> Finding {
      Finding(
        range: value.range,
        message: Phrase(
          en: "\(value.subject.en) has \(count) \(unit.en); \(en)",
          fr: "\(value.subject.fr) : \(count) \(unit.fr) ; \(fr)"),
        help: help)
    }
    if let limit = facet(\.maximumLength, value.type), count > limit {
      return finding(
        "at most \(limit) are allowed", "\(limit) au plus sont permis",
        Phrase(en: "shorten it by \(count - limit)", fr: "raccourcissez de \(count - limit)"))
    }
    if let limit = facet(\.minimumLength, value.type), count < limit {
      return finding(
        "at least \(limit) are needed", "il en faut au moins \(limit)",
        Phrase(en: "write it out in full", fr: "écrivez-le en entier"))
    }
    if let length = facet(\.length, value.type), count != length {
      return finding(
        "exactly \(length) are needed", "il en faut exactement \(length)",
        Phrase(en: "write \(length) \(unit.en)", fr: "écrivez \(length) \(unit.fr)"))
    }
    return nil
  }

  private func wrongNumber(_ value: Value) -> Finding? {
    guard let number = Decimal(value.text) else { return nil }
    return outOfRange(value, number) ?? tooManyDigits(value, number)
  }

  private func outOfRange(_ value: Value, _ number: Decimal) -> Finding? {
    func bound(_ path: KeyPath<SimpleType.Facets, String?>) -> (Decimal, String)? {
      facet(path, value.type).flatMap { text in Decimal(text).map { ($0, text) } }
    }
    func finding(_ en: Words, _ fr: Words, _ help: Phrase) -> Finding {
      Finding(
        range: value.range,
        message: Phrase(
          en: "\(value.subject.en) is \(value.text), \(en)", fr: "\(value.subject.fr) vaut \(value.text), \(fr)"),
        help: help)
    }
    if let (limit, text) = bound(\.maximumInclusive), limit < number {
      return finding(
        "more than \(text)", "plus que \(text)", Phrase(en: "write \(text) or less", fr: "écrivez \(text) ou moins"))
    }
    if let (limit, text) = bound(\.minimumInclusive), number < limit {
      return finding(
        "less than \(text)", "moins que \(text)", Phrase(en: "write \(text) or more", fr: "écrivez \(text) ou plus"))
    }
    if let (limit, text) = bound(\.maximumExclusive), !(number < limit) {
      return finding(
        "not less than \(text)", "et non moins que \(text)",
        Phrase(en: "write less than \(text)", fr: "écrivez moins que \(text)"))
    }
    if let (limit, text) = bound(\.minimumExclusive), !(limit < number) {
      return finding(
        "not more than \(text)", "et non plus que \(text)",
        Phrase(en: "write more than \(text)", fr: "écrivez plus que \(text)"))
    }
    return nil
  }

  private func tooManyDigits(_ value: Value, _ number: Decimal) -> Finding? {
    let (after, digits) = (number.fraction.count, number.whole.count + number.fraction.count)
    if let limit = facet(\.fractionDigits, value.type), after > limit {
      return Finding(
        range: value.range,
        message: Phrase(
          en: "\(value.subject.en) has \(after) digits after the point; at most \(limit) are allowed",
          fr: "\(value.subject.fr) : \(after) chiffres après le point ; \(limit) au plus sont permis"),
        help: Phrase(en: "round it", fr: "arrondissez"))
    }
    if let limit = facet(\.totalDigits, value.type), digits > limit {
      return Finding(
        range: value.range,
        message: Phrase(
          en: "\(value.subject.en) has \(digits) digits; at most \(limit) are allowed",
          fr: "\(value.subject.fr) : \(digits) chiffres ; \(limit) au plus sont permis"),
        help: Phrase(en: "look whether the number is right", fr: "vérifiez le nombre"))
    }
    return nil
  }

  /// The narrowest statement of a facet: the type's own, else its base's.
  private func facet<Facet>(_ path: KeyPath<SimpleType.Facets, Facet?>, _ reference: TypeReference) -> Facet? {
    var current = reference
    for _ in 0..<16 {
      guard let type = schema.simpleType(current) else { return nil }
      if let facet = type.facets[keyPath: path] { return facet }
      guard case .restriction(let base) = type.variety else { return nil }
      current = base
    }
    return nil
  }
}
