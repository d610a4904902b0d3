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
          .init(words(AgreementWord.liability)) { sheet in
            reading.write(liability.statement)
            if let cap = liability.cap {
              sheet.html.markup(" ")
              sheet.html.bdi(words.amount(cap, liability.currency))
            }
            reading.note(liability.exception)
          }
        },
        effect.confidentiality.map { confidentiality in
          .init(words(AgreementWord.confidentiality)) { sheet in
            reading.write(confidentiality.scope)
            if let duration = confidentiality.duration {
              sheet.html.markup(" ")
              reading.write(duration)
            }
          }
        },
        effect.informationRequests.map { requests in
          .init(words(AgreementWord.informationRequests)) { sheet in
            reading.actor(requests.answeredBy)
            if let notify = requests.notify {
              sheet.html.text(words(PageWord.listSeparator))
              reading.write(notify)
            }
            reading.note(requests.description)
          }
        },
        effect.precedence.flatMap { reading.row(.precedence, $0.order) },
        reading.row(.counterparts, effect.counterparts), reading.row(.displacedRule, effect.displacedRule),
      ]))
  }
}
