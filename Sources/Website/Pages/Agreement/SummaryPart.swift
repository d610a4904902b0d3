import Registry

/// The plain-language summary and the classification.
enum SummaryPart: AgreementPart {
  static let id = "summary"
  static func title(_ words: Strings) -> String { words(AgreementWord.summary) }
  static func hint(_ words: Strings) -> String? { words(AgreementWord.summaryNotice) }
  static func exists(in reading: AgreementReading) -> Bool { true }

  static func write(_ reading: AgreementReading) {
    let agreement = reading.agreement
    let summaries = agreement.summaries
    let best =
      reading.languages.lazy.compactMap { tag in summaries.first { $0.language == tag } }.first ?? summaries.first
    if let best {
      reading.html.element("p", class: "lead") {
        reading.sheet.add(PassageText(Passage(best.text, language: best.language), saysSo: true))
      }
      reviewed(best, reading)
    }
    let facts = agreement.classification
    reading.sheet.add(
      SummaryList([
        reading.row(.type, facts.type), reading.row(.binding, facts.binding), areas(reading), natures(reading),
        phases(reading), scope(reading), serves(reading), identifiers(reading), relations(reading),
      ]))
  }

  private static func reviewed(_ summary: Summary, _ reading: AgreementReading) {
    guard let day = summary.reviewedOn else { return }
    let text =
      summary.reviewedBy.map {
        reading.words(AgreementWord.summaryReviewedBy, ["day": reading.words.date(day), "office": $0])
      } ?? reading.words(AgreementWord.summaryReviewed, ["day": reading.words.date(day)])
    reading.html.element("p", class: "hint", text: text)
  }

  private static func areas(_ reading: AgreementReading) -> SummaryList.Row? {
    let areas = reading.agreement.classification.areas
    guard !areas.isEmpty else { return nil }
    return .init(reading.words(AgreementWord.area)) { _ in
      reading.list(areas) { area in
        reading.html.link(reading.sheet.page(FacetPath.subject(area.code))) { reading.code(area.code) }
      }
    }
  }

  private static func natures(_ reading: AgreementReading) -> SummaryList.Row? {
    let natures = reading.agreement.classification.natures
    return .init(
      reading.words(AgreementWord.nature),
      values: natures.map { nature in
        { _ in
          reading.code(nature.code)
          reading.note(nature.description)
        }
      })
  }

  private static func phases(_ reading: AgreementReading) -> SummaryList.Row? {
    let phases = reading.agreement.classification.phases
    guard !phases.isEmpty else { return nil }
    return .init(reading.words(AgreementWord.phase)) { _ in reading.list(phases) { reading.code($0.code) } }
  }

  private static func scope(_ reading: AgreementReading) -> SummaryList.Row? {
    reading.agreement.classification.scope.map { scope in
      .init(reading.words(AgreementWord.scope)) { _ in
        reading.code(scope.level)
        reading.note(scope.note)
      }
    }
  }

  private static func serves(_ reading: AgreementReading) -> SummaryList.Row? {
    let served = reading.agreement.classification.serves
    return .init(
      reading.words(AgreementWord.serves),
      values: served.map { served in
        { sheet in
          let election = reading.edition.register.election(served.election)
          if let election {
            sheet.add(ElectionLink(reading.edition, election))
            sheet.html.text(reading.words(PageWord.listSeparator))
            reading.time(election.day)
          } else {
            sheet.html.isolated(served.election)
          }
          reading.note(served.note)
        }
      })
  }

  private static func identifiers(_ reading: AgreementReading) -> SummaryList.Row? {
    .init(
      reading.words(AgreementWord.identifiers),
      values: reading.agreement.identifiers.map { identifier in
        { sheet in
          sheet.html.isolated(identifier.text)
          sheet.html.markup(" ")
          sheet.html.element("span", class: "hint") { reading.code(identifier.scheme) }
        }
      })
  }

  private static func relations(_ reading: AgreementReading) -> SummaryList.Row? {
    let outgoing: [Block] = reading.agreement.relations.map { relation in
      { _ in link(relation.type, relation.agreement, relation.note, reading) }
    }
    return .init(reading.words(AgreementWord.relations), values: outgoing)
  }

  private static func link(_ type: Code, _ id: String, _ note: LocalizedText, _ reading: AgreementReading) {
    reading.code(type)
    reading.html.text(": ")
    if let entry = reading.edition.survey.entry(id) {
      reading.html.link(reading.sheet.page("agreements/\(id)/")) {
        reading.sheet.add(PassageText(reading.edition.title(entry)))
      }
    } else {
      reading.html.isolated(id)
    }
    reading.note(note)
  }
}
