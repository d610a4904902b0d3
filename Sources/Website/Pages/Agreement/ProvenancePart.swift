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
        .init(words(ProvenanceWord.asOf)) { _ in reading.time(reading.day) }, digest(reading),
        .init(words(ProvenanceWord.verify)) { sheet in
          sheet.html.link(sheet.page("verify/"), text: words(PageWord.verify))
        },
        .init(words(PageWord.report)) { sheet in
          sheet.html.link(sheet.page("about/", fragment: "report"), text: words(ProvenanceWord.report))
        },
      ]))
  }

  /// The digest of the file that holds the same facts as the page.
  private static func digest(_ reading: AgreementReading) -> SummaryList.Row? {
    let path = "data/agreements/\(reading.agreement.id)/v\(reading.agreement.version).xml"
    return reading.edition.digests[path].map { digest in
      .init(reading.words(ReferenceWord.digest)) { sheet in
        sheet.html.link(sheet.file(path)) { sheet.html.isolated(path) }
        sheet.html.element("p", class: "digest") { sheet.html.isolated(digest) }
      }
    }
  }
}
