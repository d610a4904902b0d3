/// Ways to write the same file.
enum Writing: String, CaseIterable, Sendable {
  /// As the example is.
  case plain
  /// Characters of several bytes before everything.
  case multibyteInFront
  /// Line ends of Windows.
  case carriageReturns
  /// Deeper indentation.
  case indented
  /// Attributes in the opposite order.
  case attributesReversed

  func apply(_ text: String) -> String {
    switch self {
    case .plain: text
    case .multibyteInFront: "<!-- هيئة الانتخابات · été · 選挙 -->\n" + text
    case .carriageReturns: text.replacing("\n", with: "\r\n")
    case .indented: text.replacing("\n<", with: "\n    <").replacing("\n  ", with: "\n      ")
    case .attributesReversed: Self.reverseAttributes(text)
    }
  }

  /// Reverses the attributes of each start tag without marks inside.
  private static func reverseAttributes(_ text: String) -> String {
    text.replacing(#/<([A-Za-z]+)((?:\s+[A-Za-z:]+="[^"]*")+)\s*(\/?)>/#) { match in
      guard !match.output.2.contains("⟦"), !match.output.2.contains("⟧") else { return String(match.output.0) }
      let attributes = match.output.2.matches(of: #/[A-Za-z:]+="[^"]*"/#).map { String($0.output) }
      return "<\(match.output.1) \(attributes.reversed().joined(separator: " "))\(match.output.3)>"
    }
  }
}
