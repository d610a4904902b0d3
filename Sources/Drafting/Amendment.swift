import Diagnostics
import Registry
import XML

/// The next version of an agreement: a copy of the latest one with the chain filled in and, unless it is a correction,
/// without what belongs to the signing of the old one (see ``SigningMatter``). All else stays byte for byte.
public struct Amendment: Sendable {
  /// What kind of version it is.
  public enum Kind: String, Sendable {
    /// Something that was agreed changes.
    case amendment
    /// A slip of the pen is mended; nothing that was agreed changes, so that signatures stay.
    case correction
  }

  /// What kind of version it is.
  public var kind: Kind
  /// The day of the change.
  public var day: Day
  /// Why, per language; a language of the agreement without a text gets an order to write one.
  public var reason: [(language: String, text: String)]

  /// A change that is about to be written.
  public init(kind: Kind, day: Day, reason: [(language: String, text: String)] = []) {
    self.kind = kind
    self.day = day
    self.reason = reason
  }

  /// The file of the version after `latest`.
  public func next(after latest: Agreement) -> [UInt8] {
    let root = latest.element
    var edits = [
      value(SchemaNames.version, String(latest.version + 1), root), value(SchemaNames.kind, kind.rawValue, root),
      change(latest),
    ].compactMap { $0 }
    if kind == .amendment { edits += withoutSigning(latest) }
    return TextEdits.apply(edits, to: root.tree.source.bytes)
  }

  private func value(_ name: Name, _ value: String, _ root: Element) -> Edit? {
    root.attributeValueRange(name).map { Edit(range: $0, replacement: value) }
  }

  /// The reason takes the place of the one that the version before gave, or comes first.
  private func change(_ latest: Agreement) -> Edit? {
    let root = latest.element
    let text = element(latest.title.languages)
    if let old = root.first(SchemaNames.change) { return Edit(range: old.range, replacement: text) }
    let start = root.startTag.upperBound
    return Edit(range: start..<start, replacement: "\n  " + text)
  }

  private func element(_ languages: [String]) -> String {
    var texts = reason
    for language in languages where !texts.contains(where: { $0.language == language }) {
      texts.append((language, Guidance.reason.text(in: language)))
    }
    let reasons = texts.map { "    <reason xml:lang=\"\($0.language)\">\(Markup.escaped($0.text))</reason>\n" }.joined()
    return "<change date=\"\(day)\">\n\(reasons)  </change>"
  }

  /// The new text is not signed yet: what belongs to the signing of the old one does not hold for it. Where words are
  /// needed again (when it takes effect, the closing words) an order to write them is left; the rest goes.
  private func withoutSigning(_ latest: Agreement) -> [Edit] {
    var edits: [Edit] = []
    var open = [latest.element]
    while let element = open.popLast() {
      edits += SigningMatter.attributes(of: element).compactMap { removal(of: $0, in: element) }
      let matter = element.children.filter(SigningMatter.isElement)
      if element.name == SchemaNames.documents, matter.count == Array(element.children).count {
        edits.append(removal(of: element))  // An empty list is not allowed.
        continue
      }
      edits += matter.compactMap(emptied)
      open += element.children.filter { !SigningMatter.isElement($0) }
    }
    return edits
  }

  private func emptied(_ element: Element) -> Edit? {
    switch element.name {
    case SchemaNames.change: return nil
    case SchemaNames.effectNote:
      let language = element[SchemaNames.xmlLang] ?? ""
      return Edit(range: element.textRange, replacement: Markup.escaped(Guidance.effect.text(in: language)))
    case SchemaNames.closing:
      let language = element.parent?[SchemaNames.xmlLang] ?? ""
      let order = Markup.escaped(Guidance.closing.text(in: language))
      return Edit(range: element.range, replacement: "<closing>\n      <paragraph>\(order)</paragraph>\n    </closing>")
    default: return removal(of: element)
    }
  }

  /// An attribute with the white space before it.
  private func removal(of name: Name, in element: Element) -> Edit? {
    guard let range = element.attributeRange(name) else { return nil }
    return Edit(range: Amendment.start(range.lowerBound, element.tree.source.bytes)..<range.upperBound, replacement: "")
  }

  /// An element with the white space before it.
  private func removal(of element: Element) -> Edit {
    let start = Amendment.start(element.range.lowerBound, element.tree.source.bytes)
    return Edit(range: start..<element.range.upperBound, replacement: "")
  }

  private static func start(_ at: Int, _ bytes: [UInt8]) -> Int {
    var start = at
    while start > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start - 1]) { start -= 1 }
    return start
  }
}
