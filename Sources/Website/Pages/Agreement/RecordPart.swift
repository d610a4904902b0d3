import Registry

/// What happened under the agreement, in order of time.
enum RecordPart: AgreementPart {
  static let id = "record"
  static func title(_ words: Strings) -> String { words(AgreementWord.record) }
  static func hint(_ words: Strings) -> String? { words(AgreementWord.recordHint) }
  static func exists(in reading: AgreementReading) -> Bool { !reading.entry.events.isEmpty }

  static func write(_ reading: AgreementReading) {
    let events = reading.entry.events
    reading.sheet.add(
      TimelineList(
        events.map { event in
          TimelineList.Entry(
            event.date.description, reading.label(event.type), id: "event-" + event.id,
            isComing: event.date > reading.day
          ) { _ in EventDetails(event: event, reading: reading).write() }
        }))
  }
}
