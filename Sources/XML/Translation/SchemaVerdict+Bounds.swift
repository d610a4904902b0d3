import Diagnostics

// Values that are too long, too short, too great or too small.
extension SchemaVerdict {
  /// The finding where a length or a bound is broken; nil where none is, so that the form must be wrong.
  func outOfBounds(_ value: Value) -> Finding? {
    wrongLength(value) ?? wrongNumber(value)
  }

  private func wrongLength(_ value: Value) -> Finding? {
    let count = isListType(value.type) ? value.text.split(separator: " ").count : value.text.unicodeScalars.count
    func finding(_ en: Words, _ fr: Words, _ help: Phrase) -> Finding {
      Finding(range: value.range, message: Phrase(en: en, fr: fr), help: help)
    }
    if let limit = facet(\.maximumLength, value.type), count > limit {
      return finding(
        "\(value.subject) has \(count) characters; at most \(limit) are allowed",
        "\(value.subject) compte \(count) caractères ; \(limit) au plus sont permis",
        Phrase(en: "shorten it by \(count - limit)", fr: "raccourcissez de \(count - limit)"))
    }
    if let limit = facet(\.minimumLength, value.type), count < limit {
      return finding(
        "\(value.subject) has \(count) characters; at least \(limit) are needed",
        "\(value.subject) compte \(count) caractères ; il en faut au moins \(limit)",
        Phrase(en: "write it out in full", fr: "écrivez-le en entier"))
    }
    if let length = facet(\.length, value.type), count != length {
      return finding(
        "\(value.subject) has \(count) characters; exactly \(length) are needed",
        "\(value.subject) compte \(count) caractères ; il en faut exactement \(length)",
        Phrase(en: "write \(length) characters", fr: "écrivez \(length) caractères"))
    }
    return nil
  }

  private func wrongNumber(_ value: Value) -> Finding? {
    guard let number = Decimal(value.text) else { return nil }
    func bound(_ path: KeyPath<SimpleType.Facets, String?>) -> (Decimal, String)? {
      facet(path, value.type).flatMap { text in Decimal(text).map { ($0, text) } }
    }
    func finding(_ en: Words, _ fr: Words, _ help: Phrase) -> Finding {
      Finding(range: value.range, message: Phrase(en: en, fr: fr), help: help)
    }
    if let (limit, text) = bound(\.maximumInclusive), limit < number {
      return finding(
        "\(value.subject) is \(value.text), more than \(text)", "\(value.subject) vaut \(value.text), plus que \(text)",
        Phrase(en: "write \(text) or less", fr: "écrivez \(text) ou moins"))
    }
    if let (limit, text) = bound(\.minimumInclusive), number < limit {
      return finding(
        "\(value.subject) is \(value.text), less than \(text)", "\(value.subject) vaut \(value.text), moins que \(text)",
        Phrase(en: "write \(text) or more", fr: "écrivez \(text) ou plus"))
    }
    if let (limit, text) = bound(\.maximumExclusive), !(number < limit) {
      return finding(
        "\(value.subject) is \(value.text), not less than \(text)", "\(value.subject) vaut \(value.text), qui n’est pas inférieur à \(text)",
        Phrase(en: "write less than \(text)", fr: "écrivez moins que \(text)"))
    }
    if let (limit, text) = bound(\.minimumExclusive), !(limit < number) {
      return finding(
        "\(value.subject) is \(value.text), not more than \(text)", "\(value.subject) vaut \(value.text), qui n’est pas supérieur à \(text)",
        Phrase(en: "write more than \(text)", fr: "écrivez plus que \(text)"))
    }
    if let limit = facet(\.fractionDigits, value.type), number.fraction.count > limit {
      return finding(
        "\(value.subject) has \(number.fraction.count) digits after the point; at most \(limit) are allowed",
        "\(value.subject) a \(number.fraction.count) chiffres après le point ; \(limit) au plus sont permis",
        Phrase(en: "round it", fr: "arrondissez"))
    }
    let digits = number.whole.count + number.fraction.count
    if let limit = facet(\.totalDigits, value.type), digits > limit {
      return finding(
        "\(value.subject) has \(digits) digits; at most \(limit) are allowed",
        "\(value.subject) a \(digits) chiffres ; \(limit) au plus sont permis",
        Phrase(en: "look whether the number is right", fr: "vérifiez le nombre"))
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

  private func isListType(_ reference: TypeReference) -> Bool {
    guard let type = schema.simpleType(reference) else { return false }
    switch type.variety {
    case .list: return true
    case .restriction(let base): return isListType(base)
    case .union: return false
    }
  }
}

/// A decimal number as XSD writes it, of any length, for comparing.
struct Decimal {
  let isNegative: Bool
  /// Digits before the point, without leading zeros.
  let whole: Substring
  /// Digits after it, without trailing zeros.
  let fraction: Substring

  init?(_ text: String) {
    var rest = text[...]
    isNegative = rest.first == "-"
    if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard !rest.isEmpty, rest != ".", parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }) else { return nil }
    whole = parts[0].drop { $0 == "0" }
    var after = parts.count > 1 ? parts[1] : ""
    while after.last == "0" { after.removeLast() }
    fraction = after
  }

  static func < (left: Decimal, right: Decimal) -> Bool {
    let (leftZero, rightZero) = (left.whole.isEmpty && left.fraction.isEmpty, right.whole.isEmpty && right.fraction.isEmpty)
    let (leftSign, rightSign) = (leftZero ? 0 : left.isNegative ? -1 : 1, rightZero ? 0 : right.isNegative ? -1 : 1)
    if leftSign != rightSign { return leftSign < rightSign }
    return leftSign < 0 ? smaller(right, left) : smaller(left, right)
  }

  private static func smaller(_ left: Decimal, _ right: Decimal) -> Bool {
    if left.whole.count != right.whole.count { return left.whole.count < right.whole.count }
    return left.whole == right.whole ? left.fraction < right.fraction : left.whole < right.whole
  }
}
