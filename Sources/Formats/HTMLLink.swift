/// A target that may stand in `href`, `src` or `action`: its scheme is on the list of allowed ones, or it is relative.
///
/// Whoever holds a value of this type need not check again; the writer accepts no other kind of link.
public struct HTMLLink: Sendable, Hashable {
  /// The target as it is written, before escaping for an attribute.
  public let target: String
  /// Whether the target leaves the site (any scheme at all).
  public let isExternal: Bool

  /// A place in the site itself, from a path that the program made: anything outside the unreserved characters is
  /// percent-encoded, so that no path can turn into a scheme, a host or a query.
  public init(path: String, fragment: String? = nil) {
    var target = ""
    target.reserveCapacity(path.utf8.count + 16)
    if path.hasPrefix("//") || path.prefix(while: { $0 != "/" }).contains(":") { target = "./" }
    Self.encode(path, into: &target)
    if let fragment {
      target += "#"
      Self.encode(fragment, into: &target)
    }
    self.target = target
    isExternal = false
  }

  /// A place on the same page.
  public init(fragment: String) { self.init(path: "", fragment: fragment) }

  /// A link from authored text, or nil where it is not one of: `https`, `http` with a host and no user name; `mailto`;
  /// `tel`; a relative path without a scheme. Spaces, control characters and backslashes are refused.
  public init?(authored text: String) {
    guard !text.isEmpty, text.utf8.count <= 2_048, text.unicodeScalars.allSatisfy(Self.isAllowed) else { return nil }
    guard let colon = text.firstIndex(of: ":"), !text[..<colon].contains(where: { "/?#".contains($0) }) else {
      guard !text.hasPrefix("//") else { return nil }
      self.init(checked: text, external: false)
      return
    }
    let rest = text[text.index(after: colon)...]
    switch text[..<colon].lowercased() {
    case "https", "http": guard Self.isHostAndPath(rest) else { return nil }
    case "mailto": guard Self.isMailbox(rest) else { return nil }
    case "tel":
      guard !rest.isEmpty, rest.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.();=".contains($0)) })
      else { return nil }
    default: return nil
    }
    self.init(checked: text, external: true)
  }

  /// `mailto:` for an address, or nil where the address is not a plain mailbox.
  public init?(mail address: String) { self.init(authored: "mailto:" + address) }

  /// `tel:` for a number as people write it: spaces, dots, hyphens and brackets are dropped.
  public init?(telephone number: String) {
    let digits = number.filter { $0.isASCII && $0.isNumber }
    guard digits.count >= 2, number.allSatisfy({ $0.isASCII && ($0.isNumber || "+-. ()/".contains($0)) }) else {
      return nil
    }
    self.init(authored: "tel:" + (number.hasPrefix("+") ? "+" : "") + digits)
  }

  private init(checked target: String, external: Bool) {
    self.target = target
    isExternal = external
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x60, 0x7F...0xA0, 0xAD: false
    case 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF, 0xFFF0...0xFFFF, 0xE0000...0x10FFFF: false
    default: true
    }
  }

  private static func isHostAndPath(_ rest: Substring) -> Bool {
    guard rest.hasPrefix("//") else { return false }
    let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    return !authority.isEmpty && !authority.contains("@") && authority.first != ":" && authority.first != "."
  }

  private static func isMailbox(_ address: Substring) -> Bool {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    let fits = { (part: Substring) in
      !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || "._%+-".contains($0) }
    }
    return parts.count == 2 && fits(parts[0]) && fits(parts[1]) && parts[1].contains(".")
  }

  private static func encode(_ text: String, into target: inout String) {
    if text.utf8.allSatisfy(isUnreserved) {
      target += text
      return
    }
    for byte in text.utf8 {
      if isUnreserved(byte) {
        target.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        target += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: true
    default: false
    }
  }
}
