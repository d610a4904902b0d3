/// A target that may stand in `href`, `src` or `action`: its scheme is on the list of allowed ones, or it is relative.
///
/// Whoever holds a value of this type need not check again; the writer accepts no other kind of link.
public struct HTMLLink: Sendable, Hashable {
  /// How a target that lies inside the site is reached.
  public enum Way: Sendable, Hashable {
    /// The target says it all.
    case direct
    /// From the top of the tree, so many folders up.
    case up(Int)
    /// From the top of the tree, wherever that is: for a fragment that is set into pages of different depth.
    case open
  }

  /// The way from the page to where ``rest`` begins.
  let way: Way
  /// The target without the way, before escaping for an attribute.
  let rest: String
  /// Whether the target leaves the site (any scheme at all).
  public let isExternal: Bool

  /// The target as it is written, before escaping for an attribute. An open way is written as none.
  public var target: String {
    switch way {
    case .direct, .open: rest
    case .up(let folders): String(repeating: "../", count: folders) + rest
    }
  }

  /// A place in the site itself, from a path that the program made: anything outside the unreserved characters is
  /// percent-encoded, so that no path can turn into a scheme, a host or a query.
  public init(_ way: Way = .direct, path: String, fragment: String? = nil) {
    self.way = way
    isExternal = false
    let isRisky = way == .direct && (path.utf8.starts(with: "//".utf8) || Self.hasScheme(path))
    if fragment == nil, !isRisky, path.utf8.allSatisfy(Self.isUnreserved) {
      rest = path
      return
    }
    var target = isRisky ? "./" : ""
    target.reserveCapacity(path.utf8.count + 16 + (fragment?.utf8.count ?? 0))
    Self.encode(path, into: &target)
    if let fragment {
      target += "#"
      Self.encode(fragment, into: &target)
    }
    rest = target
  }

  private static func hasScheme(_ path: String) -> Bool {
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/") { return false }
      if byte == UInt8(ascii: ":") { return true }
    }
    return false
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
    var digits = ""
    for byte in number.utf8 {
      switch byte {
      case 0x30...0x39: digits.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "+") where digits.isEmpty: digits = "+"
      case 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F: continue
      default: return nil
      }
    }
    guard digits.utf8.count >= (digits.utf8.first == UInt8(ascii: "+") ? 3 : 2) else { return nil }
    self.init(checked: "tel:" + digits, external: true)
  }

  private init(checked target: String, external: Bool) {
    way = .direct
    rest = target
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

  /// One `@` with letters, digits and `._%+-` on both sides, and a dot in what follows it.
  private static func isMailbox(_ address: Substring) -> Bool {
    guard let at = address.utf8.firstIndex(of: UInt8(ascii: "@")) else { return false }
    let (name, host) = (address[..<at], address[address.utf8.index(after: at)...])
    return isMailboxPart(name) && isMailboxPart(host) && host.utf8.contains(UInt8(ascii: "."))
  }

  private static func isMailboxPart(_ part: Substring) -> Bool {
    !part.isEmpty
      && part.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x25, 0x2B, 0x2D: true
        case 0...0x7F: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
      }
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
