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

  /// The annotations that the texts are read from. They are not read before somebody asks: a schema documents thousands of
  /// things, of which a message names one.
  private let sources: [Element]

  /// All texts, in the order written.
  public var texts: [Text] {
    sources.map { Text(language: $0[SchemaWords.language] ?? "", text: WhiteSpace.collapsed($0.deepText)) }
  }

  /// Documentation that says nothing.
  public init() { sources = [] }

  /// The documentation that these elements of a schema hold.
  init(_ sources: [Element]) { self.sources = sources }

  /// Nothing is said.
  public var isEmpty: Bool { sources.isEmpty }

  /// Equal where the same is said, wherever it is written.
  public static func == (left: Documentation, right: Documentation) -> Bool {
    left.sources == right.sources || left.texts == right.texts
  }

  /// Hashes what is said.
  public func hash(into hasher: inout Hasher) { hasher.combine(texts) }

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
