/// How far the clocks of a jurisdiction are from universal time, as RFC 3339 writes it: `+03:00`, `-09:30`, `Z`.
public struct ZoneOffset: Sendable, Hashable, CustomStringConvertible {
  /// Minutes ahead of universal time; negative where the clocks are behind.
  public let minutes: Int

  /// An offset as written; nil for anything else, and for what no clock on earth shows: only from -12:00 to +14:00, in
  /// quarters of an hour.
  public init?(_ text: String) {
    if text == "Z" {
      minutes = 0
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      bytes[3] == UInt8(ascii: ":"), let hours = Self.number(bytes[1...2]), let rest = Self.number(bytes[4...5]),
      rest < 60, rest % 15 == 0
    else { return nil }
    let distance = (hours * 60 + rest) * (bytes[0] == UInt8(ascii: "-") ? -1 : 1)
    guard (-12 * 60...14 * 60).contains(distance) else { return nil }
    minutes = distance
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// `+03:00`; `Z` for universal time itself.
  public var description: String {
    guard minutes != 0 else { return "Z" }
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60) + ":" + two(abs(minutes) % 60)
  }
}
