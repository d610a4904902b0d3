/// One attribute of a start tag. The name is a literal of the program; the value is escaped when it is written.
public struct HTMLAttribute {
  enum Value {
    case text(String)
    case link(HTMLLink)
    case literal(StaticString)
    case integer(Int)
    case decimal(Double)
    case none
  }

  let name: StaticString
  let value: Value

  /// An attribute whose value may be any text.
  public static func attribute(_ name: StaticString, _ value: String) -> HTMLAttribute {
    HTMLAttribute(name: name, value: .text(value))
  }

  /// An attribute whose value is a literal of the program.
  public static func literal(_ name: StaticString, _ value: StaticString) -> HTMLAttribute {
    HTMLAttribute(name: name, value: .literal(value))
  }

  /// A whole number, in Western digits.
  public static func number(_ name: StaticString, _ value: Int) -> HTMLAttribute {
    HTMLAttribute(name: name, value: .integer(value))
  }

  /// A coordinate, rounded to hundredths (SVG), the same on every machine.
  public static func number(_ name: StaticString, _ value: Double) -> HTMLAttribute {
    HTMLAttribute(name: name, value: .decimal(value))
  }

  /// An attribute that is either there or not, such as `open`.
  public static func flag(_ name: StaticString) -> HTMLAttribute { HTMLAttribute(name: name, value: .none) }

  /// `href`, with an allowed target only.
  public static func href(_ link: HTMLLink) -> HTMLAttribute { HTMLAttribute(name: "href", value: .link(link)) }
  /// `src`, with an allowed target only.
  public static func src(_ link: HTMLLink) -> HTMLAttribute { HTMLAttribute(name: "src", value: .link(link)) }
  /// `action`, with an allowed target only.
  public static func action(_ link: HTMLLink) -> HTMLAttribute { HTMLAttribute(name: "action", value: .link(link)) }
  /// `id`; characters that HTML or a fragment would not take are the caller's duty, ids are validated on reading.
  public static func id(_ value: String) -> HTMLAttribute { .attribute("id", value) }
  /// `class`, from literals of the program only.
  public static func `class`(_ value: StaticString) -> HTMLAttribute { .literal("class", value) }
  /// `lang`, a language tag (BCP 47).
  public static func lang(_ tag: String) -> HTMLAttribute { .attribute("lang", tag) }
  /// `dir`, left to right or right to left.
  public static func dir(_ direction: HTMLDirection) -> HTMLAttribute { .literal("dir", direction.literal) }
}

/// The direction in which a passage is written.
public enum HTMLDirection: Sendable, Hashable {
  case leftToRight, rightToLeft

  /// The direction of the script in which a language is written: the tag's script subtag when it has one, otherwise
  /// the usual script of the language.
  public init(language tag: String) {
    switch tag {
    case "en", "fr", "es", "pt": self = .leftToRight
    case "ar", "fa", "he", "ur": self = .rightToLeft
    default: self = Self.usual(tag)
    }
  }

  private static let scripts: Set<Substring> = ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg", "mand", "samr"]
  private static let languages: Set<Substring> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "nqo", "ps", "sd", "syr", "ug", "ur", "yi",
  ]

  private static func usual(_ tag: String) -> HTMLDirection {
    let subtags = tag.lowercased().split(separator: "-")
    if let script = subtags.dropFirst().first(where: { $0.count == 4 }) {
      return scripts.contains(script) ? .rightToLeft : .leftToRight
    }
    return subtags.first.map(languages.contains) == true ? .rightToLeft : .leftToRight
  }

  /// `ltr` or `rtl`.
  public var literal: StaticString { self == .rightToLeft ? "rtl" : "ltr" }
}
