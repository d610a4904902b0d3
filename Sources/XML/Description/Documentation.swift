import Diagnostics

/// What a schema says of one of its parts, in plain language, per language of the reader.
public struct Documentation: Sendable, Hashable {
  /// A text with its language tag; the tag is empty where none is given.
  public struct Text: Sendable, Hashable {
    /// BCP 47 tag as written in `xml:lang`, for example `en`.
    public let language: String
    /// The text, white space collapsed.
    public let text: String

    /// A text in a language.
    public init(language: String, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// All texts, in the order written.
  public let texts: [Text]

  /// Documentation with these texts.
  public init(_ texts: [Text] = []) { self.texts = texts }

  /// Nothing is said.
  public var isEmpty: Bool { texts.isEmpty }

  /// The text in a language; texts without a tag count as English.
  public subscript(language: String) -> String? {
    texts.first { $0.language == language || $0.language.isEmpty && language == "en" }?.text
  }

  /// The text where it follows other words of a message: nothing in a language in which nothing is said.
  public var addition: Phrase? {
    guard let english = self["en"] else { return phrase }
    let french = self["fr"] ?? ""
    return Phrase(
      en: Words(template: "{1}", arguments: [english]), fr: Words(template: "{1}", arguments: [french]))
  }

  /// The text as a sentence for messages: English and French, each standing in for the other; nil where nothing is
  /// said.
  public var phrase: Phrase? {
    guard let first = texts.first?.text else { return nil }
    let english = self["en"] ?? first
    func words(_ text: String) -> Words { Words(template: "{1}", arguments: [text]) }
    return Phrase(en: words(english), fr: words(self["fr"] ?? english))
  }
}
