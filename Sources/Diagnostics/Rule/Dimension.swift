/// A dimension of an election management body's independence, as the guidelines number them.
public enum Dimension: String, Sendable, CaseIterable, Comparable {
  /// Institutional: standing in law, an own mandate.
  case d1 = "D1"
  /// Financial: enough money, on time, without conditions.
  case d2 = "D2"
  /// Personnel: own staff, appointed and kept on merit.
  case d3 = "D3"
  /// Functional: decides and operates itself.
  case d4 = "D4"
  /// Behavioural: acts impartially, and is seen to.
  case d5 = "D5"

  /// In the order of their numbers.
  public static func < (left: Dimension, right: Dimension) -> Bool { left.rawValue < right.rawValue }
}
