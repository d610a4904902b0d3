import Formats

/// A text in a known language.
public struct Passage: Sendable, Hashable {
  /// The text, unescaped.
  public let text: String
  /// Its language tag.
  public let language: String

  /// A text in a language.
  public init(_ text: String, language: String) {
    self.text = text
    self.language = language
  }
}

extension [Passage] {
  /// The text in `language`; else in the first of `fallbacks` that has one; else the first of all.
  public func best(for language: String, fallbacks: [String] = []) -> Passage? {
    first { $0.language == language }
      ?? fallbacks.lazy.compactMap { tag in first { $0.language == tag } }.first
      ?? first
  }
}

/// A text that may stand in another language than the page, inside a line: marked with its language and direction, and
/// on request with a note that it is not translated.
public struct PassageText: Component {
  let passage: Passage
  let saysSo: Bool

  /// - Parameter saysSo: adds `not translated` after a text in a foreign language.
  public init(_ passage: Passage, saysSo: Bool = false) {
    self.passage = passage
    self.saysSo = saysSo
  }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let html = sheet.html
    guard passage.language != sheet.words.language else { return html.text(passage.text) }
    html.element(
      "bdi", .lang(passage.language), .dir(HTMLDirection(language: passage.language)), text: passage.text)
    guard saysSo else { return }
    html.markup(" ")
    html.element("span", class: "untranslated", text: sheet.words(PageWord.notTranslated))
  }
}

/// Paragraphs of a text that may stand in another language than the page; blank lines part them.
public struct PassageParagraphs: Component {
  let passage: Passage

  /// A text of one or more paragraphs.
  public init(_ passage: Passage) { self.passage = passage }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let html = sheet.html
    let paragraphs = passage.text.split(separator: "\n\n")
    guard passage.language != sheet.words.language else {
      for paragraph in paragraphs { html.element("p") { html.text(paragraph) } }
      return
    }
    html.element("div", .lang(passage.language), .dir(HTMLDirection(language: passage.language))) {
      for paragraph in paragraphs { html.element("p") { html.text(paragraph) } }
    }
    html.element("p", class: "untranslated", text: sheet.words(PageWord.notTranslated))
  }
}
