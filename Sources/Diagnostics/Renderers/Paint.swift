/// Colours of a terminal (ECMA-48), each with one meaning: red stops, yellow warns, cyan advises.
struct Paint {
  let isOn: Bool

  /// Text in the colour of a severity; dim where nil.
  func severity(_ severity: Severity?, _ text: String) -> String {
    switch severity {
    case .fatal, .error: wrap("1;31", text)
    case .warning: wrap("33", text)
    case .advice: wrap("36", text)
    case nil: wrap("2", text)
    }
  }

  /// Where to look.
  func bold(_ text: String) -> String { wrap("1", text) }

  private func wrap(_ code: String, _ text: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
