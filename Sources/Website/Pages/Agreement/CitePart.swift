import Formats
import Registry

/// How to cite this version, and the same facts as data.
enum CitePart: AgreementPart {
  static let id = "cite"
  static func title(_ words: Strings) -> String { words(AgreementWord.cite) }
  static func exists(in reading: AgreementReading) -> Bool { true }

  static func write(_ reading: AgreementReading) {
    let words = reading.words
    let agreement = reading.agreement
    reading.html.element("p") {
      reading.html.bdi(
        words(
          AgreementWord.citation,
          [
            "publisher": reading.edition.publisher.text, "title": reading.edition.fullTitle(agreement).text,
            "version": words.number(agreement.version), "day": words.date(reading.day),
            "address": PermanentAddress.of(agreement, reading.edition),
          ]))
    }
    let folder = "data/agreements/\(agreement.id)/v\(agreement.version)"
    let forms: [(String, String)] = [
      ("xml", words(AgreementWord.asXML)), ("json", words(AgreementWord.asJSON)),
      ("bib", words(ReferenceWord.asBibTeX)),
      ("ris", words(ReferenceWord.asRIS)), ("csl.json", words(ReferenceWord.asCSL)),
    ]
    let files = forms.map { ("\(folder).\($0.0)", $0.1) }.filter { reading.edition.files.contains($0.0) }
    guard !files.isEmpty else { return }
    reading.sheet.add(
      LinkList(
        files.map { path, name in .init(reading.sheet.file(path), Passage(name, language: words.language)) }))
  }
}

/// Where a version can always be found: under the registry's base address where it has one.
enum PermanentAddress {
  static func of(_ agreement: Agreement, _ edition: Edition) -> String {
    "\(edition.baseAddress)\(edition.language)/agreements/\(agreement.id)/v\(agreement.version)/"
  }
}
