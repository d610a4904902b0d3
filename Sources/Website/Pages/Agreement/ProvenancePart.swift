import Formats
import Registry

/// Where the page comes from, as of which day, and how to check it.
enum ProvenancePart: AgreementPart {
  static let id = "provenance"
  static func title(_ words: Strings) -> String { words(ProvenanceWord.title) }
  static func exists(in reading: AgreementReading) -> Bool { true }

  static func write(_ reading: AgreementReading) {
    let words = reading.words
    let agreement = reading.agreement
    reading.sheet.add(
      SummaryList([
        .init(words(ProvenanceWord.source)) { $0.html.isolated("\(agreement.id)/\(agreement.version).xml") },
        .init(words(ProvenanceWord.permanent)) { $0.html.isolated(PermanentAddress.of(agreement, reading.edition)) },
        .init(words(ProvenanceWord.asOf)) { _ in reading.time(reading.day) },
        .init(words(ProvenanceWord.verify)) { sheet in
          sheet.html.link(sheet.page("verify/"), text: words(PageWord.verify))
        },
        .init(words(PageWord.report)) { sheet in
          sheet.html.link(sheet.page("about/", fragment: "report"), text: words(ProvenanceWord.report))
        },
      ]))
  }
}
