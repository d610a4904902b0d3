import Diagnostics
import XML

/// A change of one file: `delete PATH`, `set PATH@attribute value`, `unset PATH@attribute`, `text PATH words`,
/// `after PATH <xml>`, `before PATH <xml>`, `last PATH <xml>`, `replace old => new`, `repeat PATH times`, `start text`,
/// `becomes text` for the whole file,
/// `absent` for a file that is gone.
///
/// A path goes down from the document element: `parties/party[2]/contact`; `[2]` counts from 1, `[#id]` names an id,
/// `[@code=x]` an attribute; `*` after a delete takes all that match.
struct MutationEdit: Sendable {
  let verb: String
  let rest: String
  let line: Int

  init(_ text: Substring, line: Int) throws {
    let verb = text.prefix { $0 != " " }
    self.verb = String(verb)
    rest = String(text.dropFirst(verb.count).drop { $0 == " " })
    self.line = line
  }

  func apply(to bytes: [UInt8]) throws -> [UInt8] {
    switch verb {
    case "replace": return try replace(in: bytes)
    case "start": return Array(rest.utf8) + bytes
    case "absent": return []
    case "becomes": return Array(rest.utf8)
    case "last":
      let (path, xml) = halves(" ")
      let end = try element(path, bytes).endTagStart
      return try splice(bytes, [(end..<end, xml)])
    case "repeat":
      let (path, times) = halves(" ")
      let range = try element(path, bytes).trimmedTextRange
      let text = String(decoding: bytes[range], as: UTF8.self)
      return try splice(bytes, [(range, String(repeating: text + " ", count: Int(times) ?? 1))])
    case "delete": return try splice(bytes, try elements(rest, bytes).map { ($0.range, "") })
    case "text":
      let (path, words) = halves(" ")
      return try splice(bytes, [(try element(path, bytes).trimmedTextRange, words)])
    case "set", "unset": return try setAttribute(in: bytes)
    case "after", "before":
      let (path, xml) = halves(" ")
      let range = try element(path, bytes).range
      let at = verb == "after" ? range.upperBound : range.lowerBound
      return try splice(bytes, [(at..<at, xml)])
    default: throw Mutation.Fault(description: "there is no edit “\(verb)”")
    }
  }

  private func halves(_ separator: String) -> (String, String) {
    guard let range = rest.firstRange(of: separator) else { return (rest, "") }
    return (String(rest[..<range.lowerBound]), String(rest[range.upperBound...]))
  }

  private func replace(in bytes: [UInt8]) throws -> [UInt8] {
    let (old, new) = halves(" => ")
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains(old) else { throw Mutation.Fault(description: "“\(old)” is not in the file") }
    return Array(text.replacing(old, with: new.replacing("\\u", with: "\u{202E}")).utf8)
  }

  private func setAttribute(in bytes: [UInt8]) throws -> [UInt8] {
    let (place, value) = halves(" ")
    guard let mark = place.lastIndex(of: "@") else { throw Mutation.Fault(description: "no attribute in \(place)") }
    let element = try element(String(place[..<mark]), bytes)
    let name = String(place[place.index(after: mark)...])
    let start = element.nameRange.upperBound
    let written = element.attributeNames.first { $0.name == name }
    if verb == "unset" {
      guard let written else { throw Mutation.Fault(description: "\(place) is not there") }
      return try splice(bytes, [(written.range, "")])
    }
    guard let written else { return try splice(bytes, [(start..<start, " \(name)=\"\(value)\"")]) }
    return try splice(bytes, [(written.range, "\(name)=\"\(value)\"")])
  }

  private func splice(_ bytes: [UInt8], _ edits: [(Range<Int>, String)]) throws -> [UInt8] {
    var out = bytes
    for (range, text) in edits.sorted(by: { $0.0.lowerBound > $1.0.lowerBound }) {
      out.replaceSubrange(range, with: Array(text.utf8))
    }
    return out
  }

  private func element(_ path: String, _ bytes: [UInt8]) throws -> Element {
    guard let first = try elements(path, bytes).first else {
      throw Mutation.Fault(description: "there is no \(path)")
    }
    return first
  }

  /// The elements at a path; an error where there is none.
  private func elements(_ path: String, _ bytes: [UInt8]) throws -> [Element] {
    let reader = Reader(schema: nil, vocabulary: .empty, namespace: nil)
    guard let root = reader.read(SourceFile(path: "mutation", bytes: bytes)).tree?.root else {
      throw Mutation.Fault(description: "the file is not well-formed any more")
    }
    if path == "." { return [root] }
    var found = [root]
    for step in path.split(separator: "/") { found = found.flatMap { Self.children(of: $0, step) } }
    guard !found.isEmpty else { throw Mutation.Fault(description: "there is no \(path)") }
    return found
  }

  private static func children(of element: Element, _ step: Substring) -> [Element] {
    let name = step.prefix { $0 != "[" }
    let all = element.children.filter { $0.localName == name }
    let condition = step.dropFirst(name.count).dropFirst().dropLast()
    if condition.isEmpty { return all }
    if let number = Int(condition) { return all.indices.contains(number - 1) ? [all[number - 1]] : [] }
    let parts =
      condition.hasPrefix("#")
      ? ["id", String(condition.dropFirst())] : condition.dropFirst().split(separator: "=").map(String.init)
    return all.filter { element in
      element.attributeNames.contains { $0.name == parts[0] && $0.value == parts[1] }
    }
  }
}

extension Element {
  /// Where the end tag begins; what stands inside ends there.
  fileprivate var endTagStart: Int {
    let bytes = tree.source.bytes
    return bytes[range].lastIndex(of: UInt8(ascii: "<")) ?? range.upperBound
  }

  /// The attributes as written: names with their prefixes, values, and where they stand.
  fileprivate var attributeNames: [(name: String, value: String, range: Range<Int>)] {
    let bytes = tree.source.bytes
    return attributes.compactMap { name, value in
      guard let range = attributeRange(name) else { return nil }
      let written = String(decoding: bytes[range], as: UTF8.self)
      return (String(written.prefix { $0 != "=" && $0 != " " }), value, range)
    }
  }
}
