import Formats
import Registry

/// The full text, with clause permalinks and withheld passages marked.
enum TextPart: AgreementPart {
  static let id = "text"
  static func title(_ words: Strings) -> String { words(TextWord.title) }
  static func exists(in reading: AgreementReading) -> Bool { true }

  static func write(_ reading: AgreementReading) {
    copyStatus(reading)
    guard reading.hasText, let text = chosen(reading.agreement, for: reading.words.language) else {
      reading.sheet.add(Notice(.withheld, text: reading.words(TextWord.noText)))
      return
    }
    about(text, reading)
    let isForeign = text.language != reading.words.language
    reading.html.element(
      "div", class: "law", isForeign ? .lang(text.language) : nil,
      isForeign ? .dir(HTMLDirection(language: text.language)) : nil
    ) {
      LegalText(reading: reading, language: text.language).write(text)
    }
  }

  /// The text in the page's language; else the one that prevails; else an authentic one.
  static func chosen(_ agreement: Agreement, for language: String) -> AgreementText? {
    let texts = agreement.texts
    return texts.first { $0.language == language } ?? texts.first { $0.prevails == true }
      ?? texts.first { $0.status == "authentic" } ?? texts.first
  }

  private static func about(_ text: AgreementText, _ reading: AgreementReading) {
    let words = reading.words
    if text.language != words.language {
      reading.sheet.add(Notice(.information, text: words(TextWord.notInLanguage)))
    }
    let isAuthentic = text.status == "authentic"
    reading.html.element("p", class: "hint") {
      reading.sheet.add(
        Tag(words(isAuthentic ? TextWord.authentic : TextWord.translation), isAuthentic ? .strong : .plain))
      if let translator = text.translatedBy {
        reading.html.text(" " + words(TextWord.translatedBy, ["office": translator]) + ".")
      }
      if text.prevails == true { reading.html.text(" " + words(TextWord.prevails)) }
      let others = reading.agreement.texts.map(\.language).filter { $0 != text.language }
      guard !others.isEmpty else { return }
      reading.html.text(" " + words(TextWord.alsoIn) + ": ")
      reading.list(others) { tag in
        let path = reading.agreement.version == reading.entry.current?.version ? "" : "v\(reading.agreement.version)/"
        let name = reading.edition.register.profile?.languages.first { $0.code == tag }?.name ?? tag
        if reading.edition.languages.contains(tag) {
          reading.html.element(
            "a",
            .href(
              reading.sheet.address.link(
                to: Address("\(tag)/agreements/\(reading.agreement.id)/\(path)"), fragment: "text")),
            .attribute("hreflang", tag), .lang(tag), .dir(HTMLDirection(language: tag)), text: name)
        } else {
          reading.html.bdi(name)
        }
      }
    }
  }

  private static func copyStatus(_ reading: AgreementReading) {
    guard let copy = reading.agreement.copy else { return }
    let words = reading.words
    if copy.provenance == "unsigned" { reading.sheet.add(Notice(.caution, text: words(TextWord.unsigned))) }
    reading.sheet.add(
      SummaryList([
        .init(words(TextWord.copyFrom)) { _ in
          reading.code(copy.provenance)
          reading.note(copy.note)
        }, reading.row(words(TextWord.missing), copy.missing),
      ]))
  }
}
