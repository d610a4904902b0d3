import Registry

/// Governing law, liability, confidentiality, requests for information, order of documents.
enum LegalEffectPart: AgreementPart {
  static let id = "legal-effect"
  static func title(_ words: Strings) -> String { words(AgreementWord.legalEffect) }
  static func exists(in reading: AgreementReading) -> Bool { reading.agreement.legalEffect != nil }

  static func write(_ reading: AgreementReading) {
    guard let effect = reading.agreement.legalEffect else { return }
    let words = reading.words
    reading.sheet.add(
      SummaryList([
        reading.row(.governingLaw, effect.governingLaw), reading.row(.forum, effect.forum),
        effect.liability.map { liability in
          .init(words(AgreementWord.liability)) { _ in write(liability, reading) }
        },
        effect.confidentiality.map { confidentiality in
          .init(words(AgreementWord.confidentiality)) { _ in write(confidentiality, reading) }
        },
        effect.informationRequests.map { requests in
          .init(words(AgreementWord.informationRequests)) { _ in write(requests, reading) }
        },
        effect.precedence.flatMap { reading.row(.precedence, $0.order) },
        reading.row(.counterparts, effect.counterparts), reading.row(.displacedRule, effect.displacedRule),
      ]))
  }

  private static func write(_ liability: Liability, _ reading: AgreementReading) {
    reading.write(liability.statement)
    if let cap = liability.cap {
      reading.html.markup(" ")
      reading.html.bdi(reading.words.amount(cap, liability.currency))
    }
    reading.note(liability.exception)
  }

  private static func write(_ confidentiality: Confidentiality, _ reading: AgreementReading) {
    reading.write(confidentiality.scope)
    guard let duration = confidentiality.duration else { return }
    reading.html.markup(" ")
    reading.write(duration)
  }

  private static func write(_ requests: InformationRequests, _ reading: AgreementReading) {
    reading.actor(requests.answeredBy)
    if let notify = requests.notify {
      reading.html.text(reading.words(PageWord.listSeparator))
      reading.write(notify)
    }
    reading.note(requests.description)
  }
}
