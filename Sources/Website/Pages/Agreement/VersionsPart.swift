import Formats
import Registry

/// All versions of the agreement with their reasons.
enum VersionsPart: AgreementPart {
  static let id = "versions"
  static func title(_ words: Strings) -> String { words(AgreementWord.versions) }
  static func exists(in reading: AgreementReading) -> Bool { true }

  static func write(_ reading: AgreementReading) {
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(AgreementWord.versions),
        columns: [
          words(AgreementWord.version), words(AgreementWord.kind), words(AgreementWord.effective),
          words(AgreementWord.change),
        ],
        rows: reading.series.versions.reversed().map { version in
          [
            { sheet in
              sheet.html.link(sheet.page("agreements/\(version.id)/v\(version.version)/")) {
                sheet.html.text(words(AgreementWord.versionNumber, ["version": words.number(version.version)]))
              }
              if version.version == reading.entry.current?.version {
                sheet.html.markup(" ")
                sheet.add(Tag(words(AgreementWord.current), .strong))
              }
            },
            reading.cell(version.kind), reading.cell(reading.entry.effectiveDay(of: version)),
            { _ in
              guard let change = version.change else { return }
              reading.write(change.reason)
              reading.note(change.note)
            },
          ]
        }, captionIsHidden: true))
  }
}
