/// An exact decimal number of at most 18 digits, as amounts of money, shares and measured figures are written.
public struct DecimalNumber: Sendable, Hashable {
  /// The digits without a decimal point.
  public let unscaled: Int64
  /// How many of the digits stand after the point, without trailing zeros.
  public let scale: Int

  /// A whole number.
  public init(_ whole: Int) {
    self.init(unscaled: Int64(whole), scale: 0)
  }

  private init(unscaled: Int64, scale: Int) {
    var (digits, places) = (unscaled, scale)
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    self.unscaled = digits
    self.scale = places
  }

  /// A number as written in XML Schema's decimal: `1250000.00`; nil if it is not one or has more than 18 digits.
  public init?(_ text: some StringProtocol) {
    var (value, places, seenPoint, digits, negative) = (Int64(0), 0, false, 0, false)
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where position == 0: negative = true
      case UInt8(ascii: "+") where position == 0: break
      case UInt8(ascii: ".") where !seenPoint: seenPoint = true
      case 0x30...0x39:
        if value != 0 || byte != 0x30 || seenPoint { digits += 1 }
        guard digits <= 18 else { return nil }
        value = value * 10 + Int64(byte - 0x30)
        if seenPoint { places += 1 }
      default: return nil
      }
    }
    guard text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    self.init(unscaled: negative ? -value : value, scale: places)
  }

  /// The nearest binary number, for comparing shares.
  public var approximate: Double {
    var divisor = 1.0
    for _ in 0..<scale { divisor *= 10 }
    return Double(unscaled) / divisor
  }

  /// The sum; nil where it would need more than 18 digits.
  public func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let places = max(scale, other.scale)
    guard let left = raised(to: places), let right = other.raised(to: places) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : DecimalNumber(unscaled: sum, scale: places)
  }

  private func raised(to places: Int) -> Int64? {
    var value = unscaled
    for _ in scale..<max(places, scale) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
    }
    return value
  }
}

extension DecimalNumber: Comparable {
  /// By value.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let places = max(left.scale, right.scale)
    guard let leftDigits = left.raised(to: places), let rightDigits = right.raised(to: places) else {
      return left.approximate < right.approximate
    }
    return leftDigits < rightDigits
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number with a point and without grouping; at least the digits it needs: `1250000`, `0.5`.
  public var description: String {
    guard scale > 0 else { return String(unscaled) }
    let digits = String(unscaled.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return (unscaled < 0 ? "-" : "") + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}

extension DecimalNumber: AttributeValue {
  init?(written: String) { self.init(written) }
  static var absent: DecimalNumber { DecimalNumber(0) }
}

extension Int: AttributeValue {
  init?(written: String) { self.init(written) }
  static var absent: Int { 0 }
}
