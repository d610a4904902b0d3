import XML

/// A text in several languages, each where it stands in its file.
public struct LocalizedText: Sendable, Hashable {
  /// The elements that hold the texts, in the order written.
  public let elements: [Element]

  /// The text of these elements, one for each language.
  public init(_ elements: [Element]) { self.elements = elements }

  /// No text in any language.
  public var isEmpty: Bool { elements.isEmpty }

  /// The languages in which it exists, in the order written.
  public var languages: [String] { elements.map { $0[SchemaNames.xmlLang] ?? "" } }

  /// The text in exactly this language; nil where there is none.
  public subscript(_ language: String) -> String? {
    elements.first { $0.has(SchemaNames.xmlLang, language) }?.collapsedText
  }

  /// True if it exists in exactly this language.
  public func exists(in language: String) -> Bool { elements.contains { $0.has(SchemaNames.xmlLang, language) } }

  /// Language and text, in the order written.
  public var all: [(language: String, text: String)] {
    elements.map { ($0[SchemaNames.xmlLang] ?? "", $0.collapsedText) }
  }

  /// The text in the first of these languages that exists, else in the first language written; nil where there is none.
  /// The language says what was found, so that a page can mark a text that is not translated.
  public func best(for languages: [String]) -> (language: String, text: String)? {
    for language in languages {
      if let text = self[language] { return (language, text) }
    }
    return elements.first.map { ($0[SchemaNames.xmlLang] ?? "", $0.collapsedText) }
  }

  /// The element that ``best(for:)`` takes its text from, for whoever wants to read it without a string in between.
  public func element(for languages: [String]) -> (language: String, element: Element)? {
    for language in languages {
      if let element = elements.first(where: { $0.has(SchemaNames.xmlLang, language) }) { return (language, element) }
    }
    return elements.first.map { ($0[SchemaNames.xmlLang] ?? "", $0) }
  }

  /// The elements in exactly this language: some texts are repeated within one language.
  public func elements(in language: String) -> [Element] {
    elements.filter { $0.has(SchemaNames.xmlLang, language) }
  }

  /// The text in this language, else in any; empty where there is none.
  public func text(_ language: String) -> String { best(for: [language])?.text ?? "" }
}
