/// One text of the site in one language: its pieces between the named blanks, per plural form where it has forms.
struct Wording: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    case text(String)
    case blank(String)
  }

  /// The forms by plural category; a text without plurals has the form `other` alone.
  private(set) var forms: [PluralForm: [Piece]] = [:]

  /// The text for any number, or for none.
  private(set) var other: [Piece] = []

  /// A text without forms.
  init(_ template: String) { set(.other, template) }
  init() {}

  /// Sets the text of one form.
  mutating func set(_ form: PluralForm, _ template: String) {
    let pieces = Self.parse(template)
    forms[form] = pieces
    if form == .other { other = pieces }
  }

  /// The pieces for a plural category; the general form where the language's file has no such form.
  func pieces(_ form: PluralForm) -> [Piece] { forms[form] ?? other }

  /// The names of all blanks, in alphabetical order, to compare translations with their source.
  var blanks: [String] {
    Set(forms.values.joined().compactMap { if case .blank(let name) = $0 { name } else { nil } }).sorted()
  }

  static func fill(_ pieces: [Piece], _ values: [String: String]) -> String {
    if pieces.count == 1, case .text(let text) = pieces[0] { return text }
    return pieces.reduce(into: "") { result, piece in
      switch piece {
      case .text(let text): result += text
      case .blank(let name): result += values[name] ?? "{\(name)}"
      }
    }
  }

  /// `{name}` is a blank when `name` is made of letters; any other brace is text.
  static func parse(_ template: String) -> [Piece] {
    var pieces: [Piece] = []
    var text = ""
    var rest = Substring(template)
    while let brace = rest.firstIndex(of: "{") {
      let after = rest[rest.index(after: brace)...]
      let name = after.prefix { $0.isLetter && $0.isASCII }
      text += rest[..<brace]
      if !name.isEmpty, after[name.endIndex...].first == "}" {
        if !text.isEmpty { pieces.append(.text(text)) }
        text = ""
        pieces.append(.blank(String(name)))
        rest = after[name.endIndex...].dropFirst()
      } else {
        text += "{"
        rest = after
      }
    }
    text += rest
    if !text.isEmpty { pieces.append(.text(text)) }
    return pieces
  }
}
