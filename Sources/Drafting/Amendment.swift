import Diagnostics
import Registry
import XML

/// The next version of an agreement: a copy of the latest one with the chain filled in and the signatures taken out.
public struct Amendment {
  /// What kind of version it is.
  public enum Kind: String, Sendable {
    /// Something that was agreed changes.
    case amendment
    /// A slip of the pen is mended; nothing that was agreed changes, so that signatures stay.
    case correction
  }

  /// The file of the next version.
  ///
  /// - Parameters:
  ///   - latest: The version to start from.
  ///   - kind: What kind of version it is.
  ///   - day: The day of the change.
  ///   - reason: Why, in the languages of the agreement; a language without a text gets one to be replaced.
  public static func next(
    after latest: Agreement, kind: Kind, day: Day, reason: [String: String] = [:]
  ) -> [UInt8] {
    let root = latest.element
    var edits: [Edit] = []
    func set(_ name: Name, _ value: String) {
      if let range = root.attributeValueRange(name) { edits.append(Edit(range: range, replacement: value)) }
    }
    set(SchemaNames.version, String(latest.version + 1))
    set(SchemaNames.kind, kind.rawValue)
    let languages = latest.title.languages
    let change = element(day, kind, languages, reason)
    if let old = root.first(SchemaNames.change) {
      edits.append(Edit(range: old.range, replacement: change))
    } else if let first = root.children.first(where: { _ in true }) {
      edits.append(Edit(range: first.range.lowerBound..<first.range.lowerBound, replacement: change + "\n  "))
    }
    if kind == .amendment { edits += withoutSignatures(latest) }
    return TextEdits.apply(edits, to: root.tree.source.bytes)
  }

  private static func element(_ day: Day, _ kind: Kind, _ languages: [String], _ reason: [String: String]) -> String {
    var xml = "<change date=\"\(day)\">\n"
    for language in languages {
      let text = reason[language] ?? Scaffold.blank(Guidance.reason, language)
      xml += "    <reason xml:lang=\"\(language)\">\(Scaffold.escaped(text))</reason>\n"
    }
    return xml + "  </change>"
  }

  /// The new text is not signed yet, and the days of the old one do not hold for it.
  private static func withoutSignatures(_ latest: Agreement) -> [Edit] {
    var edits = latest.parties.parties.flatMap(\.signatures).map { removal(of: $0.element) }
    if let term = latest.term?.element {
      for name in [SchemaNames.signed, SchemaNames.effective] {
        guard let range = term.attributeRange(name) else { continue }
        edits.append(Edit(range: range.lowerBound - 1..<range.upperBound, replacement: ""))
      }
    }
    edits += latest.documents.filter { $0.type == "signed-copy" }.map { removal(of: $0.element) }
    return edits
  }

  /// An element with the white space of its line.
  private static func removal(of element: Element) -> Edit {
    let bytes = element.tree.source.bytes
    var start = element.range.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    if start > 0, bytes[start - 1] == 0x0A { start -= 1 }
    return Edit(range: start..<element.range.upperBound, replacement: "")
  }
}
