import Diagnostics

// Attributes that cannot be read, and prefixes that mean nothing.
extension WellFormedness {
  private var bytes: [UInt8] { file.bytes }

  /// A `<` inside a value: the closing quote is missing, or the sign itself is meant.
  func valueNotClosed(_ offset: Int) -> Finding {
    guard let place = unclosedValue(before: min(offset, bytes.count)) else { return tagNotClosed(offset) }
    let name = String(decoding: bytes[place.name], as: UTF8.self)
    let quote = bytes[place.quote] == UInt8(ascii: "'") ? "'" : "\""
    let value = bytes[(place.quote + 1)..<min(offset, bytes.count)]
    // The quote comes back later in the same line: then the value is closed, and < stands inside it.
    let rest = bytes[min(offset, bytes.count)...].prefix { $0 != 0x0A && $0 != UInt8(ascii: ">") }
    if offset < bytes.count, rest.contains(bytes[place.quote]), !value.contains(0x0A),
      !value.contains(UInt8(ascii: ">"))
    {
      return Finding(
        range: offset..<offset + 1,
        message: Phrase(
          en: "the sign < cannot stand in the value of \(shown(name))",
          fr: "le signe < ne peut pas figurer dans la valeur de \(shown(name))"),
        help: Phrase(en: "write &lt;", fr: "écrivez &lt;"), fixes: [fix("&lt;", at: offset..<offset + 1)])
    }
    let stop = value.firstIndex { $0 == 0x0A || $0 == 0x0D || $0 == UInt8(ascii: ">") } ?? value.endIndex
    return Finding(
      range: place.name.lowerBound..<stop,
      message: Phrase(
        en: "the value of \(shown(name)) is not closed with a quotation mark",
        fr: "la valeur de \(shown(name)) n’est pas fermée par un guillemet"),
      help: Phrase(en: "write \(quote) at the end of the value", fr: "écrivez \(quote) à la fin de la valeur"))
  }

  func valueWithoutQuotes(_ offset: Int) -> Finding {
    let tag = outline.last(UInt8(ascii: "<"), before: min(offset + 1, bytes.count)) ?? 0
    let start = nameStart(before: offset, in: tag)
    let end =
      bytes[min(offset, bytes.count)...].firstIndex {
        isSpace($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<")
      } ?? bytes.count
    if let curly = curlyQuotes(start, offset, end) { return curly }
    let written = String(decoding: bytes[start..<end], as: UTF8.self)
    let value = String(decoding: bytes[min(offset, end)..<end], as: UTF8.self)
    return Finding(
      range: start..<end,
      message: Phrase(
        en: "the value in \(shown(written)) stands without quotation marks",
        fr: "la valeur dans \(shown(written)) est écrite sans guillemets"),
      help: Phrase(en: "write \"\(shown(value))\"", fr: "écrivez \"\(shown(value))\""),
      fixes: offset < end ? [fix("\"\(value)\"", at: offset..<end)] : [])
  }

  /// Quotation marks as a word processor sets them.
  private func curlyQuotes(_ start: Int, _ offset: Int, _ end: Int) -> Finding? {
    let marks: Set<Unicode.Scalar> = ["“", "”", "„", "«", "»", "‘", "’"]
    let text = String(decoding: bytes[min(offset, end)..<end], as: UTF8.self)
    guard let first = text.unicodeScalars.first, marks.contains(first) else { return nil }
    let inner = text.unicodeScalars.dropFirst()
    let value = inner.prefix { !marks.contains($0) }
    let isClosed = value.endIndex < inner.endIndex
    let width =
      first.utf8.count + value.reduce(0) { $0 + $1.utf8.count } + (isClosed ? inner[value.endIndex].utf8.count : 0)
    let name = String(decoding: bytes[start..<offset].prefix { $0 != UInt8(ascii: "=") && !isSpace($0) }, as: UTF8.self)
    let plain = String(String.UnicodeScalarView(value))
    return Finding(
      range: start..<offset + width,
      message: Phrase(
        en: "the value of \(shown(name)) stands in curly quotation marks; a tag needs straight ones",
        fr: "la valeur de \(shown(name)) est entre guillemets typographiques ; une balise veut des guillemets droits"),
      help: Phrase(en: "write \(shown(name))=\"\(shown(plain))\"", fr: "écrivez \(shown(name))=\"\(shown(plain))\""),
      fixes: isClosed ? [fix("\"\(plain)\"", at: offset..<offset + width)] : [])
  }

  func attributeWithoutValue(_ offset: Int) -> Finding {
    if !bytes[min(offset, bytes.count)...].contains(UInt8(ascii: ">")) { return endsInTag(offset) }
    let tag = outline.last(UInt8(ascii: "<"), before: min(offset + 1, bytes.count)) ?? 0
    var end = min(offset, bytes.count)
    while end > tag, isSpace(bytes[end - 1]) { end -= 1 }
    let range = nameStart(before: end, in: tag)..<end
    let name = String(decoding: bytes[range], as: UTF8.self)
    return Finding(
      range: range,
      message: Phrase(
        en: "the attribute \(shown(name)) has no value", fr: "l’attribut \(shown(name)) n’a pas de valeur"),
      help: Phrase(
        en: "write \(shown(name))=\"…\", or delete it", fr: "écrivez \(shown(name))=\"…\", ou supprimez-le"))
  }

  private func endsInTag(_ offset: Int) -> Finding {
    let tag = outline.last(UInt8(ascii: "<"), before: min(offset + 1, bytes.count)) ?? 0
    return Finding(
      range: tag..<bytes.count,
      message: Phrase(en: "the file ends in the middle of a tag", fr: "le fichier s’arrête au milieu d’une balise"),
      help: Phrase(
        en: "the end of the file is missing: take it from a copy",
        fr: "la fin du fichier manque : reprenez-la d’une copie"))
  }

  func attributeTwice(_ offset: Int) -> Finding {
    let tag = outline.last(UInt8(ascii: "<"), before: min(offset, bytes.count)) ?? 0
    var seen: Set<String> = []
    let attributes = StartTag.attributes(bytes, at: tag)
    let again =
      attributes.first { !seen.insert(String(decoding: bytes[$0.name], as: UTF8.self)).inserted }
      ?? sameLocalName(attributes)
    guard let again else { return tagNotClosed(offset) }
    let name = String(decoding: bytes[again.name], as: UTF8.self)
    let range = again.name.lowerBound..<again.value.upperBound + 1
    return Finding(
      range: range,
      message: Phrase(
        en:
          "\(shown(String(decoding: bytes[outline.head(at: tag)], as: UTF8.self)))> has the attribute \(shown(name)) twice",
        fr:
          "\(shown(String(decoding: bytes[outline.head(at: tag)], as: UTF8.self)))> porte deux fois l’attribut \(shown(name))"
      ),
      help: Phrase(en: "keep one of them", fr: "gardez l’un des deux"))
  }

  /// Two prefixes for one namespace.
  private func sameLocalName(_ attributes: [StartTag.Attribute]) -> StartTag.Attribute? {
    var seen: Set<String> = []
    return attributes.first { attribute in
      let name = String(decoding: bytes[attribute.name], as: UTF8.self)
      guard !name.hasPrefix("xmlns") else { return false }
      return !seen.insert(StartTag.localName(bytes, attribute.name)).inserted
    }
  }

  func spaceMissing(_ offset: Int) -> Finding {
    guard offset < bytes.count, offset > 0,
      bytes[offset - 1] == UInt8(ascii: "\"") || bytes[offset - 1] == UInt8(ascii: "'")
    else { return tagNotClosed(offset) }
    if let finding = quoteForgotten(before: offset) { return finding }
    let end =
      bytes[offset...].firstIndex {
        isSpace($0) || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<")
      } ?? bytes.count
    let name = String(decoding: bytes[offset..<end], as: UTF8.self)
    return Finding(
      range: offset..<max(end, offset + 1),
      message: Phrase(
        en: "a space is missing before \(shown(name))", fr: "il manque une espace devant \(shown(name))"),
      help: Phrase(
        en: "put a space between attributes; if the value before it contains a quotation mark, write it as &quot;",
        fr: "mettez une espace entre les attributs ; si la valeur qui précède contient un guillemet, écrivez-le &quot;")
    )
  }

  /// `kind="purpose by="emb"`: the value seems to end with the name of the next attribute.
  private func quoteForgotten(before offset: Int) -> Finding? {
    guard let tag = outline.last(UInt8(ascii: "<"), before: offset),
      let attribute = StartTag.attributes(bytes, at: tag).last(where: { $0.value.upperBound < offset }),
      bytes[attribute.value].last == UInt8(ascii: "="),
      let space = bytes[attribute.value].lastIndex(where: isSpace)
    else { return nil }
    var end = space
    while end > attribute.value.lowerBound, isSpace(bytes[end - 1]) { end -= 1 }
    let name = String(decoding: bytes[attribute.name], as: UTF8.self)
    let quote = bytes[attribute.value.upperBound] == UInt8(ascii: "'") ? "'" : "\""
    return Finding(
      range: attribute.name.lowerBound..<end,
      message: Phrase(
        en: "the value of \(shown(name)) is not closed with a quotation mark",
        fr: "la valeur de \(shown(name)) n’est pas fermée par un guillemet"),
      help: Phrase(en: "write \(quote) at the end of the value", fr: "écrivez \(quote) à la fin de la valeur"),
      fixes: [fix(quote, at: end..<end)])
  }

  /// A prefix that no xmlns declares, on an element or on one of its attributes.
  func unknownPrefix(_ offset: Int, _ strings: [String?]) -> Finding {
    let tag = outline.last(UInt8(ascii: "<"), before: min(offset, bytes.count)) ?? 0
    let prefix = strings.first.flatMap { $0 } ?? ""
    var range = StartTag.nameRange(bytes, at: tag)
    if strings.count > 2, strings[2] != nil, let name = strings[1],
      let attribute = StartTag.attributes(bytes, at: tag).first(where: {
        String(decoding: bytes[$0.name], as: UTF8.self) == "\(prefix):\(name)"
      })
    {
      range = attribute.name
    }
    return Finding(
      range: range,
      message: Phrase(
        en: "the prefix \(shown(prefix)): means nothing here", fr: "le préfixe \(shown(prefix)): ne signifie rien ici"),
      help: Phrase(
        en: "delete \(shown(prefix)): before the name; in a registry's files no name but xml:lang needs a prefix",
        fr:
          "supprimez \(shown(prefix)): devant le nom ; dans les fichiers d’un registre, seul xml:lang porte un préfixe")
    )
  }

  func badNamespace(_ offset: Int) -> Finding {
    let tag = outline.last(UInt8(ascii: "<"), before: min(offset, bytes.count)) ?? 0
    let attributes = StartTag.attributes(bytes, at: tag)
    let declaration = attributes.first { attribute in
      let name = String(decoding: bytes[attribute.name], as: UTF8.self)
      return name == "xmlns:xmlns" || name == "xmlns:xml" || (name.hasPrefix("xmlns") && attribute.value.isEmpty)
        || name.filter { $0 == ":" }.count > 1
    }
    let range = declaration.map { $0.name.lowerBound..<$0.value.upperBound + 1 } ?? StartTag.nameRange(bytes, at: tag)
    return Finding(
      range: range,
      message: Phrase(
        en: "this name or declaration of a namespace is not allowed",
        fr: "ce nom ou cette déclaration d’espace de noms n’est pas permis"),
      help: Phrase(
        en: "delete it; a registry's file declares its namespace once, as xmlns on its first tag",
        fr:
          "supprimez-le ; un fichier de registre déclare son espace de noms une fois, par xmlns dans sa première balise"
      ))
  }

  /// Where the attribute's name that ends before `offset` (and before its `=`) begins.
  private func nameStart(before offset: Int, in tag: Int) -> Int {
    var at = min(offset, bytes.count)
    while at > tag + 1, isSpace(bytes[at - 1]) || bytes[at - 1] == UInt8(ascii: "=") { at -= 1 }
    while at > tag + 1, !isSpace(bytes[at - 1]) { at -= 1 }
    return at
  }

  /// The attribute of the tag before `offset` whose quote is open there.
  private func unclosedValue(before offset: Int) -> (name: Range<Int>, quote: Int)? {
    // A value cannot contain `<`, so that the nearest one before is the tag's own.
    guard let tag = outline.last(UInt8(ascii: "<"), before: offset) else { return nil }
    let closed = StartTag.attributes(bytes, at: tag).last { $0.value.upperBound < offset }
    var at = closed.map { $0.value.upperBound + 1 } ?? StartTag.nameRange(bytes, at: tag).upperBound
    while at < offset, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "'") { at += 1 }
    guard at < offset else { return nil }
    let start = nameStart(before: at, in: tag)
    var end = at
    while end > start, isSpace(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: "=") { end -= 1 }
    return (start..<end, at)
  }
}
