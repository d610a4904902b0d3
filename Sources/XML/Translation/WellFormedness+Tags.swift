import Diagnostics

// Tags that are not closed, do not match, or stand outside.
extension WellFormedness {
  private var bytes: [UInt8] { file.bytes }

  private func line(of offset: Int) -> Int { file.position(at: offset).line }

  /// An end tag that does not close the element that is open.
  func tagMismatch(_ offset: Int) -> Finding {
    let end = outline.last(UInt8(ascii: "<"), before: offset) ?? 0
    let range = end..<outline.tagEnd(end)
    let found = outline.name(at: end)
    let open = outline.open(before: end)
    guard let inner = open.last else { return strayEndTag(range, found) }
    let wanted = outline.name(at: inner)
    if let finding = misspeltStart(inner, wanted, range, found) { return finding }
    if open.dropLast().contains(where: { outline.name(at: $0) == found }),
      let finding = forgottenEnd(open[open.count - 2], inner, range, found)
    {
      return finding
    }
    let message = Phrase(
      en: "</\(shown(found))> stands where <\(shown(wanted))> of line \(line(of: inner)) is still open",
      fr: "</\(shown(found))> figure alors que <\(shown(wanted))> de la ligne \(line(of: inner)) est encore ouvert")
    if open.contains(where: { outline.name(at: $0) == found }) {
      return Finding(
        range: range, message: message,
        help: Phrase(en: "write </\(wanted)> before it", fr: "écrivez </\(wanted)> avant elle"),
        fixes: [fix("</\(wanted)>", at: end..<end)])
    }
    return Finding(
      range: range, message: message,
      help: Phrase(
        en: "write </\(wanted)> here; or delete </\(shown(found))>, which closes nothing",
        fr: "écrivez ici </\(wanted)> ; ou supprimez </\(shown(found))>, qui ne ferme rien"),
      fixes: [fix("</\(wanted)>", at: range)])
  }

  /// The end tag of something around comes first: the one that is missing belongs further up, often far.
  private func forgottenEnd(_ around: Int, _ inner: Int, _ end: Range<Int>, _ found: String) -> Finding? {
    let (name, forgotten) = (outline.name(at: inner), ForgottenEnd(outline: outline))
    if forgotten.isMeantAsEnd(inner, of: around) {
      let tag = inner..<outline.tagEnd(inner)
      return Finding(
        range: tag,
        message: Phrase(
          en: "<\(shown(name))> stands where </\(shown(name))> is to close the one of line \(line(of: around))",
          fr: "<\(shown(name))> figure là où </\(shown(name))> doit fermer celui de la ligne \(line(of: around))"),
        help: Phrase(en: "write </\(name)> here", fr: "écrivez ici </\(name)>"), fixes: [fix("</\(name)>", at: tag)])
    }
    let place = forgotten.place(for: inner, before: end.lowerBound)
    // Where nothing but white space lies between, the place of the end tag says it better.
    guard outline.nextTag(from: place.offset, before: end.lowerBound) != nil else { return nil }
    let lineBefore = line(of: max(place.offset - 1, 0))
    return Finding(
      range: outline.head(at: inner),
      message: Phrase(
        en: "<\(shown(name))> is not closed: </\(shown(found))> of line \(line(of: end.lowerBound)) comes first",
        fr:
          "<\(shown(name))> n’est pas fermé : </\(shown(found))> de la ligne \(line(of: end.lowerBound)) vient avant"),
      help: Phrase(
        en: "write </\(name)> where it ends, probably at the end of line \(lineBefore)",
        fr: "écrivez </\(name)> là où il se termine, probablement à la fin de la ligne \(lineBefore)"),
      fixes: [fix("</\(name)>", at: place.offset..<place.offset, lead: place.lead)])
  }

  /// `<sumary>…</summary>`: the end tag has a name that is known, the start tag one that is not.
  private func misspeltStart(_ start: Int, _ wanted: String, _ end: Range<Int>, _ found: String) -> Finding? {
    guard vocabulary.name(of: found) != nil, vocabulary.name(of: wanted) == nil,
      Likeness.best(wanted, among: [found]) != nil
    else { return nil }
    let range = outline.head(at: start)
    return Finding(
      range: range,
      message: Phrase(
        en: "<\(shown(wanted))> is closed by </\(found)> on line \(line(of: end.lowerBound))",
        fr: "<\(shown(wanted))> est fermé par </\(found)> à la ligne \(line(of: end.lowerBound))"),
      help: Phrase(en: "write <\(found)> here", fr: "écrivez ici <\(found)>"),
      fixes: [fix(found, at: StartTag.nameRange(file.bytes, at: start))])
  }

  /// The file ends while an element is open.
  func neverClosed(_ offset: Int) -> Finding {
    guard let inner = outline.open(before: bytes.count).last else { return tagNotClosed(offset) }
    let name = outline.name(at: inner)
    return Finding(
      range: outline.head(at: inner),
      message: Phrase(
        en: "<\(shown(name))> is never closed: the file ends before </\(shown(name))>",
        fr: "<\(shown(name))> n’est jamais fermé : le fichier se termine avant </\(shown(name))>"),
      help: Phrase(
        en: "write </\(name)> where it ends; if the end of the file is missing, take it from a copy",
        fr: "écrivez </\(name)> là où il se termine ; si la fin du fichier manque, reprenez-la d’une copie"))
  }

  /// A tag without its `>`, or with something in it that is no attribute.
  func tagNotClosed(_ offset: Int) -> Finding {
    guard let tag = outline.last(UInt8(ascii: "<"), before: min(offset, bytes.count)) else { return noStartTag() }
    let head = outline.head(at: tag)
    let text = String(decoding: bytes[head], as: UTF8.self)
    let isEnd = head.upperBound > tag + 1 && bytes[tag + 1] == UInt8(ascii: "/")
    if offset < bytes.count, bytes[offset] != UInt8(ascii: "<"), offset >= head.upperBound, !isEnd {
      let end = bytes[offset...].prefix(40).firstIndex {
        isSpace($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<")
      }
      let range = offset..<max(min(end ?? offset + 1, bytes.count), offset + 1)
      let piece = String(decoding: bytes[range], as: UTF8.self)
      return Finding(
        range: range,
        message: Phrase(
          en: "\(shown(piece)) is no attribute of \(shown(text))>",
          fr: "\(shown(piece)) n’est pas un attribut de \(shown(text))>"),
        help: Phrase(
          en: "write attributes as name=\"value\" with a space between them, then >",
          fr: "écrivez les attributs sous la forme nom=\"valeur\", séparés par une espace, puis >"))
    }
    return Finding(
      range: head,
      message: Phrase(en: "the tag \(shown(text)) is not closed", fr: "la balise \(shown(text)) n’est pas fermée"),
      help: Phrase(en: "write > at its end", fr: "écrivez > à la fin"))
  }

  /// Something stands before the first tag, or there is no tag at all.
  func noStartTag() -> Finding {
    var start = Decoding.starts(bytes, 0, bytes.count, "\u{FEFF}") ? 3 : 0
    if Decoding.starts(bytes, start, bytes.count, "<?xml") {
      start = Decoding.find(bytes, start, bytes.count, "?>").map { $0 + 2 } ?? start
    }
    while start < bytes.count, isSpace(bytes[start]) { start += 1 }
    let end =
      bytes[start...].prefix(60).firstIndex { $0 == UInt8(ascii: "<") || $0 == 0x0A || $0 == 0x0D }
      ?? min(start + 60, bytes.count)
    return Finding(
      range: whole(start..<max(start, end)),
      message: Phrase(
        en: "a document begins with a tag; this is text", fr: "un document commence par une balise ; ceci est du texte"),
      help: Phrase(
        en: "delete what stands before the first <; a word-processor file must be saved as XML first",
        fr:
          "supprimez ce qui précède le premier < ; un fichier de traitement de texte doit d’abord être enregistré en XML"
      ))
  }

  /// Something stands after the end of the document element.
  func afterTheEnd(_ offset: Int) -> Finding {
    var start = min(offset, bytes.count)
    while start < bytes.count, isSpace(bytes[start]) { start += 1 }
    if start + 1 < bytes.count, bytes[start] == UInt8(ascii: "<"), bytes[start + 1] == UInt8(ascii: "/") {
      return strayEndTag(start..<outline.tagEnd(start), outline.name(at: start))
    }
    var end = min(start + 1, bytes.count)
    if start < bytes.count, bytes[start] == UInt8(ascii: "<") {
      end = outline.head(at: start).upperBound
    } else {
      while end < bytes.count, end - start < 60, bytes[end] != UInt8(ascii: "<"), bytes[end] != 0x0A { end += 1 }
    }
    return Finding(
      range: whole(start..<end),
      message: Phrase(
        en: "the document is over before this: its first element is already closed",
        fr: "le document est déjà terminé : son premier élément est fermé plus haut"),
      help: Phrase(
        en: "delete it, or move it before the last end tag; one file holds one document",
        fr: "supprimez-le, ou placez-le avant la dernière balise de fin ; un fichier contient un seul document"))
  }

  private func strayEndTag(_ range: Range<Int>, _ name: String) -> Finding {
    Finding(
      range: range,
      message: Phrase(
        en: "</\(shown(name))> closes nothing: no <\(shown(name))> is open",
        fr: "</\(shown(name))> ne ferme rien : aucun <\(shown(name))> n’est ouvert"),
      help: Phrase(
        en: "delete it, or write <\(shown(name))> where it begins",
        fr: "supprimez-la, ou écrivez <\(shown(name))> là où il commence"))
  }

  /// Cuts no character in two.
  private func whole(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return range.lowerBound..<end
  }

  func fix(_ text: String, at range: Range<Int>, lead: String = "") -> Fix {
    Fix(
      title: Phrase(en: "write \(text)", fr: "écrire \(text)"), grade: .review,
      edits: [Edit(range: range, replacement: lead + text)])
  }
}
