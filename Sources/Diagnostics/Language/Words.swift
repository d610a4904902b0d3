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
    var from = bytes.startIndex
    while let brace = bytes[from...].firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
      result += template[from..<brace]
      let after = bytes.index(after: brace)
      if after < bytes.endIndex, bytes[after] == bytes[brace] {
        result += template[brace..<after]
        from = bytes.index(after: after)
      } else if bytes[brace] == UInt8(ascii: "{"), let close = bytes[after...].firstIndex(of: UInt8(ascii: "}")),
        let number = Int(template[after..<close]), arguments.indices.contains(number - 1)
      {
        result += arguments[number - 1]
        from = bytes.index(after: close)
      } else {
        result += template[brace..<after]
        from = after
      }
    }
    return result + template[from...]
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
