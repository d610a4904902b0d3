import Diagnostics
import Registry
import XML

/// An event to be added to the record of an agreement.
public struct RecordEntry: Sendable {
  /// When it happened.
  public var day: Day
  /// The code of the list `event-type`.
  public var type: String
  /// The version it is about.
  public var version: Int?
  /// The parties concerned, by their ids; none: all of them.
  public var parties: [String]
  /// What happened, per language.
  public var note: [(language: String, text: String)]

  /// An event.
  public init(
    day: Day, type: String, version: Int? = nil, parties: [String] = [], note: [(language: String, text: String)] = []
  ) {
    self.day = day
    self.type = type
    self.version = version
    self.parties = parties
    self.note = note
  }

  /// The record with the event in its place: after all events up to and including its day. All else stays byte for byte.
  public func added(to record: AgreementRecord) -> [UInt8] {
    let root = record.element
    let xml = element(id: freeID(in: record))
    if let before = record.events.last(where: { $0.date <= day })?.element ?? beforeEvents(record) {
      return inserted("\n" + xml, at: before.range.upperBound, root)
    }
    // The event comes first.
    guard root.textRange.isEmpty else { return inserted("\n" + xml, at: root.startTag.upperBound, root) }
    let name = String(decoding: root.tree.source.bytes[root.nameRange], as: UTF8.self)
    let tag = root.tree.source.bytes[root.startTag]
    let open = String(decoding: tag.dropLast(tag.dropLast().last == UInt8(ascii: "/") ? 2 : 1), as: UTF8.self)
    let edit = Edit(range: root.range, replacement: open + ">\n\(xml)\n</\(name)>")
    return TextEdits.apply([edit], to: root.tree.source.bytes)
  }

  /// A record that holds this event alone.
  public func newRecord(_ agreement: String, language: String, schemaPlace: String? = nil) -> [UInt8] {
    let start =
      "<record xmlns=\"\(RecordSchema.namespace)\"\(Scaffold.hint(schemaPlace)) agreement=\"\(agreement)\" "
      + "schemaVersion=\"\(RecordSchema.version)\" xml:lang=\"\(language)\">\n"
    return Array((Scaffold.declaration + start + element(id: "e1") + "\n</record>\n").utf8)
  }

  /// What must stand before the first event.
  private func beforeEvents(_ record: AgreementRecord) -> Element? { record.tombstone?.element }

  private func inserted(_ text: String, at offset: Int, _ root: Element) -> [UInt8] {
    TextEdits.apply([Edit(range: offset..<offset, replacement: text)], to: root.tree.source.bytes)
  }

  /// The element without a line end behind it.
  private func element(id: String) -> String {
    let about = version.map { " version=\"\($0)\"" } ?? ""
    let notes = note.map { "    <note xml:lang=\"\($0.language)\">\(Markup.escaped($0.text))</note>\n" }.joined()
    let concerned = parties.isEmpty ? "" : " parties=\"\(parties.joined(separator: " "))\""
    let tag = "event id=\"\(id)\" date=\"\(day)\" type=\"\(type)\"\(about)\(concerned)"
    return String(Markup(languages: []).element(tag, 1, notes).dropLast())
  }

  private func freeID(in record: AgreementRecord) -> String {
    let taken = Set(record.element.subtree.compactMap { $0[SchemaNames.id] })
    var number = record.events.count + 1
    while taken.contains("e\(number)") { number += 1 }
    return "e\(number)"
  }
}
