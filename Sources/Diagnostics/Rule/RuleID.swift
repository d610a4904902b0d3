/// The permanent name of a rule, `family/fault`: `data/retention-missing`.
public struct RuleID: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The whole name.
  public let rawValue: String

  /// A name as written somewhere; whether a rule has it is for the catalogue of rules to say.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A name written in the code.
  public init(stringLiteral value: String) { self.rawValue = value }

  /// The part before the slash, for example `data`; the whole name where there is no slash.
  public var family: String { String(rawValue.prefix { $0 != "/" }) }

  /// The part after the slash, for example `retention-missing`; empty where there is no slash.
  public var fault: String { String(rawValue.drop { $0 != "/" }.dropFirst()) }

  /// Names are ordered by their letters.
  public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}

extension RuleID: CustomStringConvertible {
  /// The whole name.
  public var description: String { rawValue }
}
