import Diagnostics

/// Says why a document is not well-formed, in the house's words.
///
/// A character that must be written otherwise (`&`, an unknown entity) does not disturb the reading of what follows:
/// all of those are told. The first fault of the tags themselves is the last told, since what comes after it only
/// follows from it.
struct WellFormedness {
  let file: SourceFile
  let events: [Event]
  let limits: Limits
  let vocabulary: Vocabulary
  let outline: Outline

  init(file: SourceFile, events: [Event], limits: Limits, vocabulary: Vocabulary) {
    self.file = file
    self.vocabulary = vocabulary
    self.events = events
    self.limits = limits
    outline = Outline(bytes: file.bytes)
  }

  var diagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    var places: Set<Range<Int>> = []
    for event in events where event.origin != .schema {
      let (finding, isLocal) = translate(event)
      if places.insert(finding.range).inserted {
        found.append(finding.diagnostic(.notWellFormed, .fatal, in: file, raw: event.raw))
      }
      if !isLocal { break }
    }
    if found.isEmpty { found.append(unknown(file.bytes.count).diagnostic(.notWellFormed, .fatal, in: file, raw: nil)) }
    return limited(found, to: limits.maximumFindings, file)
  }

  /// The finding, and whether the text after it can still be judged. Numbers are libxml2's `xmlParserErrors`.
  private func translate(_ event: Event) -> (Finding, isLocal: Bool) {
    let at = event.offset
    switch event.code {
    case 68: return nameMissing(at)
    case 22, 23: return (ampersand(at), true)
    case 26, 27: return (unknownEntity(at), true)
    // 9 is a character that no text may have: the byte gate leaves only its number, &#0;.
    case 6, 7, 8, 9: return (badNumber(at), true)
    case 38, 40: return (valueNotClosed(at), false)
    case 39: return (valueWithoutQuotes(at), false)
    case 41: return (attributeWithoutValue(at), false)
    case 42, 203: return (attributeTwice(at), false)
    case 65: return (spaceMissing(at), false)
    case 73, 74, 75: return (tagNotClosed(at), false)
    case 76: return (tagMismatch(at), false)
    case 77: return (neverClosed(at), false)
    case 4, 72: return (noStartTag(), false)
    case 5, 86: return (afterTheEnd(at), false)
    case 45: return (commentNotClosed(at), false)
    case 80: return (twoHyphens(at), true)
    case 62: return (sectionEnd(at), true)
    case 63: return (sectionNotClosed(at), false)
    case 201: return (unknownPrefix(at, event.strings), false)
    case 200, 202, 204, 205: return (badNamespace(at), false)
    default: return (unknown(at), false)
    }
  }

  /// For what has no sentence of its own.
  private func unknown(_ offset: Int) -> Finding {
    let open = outline.open(before: offset).last
    let range = open.map { outline.head(at: $0) } ?? min(offset, file.bytes.count)..<min(offset, file.bytes.count)
    return Finding(
      range: range,
      message: Phrase(
        en: "the file is not well-formed XML near here", fr: "le fichier n’est pas du XML bien formé près d’ici"),
      help: Phrase(
        en: "compare the tags, quotes and & signs here with those of a file that is read",
        fr: "comparez les balises, guillemets et signes & d’ici avec ceux d’un fichier qui se lit"))
  }
}
