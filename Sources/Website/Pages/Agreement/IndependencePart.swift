import Registry

/// What the agreement does to the independence of the commission, dimension by dimension.
enum IndependencePart: AgreementPart {
  static let id = "independence"
  static func title(_ words: Strings) -> String { words(AgreementWord.independence) }
  static func hint(_ words: Strings) -> String? { words(AgreementWord.independenceHint) }
  static func exists(in reading: AgreementReading) -> Bool { reading.agreement.independence != nil }

  static func write(_ reading: AgreementReading) {
    guard let independence = reading.agreement.independence else { return }
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(AgreementWord.independence),
        columns: [
          words(AgreementWord.dimension), words(AgreementWord.risk), words(AgreementWord.mitigation),
          words(AgreementWord.clauses),
        ],
        rows: independence.dimensions.map { dimension in
          [
            { sheet in
              reading.code(dimension.code)
              sheet.html.element("p", class: "more") {
                sheet.html.element(
                  "span", class: dimension.affected ? "mark full" : "mark",
                  text: words(dimension.affected ? AgreementWord.affected : AgreementWord.notAffected))
              }
            },
            { _ in
              reading.write(dimension.risk)
              if dimension.risk.isEmpty { reading.write(dimension.reason) } else { reading.note(dimension.reason) }
            },
            reading.cell(dimension.mitigation),
            { _ in reading.clauses(dimension.clauses) },
          ]
        }, captionIsHidden: true))
    guard let communications = independence.communications else { return }
    reading.sheet.add(
      SummaryList([
        .init(words(AgreementWord.communications)) { _ in
          reading.actor(communications.authority)
          reading.note(communications.description)
        }
      ]))
  }
}
