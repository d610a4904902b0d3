extension Strings {
  /// A whole number with the language's separator between thousands: `12,345`, `12 345`.
  public func number(_ number: Int) -> String {
    var plain = String(abs(number))
    if plain.utf8.count > 4 {
      let separator = self(DateWord.thousands)
      var groups: [Substring] = []
      while plain.utf8.count > 3 {
        groups.append(Substring(String(plain.suffix(3))))
        plain.removeLast(3)
      }
      plain = ([Substring(plain)] + groups.reversed()).joined(separator: separator)
    }
    return shaped((number < 0 ? "−" : "") + plain)
  }

  /// A text with its digits in the chosen shape.
  func shaped(_ text: String) -> String {
    guard digits == .arabicIndic else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0x30...0x39).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0x630) ?? scalar : scalar
        }))
  }
}
