/// The plural categories of the Unicode CLDR, and which of them a whole number takes in a language.
public enum PluralForm: String, CaseIterable, Sendable {
  case zero, one, two, few, many, other

  /// The category of a whole number; languages that are not listed distinguish one from all others.
  public static func of(_ number: Int, in language: String) -> PluralForm {
    let n = abs(number)
    let (tens, hundreds) = (n % 10, n % 100)
    switch String(language.prefix { $0 != "-" }).lowercased() {
    case "ar":
      if n < 3 { return [.zero, .one, .two][n] }
      return (3...10).contains(hundreds) ? .few : (11...99).contains(hundreds) ? .many : .other
    case "fr", "pt", "hy": return n < 2 ? .one : .other
    case "id", "ja", "km", "ko", "lo", "ms", "my", "th", "vi", "wo", "yo", "zh": return .other
    case "am", "bn", "fa", "gu", "hi", "kn", "zu": return n < 2 ? .one : .other
    case "ln", "mg", "ti": return n < 2 ? .one : .other
    case "he": return n == 1 ? .one : n == 2 ? .two : .other
    case "be", "bs", "hr", "ru", "sr", "uk":
      if tens == 1, hundreds != 11 { return .one }
      return (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .many
    case "pl":
      if n == 1 { return .one }
      return (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .many
    case "cs", "sk": return n == 1 ? .one : (2...4).contains(n) ? .few : .other
    case "lt":
      if tens == 1, !(11...19).contains(hundreds) { return .one }
      return tens >= 2 && !(11...19).contains(hundreds) ? .few : .other
    case "lv": return tens == 0 || (11...19).contains(hundreds) ? .zero : tens == 1 ? .one : .other
    case "mo", "ro": return n == 1 ? .one : n == 0 || (1...19).contains(hundreds) ? .few : .other
    case "sl": return hundreds == 1 ? .one : hundreds == 2 ? .two : (3...4).contains(hundreds) ? .few : .other
    default: return n == 1 ? .one : .other
    }
  }

  /// The categories that a language's texts should have.
  public static func all(in language: String) -> [PluralForm] {
    let used = Set((0...120).map { of($0, in: language) }).union([.other])
    return allCases.filter(used.contains)
  }
}
