/// A code with the list it is taken from.
public struct Code: Sendable, Hashable {
  /// The id of the code list, for example `party-type`.
  public let list: String
  /// The code, for example `police`.
  public let value: String

  /// A code of a list.
  public init(list: String, value: String) {
    self.list = list
    self.value = value
  }

  /// True if a jurisdiction added the code itself.
  public var isLocal: Bool { value.hasPrefix("x-") }

  /// Compares the code alone: `flow.level == "individual"`.
  public static func == (code: Code, value: String) -> Bool { code.value == value }

  /// Compares the code alone.
  public static func != (code: Code, value: String) -> Bool { code.value != value }
}

extension Optional where Wrapped == Code {
  /// Compares the code alone; an absent code equals nothing.
  public static func == (code: Code?, value: String) -> Bool { code?.value == value }

  /// Compares the code alone; an absent code equals nothing.
  public static func != (code: Code?, value: String) -> Bool { code?.value != value }
}
