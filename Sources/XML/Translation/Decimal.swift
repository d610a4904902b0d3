/// A decimal number as XSD writes it, of any length, for comparing.
struct Decimal {
  let isNegative: Bool
  /// Digits before the point, without leading zeros.
  let whole: Substring
  /// Digits after it, without trailing zeros.
  let fraction: Substring

  init?(_ text: String) {
    var rest = text[...]
    isNegative = rest.first == "-"
    if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard !rest.isEmpty, rest != ".", parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }) else {
      return nil
    }
    whole = parts[0].drop { $0 == "0" }
    var after = parts.count > 1 ? parts[1] : ""
    while after.last == "0" { after.removeLast() }
    fraction = after
  }

  static func < (left: Decimal, right: Decimal) -> Bool {
    let (leftZero, rightZero) = (
      left.whole.isEmpty && left.fraction.isEmpty, right.whole.isEmpty && right.fraction.isEmpty
    )
    let (leftSign, rightSign) = (leftZero ? 0 : left.isNegative ? -1 : 1, rightZero ? 0 : right.isNegative ? -1 : 1)
    if leftSign != rightSign { return leftSign < rightSign }
    return leftSign < 0 ? smaller(right, left) : smaller(left, right)
  }

  private static func smaller(_ left: Decimal, _ right: Decimal) -> Bool {
    if left.whole.count != right.whole.count { return left.whole.count < right.whole.count }
    return left.whole == right.whole ? left.fraction < right.fraction : left.whole < right.whole
  }
}
