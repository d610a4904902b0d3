import Formats
import Registry

/// What is published and what is not: the decision, the public's say, and each withheld passage with its ground.
enum WithheldPart: AgreementPart {
  static let id = "publication"
  static func title(_ words: Strings) -> String { words(AgreementWord.publication) }
  static func exists(in reading: AgreementReading) -> Bool {
    reading.agreement.publication != nil || !reading.agreement.withholdings.isEmpty
  }

  static func write(_ reading: AgreementReading) {
    if let publication = reading.agreement.publication { write(publication, reading) }
    guard !reading.agreement.withholdings.isEmpty else { return }
    reading.html.element("h3", .id("withheld"), text: reading.words(AgreementWord.withheld))
    for withholding in reading.agreement.withholdings { write(withholding, reading) }
  }

  private static func write(_ publication: Publication, _ reading: AgreementReading) {
    let words = reading.words
    reading.sheet.add(
      SummaryList([
        .init(words(AgreementWord.decision)) { _ in reading.code(publication.decision) },
        reading.row(.decidedBy, publication.office), reading.row(.publishedBy, publication.publishBy),
        reading.row(.timeLimit, publication.limit), reading.row(.basis, publication.basis),
        reading.row(.ground, publication.ground), reading.row(.reviewOn, publication.review),
        publication.consultation.map { consultation in
          .init(words(AgreementWord.consultation)) { sheet in
            reading.time(consultation.opened)
            if let closed = consultation.closed {
              sheet.html.text(" – ")
              reading.time(closed)
            }
            if let count = consultation.submissions {
              sheet.html.text(words(PageWord.listSeparator) + words(AgreementWord.submissions, count: count))
            }
            reading.note(consultation.summary)
          }
        },
        .init(
          words(AgreementWord.opinion),
          values: publication.opinions.map { opinion in { _ in reading.write(opinion) } }),
        reading.row(.observerAccess, publication.observerAccess),
        publication.formats.isEmpty
          ? nil
          : .init(words(AgreementWord.formats)) { _ in reading.list(publication.formats) { reading.code($0.code) } },
      ]))
  }

  private static func write(_ withholding: Withholding, _ reading: AgreementReading) {
    reading.sheet.add(
      Notice(.withheld, heading: reading.label(withholding.ground), id: "fact-" + withholding.id) { sheet in
        reading.paragraph(withholding.substitute)
        reading.paragraph(withholding.reason)
        sheet.html.element("p", class: "hint") {
          reading.law(withholding.instrument, withholding.provision)
          sheet.html.text(". " + reading.words(AgreementWord.decidedBy) + ": ")
          reading.write(withholding.office)
          sheet.html.text(reading.words(PageWord.listSeparator))
          reading.time(withholding.decided)
          sheet.html.text(". " + reading.words(AgreementWord.reviewOn) + " ")
          reading.time(reading.nextReview(of: withholding))
          sheet.html.text(". " + reading.words(AgreementWord.size) + ": ")
          reading.code(withholding.size)
        }
      })
  }
}

extension AgreementReading {
  /// The last look at a decision in the record sets the day of the next one; an older version says what it said.
  fileprivate func nextReview(of withholding: Withholding) -> Day {
    isCurrent ? series.nextReview(of: withholding, asOf: day) : withholding.review
  }

  /// The mark of a withheld passage, with its ground, leading to the decision.
  func withheld(_ id: String) {
    let ground = agreement.withholdings.first { $0.id == id }?.ground
    html.element("span", class: "held") {
      html.element("span") {
        let text = words(TextWord.withheldHere, ["ground": ground.map(label) ?? id])
        if ground == nil { html.text(text) } else { html.link(HTMLLink(fragment: "fact-" + id), text: text) }
      }
    }
  }

  func write(_ opinion: OversightOpinion) {
    organisation(opinion.organisation)
    html.text(words(PageWord.listSeparator))
    time(opinion.date)
    html.text(": ")
    code(opinion.outcome)
    note(opinion.summary)
  }
}
