/// A small JSON document, members in the order given. Reports are short: the streaming writer lives on the same floor,
/// and rooms of one floor do not know each other.
indirect enum JSONValue {
  case string(String)
  case integer(Int)
  case bool(Bool)
  case array([JSONValue])
  case object([(String, JSONValue?)])

  /// An object that leaves out what is nil.
  static func members(_ members: (String, JSONValue?)...) -> JSONValue { .object(members) }

  /// Without white space.
  var compact: String {
    var out = ""
    write(to: &out, indent: nil)
    return out
  }

  /// Two spaces a level.
  var pretty: String {
    var out = ""
    write(to: &out, indent: "\n")
    return out
  }

  private func write(to out: inout String, indent: String?) {
    switch self {
    case .string(let text): Self.quote(text, &out)
    case .integer(let value): out += String(value)
    case .bool(let value): out += value ? "true" : "false"
    case .array(let values):
      Self.list(values, "[", "]", &out, indent) { value, out, inner in value.write(to: &out, indent: inner) }
    case .object(let members):
      Self.list(members.filter { $0.1 != nil }, "{", "}", &out, indent) { member, out, inner in
        Self.quote(member.0, &out)
        out += inner == nil ? ":" : ": "
        member.1?.write(to: &out, indent: inner)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: String, _ close: String, _ out: inout String, _ indent: String?,
    _ write: (Item, inout String, String?) -> Void
  ) {
    out += open
    let inner = indent.map { $0 + "  " }
    for (index, item) in items.enumerated() {
      if index > 0 { out += "," }
      if let inner { out += inner }
      write(item, &out, inner)
    }
    if let indent, !items.isEmpty { out += indent }
    out += close
  }

  private static func quote(_ text: String, _ out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}"..."\u{2029}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) { self = .integer(value) }
}
