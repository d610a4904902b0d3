/// A JSON document as written: members in their order, numbers as their digits.
indirect enum JSONTree: Hashable {
  case object([Member])
  case array([JSONTree])
  case string(String)
  case number(String)
  case bool(Bool)
  case null

  struct Member: Hashable {
    let key: String
    let value: JSONTree
  }

  /// The first thing that is no JSON, or a key that stands twice.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  init(_ bytes: some Sequence<UInt8>) throws {
    var reading = Reading(bytes: Array(bytes))
    self = try reading.value()
    reading.skipSpace()
    guard reading.at == reading.bytes.count else { throw reading.fault("more after the end") }
  }

  var members: [Member]? { if case .object(let members) = self { members } else { nil } }

  subscript(key: String) -> JSONTree? { members?.first { $0.key == key }?.value }

  private struct Reading {
    let bytes: [UInt8]
    var at = 0

    func fault(_ what: String) -> Fault { Fault(description: "\(what) at byte \(at)") }

    mutating func skipSpace() {
      while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A { at += 1 }
    }

    mutating func take(_ byte: Character) -> Bool {
      guard at < bytes.count, let ascii = byte.asciiValue, bytes[at] == ascii else { return false }
      at += 1
      return true
    }

    mutating func value() throws -> JSONTree {
      skipSpace()
      if take("{") { return .object(try list("}") { try $0.member() }.unique(self)) }
      if take("[") { return .array(try list("]") { try $0.value() }) }
      if take("\"") { return .string(try string()) }
      let start = at
      while at < bytes.count, !isEnd(bytes[at]) { at += 1 }
      let word = String(decoding: bytes[start..<at], as: UTF8.self)
      switch word {
      case "true": return .bool(true)
      case "false": return .bool(false)
      case "null": return .null
      default:
        guard Double(word) != nil else { throw fault("\(word) is no value") }
        return .number(word)
      }
    }

    private func isEnd(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), 0x20, 0x0A: true
      default: false
      }
    }

    mutating func list<Item>(_ end: Character, _ item: (inout Reading) throws -> Item) throws -> [Item] {
      var items: [Item] = []
      skipSpace()
      if take(end) { return items }
      repeat {
        skipSpace()
        items.append(try item(&self))
        skipSpace()
      } while take(",")
      guard take(end) else { throw fault("no \(end)") }
      return items
    }

    mutating func member() throws -> Member {
      guard take("\"") else { throw fault("no key") }
      let key = try string()
      skipSpace()
      guard take(":") else { throw fault("no colon") }
      return Member(key: key, value: try value())
    }

    mutating func string() throws -> String {
      var units: [UInt8] = []
      var start = at
      while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
        guard bytes[at] >= 0x20 else { throw fault("a bare control character") }
        if bytes[at] == UInt8(ascii: "\\") {
          units += bytes[start..<at]
          units += Array(try escaped().utf8)
          start = at
        } else {
          at += 1
        }
      }
      units += bytes[start..<at]
      guard take("\"") else { throw fault("a string without end") }
      return String(decoding: units, as: UTF8.self)
    }

    private mutating func escaped() throws -> String {
      at += 1
      guard at < bytes.count else { throw fault("an escape without end") }
      defer { at += 1 }
      switch bytes[at] {
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{c}"
      case UInt8(ascii: "u"):
        guard at + 4 < bytes.count,
          let number = UInt32(String(decoding: bytes[at + 1...at + 4], as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(number)
        else { throw fault("an escape that is no character") }
        at += 4
        return String(Character(scalar))
      default: return String(decoding: [bytes[at]], as: UTF8.self)
      }
    }
  }
}

extension [JSONTree.Member] {
  fileprivate func unique(_ reading: some Any) throws -> [JSONTree.Member] {
    var seen: Set<String> = []
    for member in self where !seen.insert(member.key).inserted {
      throw JSONTree.Fault(description: "the key \(member.key) stands twice")
    }
    return self
  }
}
