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
  /// What happened, per language.
  public var note: [(language: String, text: String)]

  /// An event.
  public init(day: Day, type: String, version: Int? = nil, note: [(language: String, text: String)] = []) {
    self.day = day
    self.type = type
    self.version = version
    self.note = note
  }

  /// The record with the event in its place: after all events up to and including its day.
  public func added(to record: AgreementRecord) -> [UInt8] {
    let bytes = record.element.tree.source.bytes
    let xml = element(id: freeID(in: record), indent: "  ")
    if let before = record.events.last(where: { $0.date <= day }) {
      let end = before.element.range.upperBound
      return TextEdits.apply([Edit(range: end..<end, replacement: "\n  " + xml)], to: bytes)
    }
    if let first = record.events.first {
      let start = first.element.range.lowerBound
      return TextEdits.apply([Edit(range: start..<start, replacement: xml + "\n  ")], to: bytes)
    }
    if let tombstone = record.tombstone {
      let end = tombstone.element.range.upperBound
      return TextEdits.apply([Edit(range: end..<end, replacement: "\n  " + xml)], to: bytes)
    }
    return newRecord(record.agreement, language: record.language)
  }

  /// A record that holds this event alone.
  public func newRecord(_ agreement: String, language: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <record xmlns="urn:concord:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="urn:concord:1 \(Scaffold.schemaPlace)" agreement="\(agreement)" \
      schemaVersion="\(RecordSchema.version)" xml:lang="\(language)">
        \(element(id: "e1", indent: "  "))
      </record>

      """.utf8)
  }

  private func element(id: String, indent: String) -> String {
    let about = version.map { " version=\"\($0)\"" } ?? ""
    let start = "<event id=\"\(id)\" date=\"\(day)\" type=\"\(type)\"\(about)"
    guard !note.isEmpty else { return start + "/>" }
    let notes = note.map { "\(indent)  <note xml:lang=\"\($0.language)\">\(Scaffold.escaped($0.text))</note>\n" }.joined()
    return "\(start)>\n\(notes)\(indent)</event>"
  }

  private func freeID(in record: AgreementRecord) -> String {
    let taken = Set(record.events.map(\.id))
    var number = record.events.count + 1
    while taken.contains("e\(number)") { number += 1 }
    return "e\(number)"
  }
}
