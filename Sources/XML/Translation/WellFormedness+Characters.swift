import Diagnostics

// Characters that must be written otherwise: & and < in text, references, comments, CDATA sections.
extension WellFormedness {
  private var bytes: [UInt8] { file.bytes }

  /// A name was expected: after a bare `&`, or after a bare `<`.
  func nameMissing(_ offset: Int) -> (Finding, isLocal: Bool) {
    let ampersand = outline.last(UInt8(ascii: "&"), before: offset + 1)
    let bracket = outline.last(UInt8(ascii: "<"), before: offset + 1)
    if let ampersand, ampersand > bracket ?? -1, offset - ampersand <= 2 { return (self.ampersand(offset), true) }
    guard let bracket, (1...2).contains(offset - bracket) else { return (tagNotClosed(offset), false) }
    let finding = Finding(
      range: bracket..<bracket + 1,
      message: Phrase(
        en: "this < begins no tag: no name follows it", fr: "ce < n’ouvre aucune balise : aucun nom ne le suit"),
      help: Phrase(
        en: "in a text, write &lt; for the sign <; before a tag’s name, leave no space",
        fr: "dans un texte, écrivez &lt; pour le signe < ; devant le nom d’une balise, ne laissez pas d’espace"),
      fixes: [replace(bracket..<bracket + 1, by: "&lt;")])
    return (finding, false)
  }

  func ampersand(_ offset: Int) -> Finding {
    let at = outline.last(UInt8(ascii: "&"), before: offset + 1) ?? min(offset, bytes.count)
    let range = at..<min(at + 1, bytes.count)
    return Finding(
      range: range,
      message: Phrase(en: "the sign & cannot stand alone", fr: "le signe & ne peut pas figurer seul"),
      help: Phrase(en: "write &amp; for the sign &", fr: "écrivez &amp; pour le signe &"),
      fixes: [replace(range, by: "&amp;")])
  }

  func unknownEntity(_ offset: Int) -> Finding {
    let range = reference(before: offset)
    let written = String(decoding: bytes[range], as: UTF8.self)
    let name = written.dropFirst().filter { $0 != ";" }
    let message = Phrase(
      en: "\(shown(written)) means nothing here: only &amp; &lt; &gt; &quot; &apos; and numbers do",
      fr: "\(shown(written)) ne signifie rien ici : seuls &amp; &lt; &gt; &quot; &apos; et les numéros sont compris")
    guard let number = EntityNames.numbers[String(name)] else {
      return Finding(
        range: range, message: message,
        help: Phrase(
          en: "write the character itself; or &amp; where only the sign & is meant",
          fr: "écrivez le caractère lui-même ; ou &amp; si seul le signe & est voulu"))
    }
    return Finding(
      range: range, message: message,
      help: Phrase(
        en: "write the character itself, or &#\(number);", fr: "écrivez le caractère lui-même, ou &#\(number);"),
      fixes: [replace(range, by: "&#\(number);")])
  }

  func badNumber(_ offset: Int) -> Finding {
    let range = reference(before: offset + 1)
    return Finding(
      range: range,
      message: Phrase(
        en:
          "\(shown(String(decoding: bytes[range], as: UTF8.self))) is the number of no character that a text may have",
        fr:
          "\(shown(String(decoding: bytes[range], as: UTF8.self))) n’est le numéro d’aucun caractère permis dans un texte"
      ),
      help: Phrase(
        en: "write the character itself, or its number in Unicode, for example &#160;",
        fr: "écrivez le caractère lui-même, ou son numéro Unicode, par exemple &#160;"))
  }

  func commentNotClosed(_ offset: Int) -> Finding {
    unclosed("<!--", "-->", offset, Phrase(en: "this comment is never closed", fr: "ce commentaire n’est jamais fermé"))
  }

  func sectionNotClosed(_ offset: Int) -> Finding {
    unclosed(
      "<![CDATA[", "]]>", offset,
      Phrase(en: "this CDATA section is never closed", fr: "cette section CDATA n’est jamais fermée"))
  }

  func twoHyphens(_ offset: Int) -> Finding {
    let end = min(offset + 2, bytes.count)
    let start = lastStart(of: "<!--", before: end) ?? max(0, end - 4)
    let at = Decoding.find(bytes, min(start + 4, bytes.count), bytes.count, "--") ?? start
    return Finding(
      range: at..<min(at + 2, bytes.count),
      message: Phrase(
        en: "two hyphens cannot stand inside a comment",
        fr: "deux traits d’union ne peuvent pas figurer dans un commentaire"),
      help: Phrase(
        en: "write one hyphen or a dash; --> alone ends a comment",
        fr: "écrivez un seul trait d’union ou un tiret ; seul --> termine un commentaire"))
  }

  func sectionEnd(_ offset: Int) -> Finding {
    let at = Decoding.find(bytes, max(0, offset - 3), bytes.count, "]]>") ?? min(offset, bytes.count)
    let range = at..<min(at + 3, bytes.count)
    return Finding(
      range: range,
      message: Phrase(en: "]]> cannot stand in a text", fr: "]]> ne peut pas figurer dans un texte"),
      help: Phrase(en: "write ]]&gt;", fr: "écrivez ]]&gt;"), fixes: [replace(range, by: "]]&gt;")])
  }

  private func unclosed(_ opening: StaticString, _ closing: String, _ offset: Int, _ message: Phrase) -> Finding {
    // The last opening that is not closed: comments do not nest, so it is the first after the last closing.
    let at = lastStart(of: opening, before: bytes.count) ?? min(offset, bytes.count)
    return Finding(
      range: at..<min(at + opening.utf8CodeUnitCount, bytes.count), message: message,
      help: Phrase(en: "write \(closing) where it ends", fr: "écrivez \(closing) là où cela se termine"))
  }

  private func lastStart(of text: StaticString, before end: Int) -> Int? {
    var at = end - text.utf8CodeUnitCount
    while at >= 0 {
      if Decoding.starts(bytes, at, bytes.count, text) { return at }
      at -= 1
    }
    return nil
  }

  /// `&name;` or what there is of it, ending at or around an offset.
  private func reference(before offset: Int) -> Range<Int> {
    let start = outline.last(UInt8(ascii: "&"), before: offset) ?? min(offset, bytes.count)
    var end = min(start + 1, bytes.count)
    while end < bytes.count, end - start < 80, isReferencePart(bytes[end]) { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: ";") { end += 1 }
    return start..<end
  }

  private func isReferencePart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  private func replace(_ range: Range<Int>, by text: String) -> Fix {
    Fix(
      title: Phrase(en: "write \(text)", fr: "écrire \(text)"), grade: .safe,
      edits: [Edit(range: range, replacement: text)])
  }
}
