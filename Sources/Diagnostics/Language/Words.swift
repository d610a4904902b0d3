/// A sentence that keeps its template and its arguments apart, so that catalogues can translate the template.
///
/// `"keeps \(name) for \(days) days"` has the template `keeps {1} for {2} days`. A brace that belongs to the text is
/// doubled in the template.
public struct Words: ExpressibleByStringInterpolation, Sendable, Hashable {
  /// The sentence with `{1}`, `{2}`, … where the arguments go.
  public let template: String
  /// What stands at `{1}`, `{2}`, …
  public let arguments: [String]

  /// A template with its arguments, already apart.
  public init(template: String, arguments: [String]) {
    self.template = template
    self.arguments = arguments
  }

  /// A sentence without arguments.
  public init(stringLiteral value: String) {
    self.init(template: Self.escape(value), arguments: [])
  }

  /// A sentence with arguments.
  public init(stringInterpolation: Interpolation) {
    self.init(template: stringInterpolation.template, arguments: stringInterpolation.arguments)
  }

  /// The sentence with its arguments in place.
  public var text: String { Self.fill(template, with: arguments) }

  /// Puts arguments into a template; a number without an argument stays as it is written.
  public static func fill(_ template: String, with arguments: [String]) -> String {
    let bytes = template.utf8
    guard bytes.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else { return template }
    var result = ""
    result.reserveCapacity(arguments.reduce(bytes.count) { $0 + $1.utf8.count })
    walk(template, arguments, words: { result += $0 }, argument: { result += $0 })
    return result
  }

  /// A stretch of a sentence whose arguments are in place.
  public enum Piece: Sendable, Hashable {
    /// Words of the template.
    case words(String)
    /// What was put in: a day, an id, a name, a number.
    case argument(String)
  }

  /// The sentence in pieces, so that a page can keep what was put in apart from the words around it.
  public var pieces: [Piece] {
    var pieces: [Piece] = []
    var words = ""
    Self.walk(template, arguments, words: { words += $0 }) { argument in
      if !words.isEmpty { pieces.append(.words(words)) }
      words = ""
      pieces.append(.argument(argument))
    }
    return words.isEmpty ? pieces : pieces + [.words(words)]
  }

  private static func walk(
    _ template: String, _ arguments: [String], words: (Substring) -> Void, argument: (String) -> Void
  ) {
    let bytes = template.utf8
    var from = bytes.startIndex
    while let brace = bytes[from...].firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
      words(template[from..<brace])
      let after = bytes.index(after: brace)
      if after < bytes.endIndex, bytes[after] == bytes[brace] {
        words(template[brace..<after])
        from = bytes.index(after: after)
      } else if bytes[brace] == UInt8(ascii: "{"), let close = bytes[after...].firstIndex(of: UInt8(ascii: "}")),
        let number = Int(template[after..<close]), arguments.indices.contains(number - 1)
      {
        argument(arguments[number - 1])
        from = bytes.index(after: close)
      } else {
        words(template[brace..<after])
        from = after
      }
    }
    words(template[from...])
  }

  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else { return text }
    var result = ""
    for character in text {
      result.append(character)
      if character == "{" || character == "}" { result.append(character) }
    }
    return result
  }

  /// Collects the pieces of an interpolated sentence.
  public struct Interpolation: StringInterpolationProtocol {
    var template = ""
    var arguments: [String] = []

    /// An empty sentence.
    public init(literalCapacity: Int, interpolationCount: Int) {
      template.reserveCapacity(literalCapacity + interpolationCount * 3)
      arguments.reserveCapacity(interpolationCount)
    }

    /// Text that belongs to the template.
    public mutating func appendLiteral(_ literal: String) { template += Words.escape(literal) }

    /// An argument.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      arguments.append(value.description)
      template += "{\(arguments.count)}"
    }

    /// An argument that is itself such a sentence, already filled.
    public mutating func appendInterpolation(_ value: Words) { appendInterpolation(value.text) }
  }
}
