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
            { sheet in
              if let change = version.change {
                reading.write(change.reason)
                reading.note(change.note)
              }
              compare(version, reading, sheet)
            },
          ]
        }, captionIsHidden: true))
  }

  /// A link to what changed since the version before.
  private static func compare(_ version: Agreement, _ reading: AgreementReading, _ sheet: Sheet) {
    guard let former = reading.series.versions.last(where: { $0.version < version.version }) else { return }
    sheet.html.element("p") {
      sheet.html.link(
        sheet.page(ComparePage.path(version.id, former.version, version.version)),
        text: reading.words(CompareWord.compareWith, ["version": reading.words.number(former.version)]))
    }
  }
}
