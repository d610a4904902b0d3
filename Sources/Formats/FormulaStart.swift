/// Text that a spreadsheet would take for a formula when it opens a CSV file (CWE-1236).
///
/// The rule: after white space and invisible characters, the first character is `=`, `+`, `-`, `@` or a full-width form
/// of these, or the text begins with a tab, CR, LF or NUL. Not so for plain numbers and telephone numbers (`-12.5`,
/// `+268 22 40 55`): digits, spaces and `. , - ( ) /` alone call nothing.
public enum FormulaStart {
  /// Whether a cell with this text begins like a formula.
  public static func begins(_ text: String) -> Bool {
    guard let very = text.unicodeScalars.first else { return false }
    if ["\t", "\r", "\n", "\0"].contains(very) { return true }
    let rest = text.unicodeScalars.drop { isInvisible($0) }
    switch rest.first {
    case "=", "@", "\u{FF1D}", "\u{FF20}": return true
    case "+", "-", "\u{FF0B}", "\u{FF0D}": return !isNumber(rest.dropFirst())
    default: return false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isWhitespace || properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
      || properties.generalCategory == .control
  }

  private static func isNumber(_ scalars: Substring.UnicodeScalarView) -> Bool {
    scalars.contains { ("0"..."9").contains($0) }
      && scalars.allSatisfy { ("0"..."9").contains($0) || " .,-()/\u{A0}\u{202F}".unicodeScalars.contains($0) }
  }
}
