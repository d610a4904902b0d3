/// A text of the guidance, in the languages that the drafting room itself knows.
struct Guide: Sendable, Hashable {
  let en: String
  let fr: String
  let ar: String

  /// The languages in which there is guidance.
  static let languages = ["en", "fr", "ar"]

  /// True if there is guidance in a language (`fr`, `fr-CA`).
  static func speaks(_ language: String) -> Bool { languages.contains(primary(language)) }

  /// The text in a language; in English where there is none, which ``Guidance/opening(in:)`` then says.
  func text(in language: String) -> String {
    switch Guide.primary(language) {
    case "fr": fr
    case "ar": ar
    default: en
    }
  }

  private static func primary(_ language: String) -> String {
    language.prefix { $0 != "-" }.lowercased()
  }
}
