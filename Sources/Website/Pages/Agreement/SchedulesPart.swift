import Formats
import Registry

/// Schedules with their text, and the documents that belong to the version.
enum SchedulesPart: AgreementPart {
  static let id = "documents"
  static func title(_ words: Strings) -> String { words(AgreementWord.documents) }
  static func exists(in reading: AgreementReading) -> Bool {
    !reading.agreement.schedules.isEmpty || !reading.agreement.documents.isEmpty
  }

  static func write(_ reading: AgreementReading) {
    for schedule in reading.agreement.schedules { write(schedule, reading) }
    guard !reading.agreement.documents.isEmpty else { return }
    reading.html.element("ul", class: "links") {
      for document in reading.agreement.documents {
        reading.html.element("li", .id("document-" + document.id)) { reading.write(document) }
      }
    }
  }

  private static func write(_ schedule: Schedule, _ reading: AgreementReading) {
    let words = reading.words
    reading.html.element("div", class: "entry", .id("schedule-" + schedule.id)) {
      reading.html.element("h3") {
        reading.html.text(words(AgreementWord.schedule, ["letter": schedule.letter]) + " · ")
        reading.write(schedule.title)
      }
      reading.html.element("p", class: "hint") {
        reading.code(schedule.kind)
        if let version = schedule.version {
          reading.html.text(
            words(PageWord.listSeparator) + words(AgreementWord.versionNumber, ["version": words.number(version)]))
        }
        if let day = schedule.asAt {
          reading.html.text(words(PageWord.listSeparator) + words(AgreementWord.asAt, ["day": words.date(day)]))
        }
      }
      if let rule = schedule.changeRule {
        reading.sheet.add(SummaryList([reading.row(.changes, actors: rule.by)]))
      }
      guard reading.showsText else { return }
      let texts = schedule.content
      let text = reading.languages.lazy.compactMap { tag in texts.first { $0.language == tag } }.first ?? texts.first
      guard let text else { return }
      let isForeign = text.language != words.language
      reading.html.element(
        "div", class: "law", isForeign ? .lang(text.language) : nil,
        isForeign ? .dir(HTMLDirection(language: text.language)) : nil
      ) {
        LegalText(reading: reading, language: text.language).write(text.items)
      }
    }
  }
}

extension AgreementReading {
  /// A document with its type and size, and a link where the file is published.
  func write(_ document: DocumentEntry) {
    if let id = document.withheld {
      withheld(id)
      return
    }
    let published = document.file.flatMap { name in series.documents.first { $0.name == name } }
    let path = published.map { "data/agreements/\(series.id)/documents/\($0.name)" }
    if let path, edition.files.contains(path) {
      html.link(sheet.file(path)) { write(document.title) }
    } else {
      write(document.title)
    }
    html.element("div", class: "hint") {
      code(document.type)
      if let language = document.language {
        html.text(words(PageWord.listSeparator))
        html.isolated(language)
      }
      if let type = document.mediaType {
        html.text(words(PageWord.listSeparator))
        html.isolated(type)
      }
      if let bytes = published?.bytes ?? document.bytes {
        html.text(words(PageWord.listSeparator))
        html.bdi(words.number((bytes + 1_023) / 1_024) + "\u{A0}KiB")
      }
    }
  }
}
