import Registry

/// Risks that the parties have foreseen, and the indicators by which they measure.
enum RisksPart: AgreementPart {
  static let id = "risks"
  static func title(_ words: Strings) -> String { words(AgreementWord.risks) }
  static func exists(in reading: AgreementReading) -> Bool {
    !reading.agreement.risks.isEmpty || !reading.agreement.indicators.isEmpty
  }

  static func write(_ reading: AgreementReading) {
    if !reading.agreement.risks.isEmpty { risks(reading) }
    if !reading.agreement.indicators.isEmpty { indicators(reading) }
  }

  private static func risks(_ reading: AgreementReading) {
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(AgreementWord.risks),
        columns: [
          words(AgreementWord.risk), words(AgreementWord.earlyWarning), words(AgreementWord.mitigation),
          words(AgreementWord.owner),
        ],
        rows: reading.agreement.risks.map { risk in
          [
            { sheet in
              sheet.html.element("span", reading.anchor(risk.id)) { reading.write(risk.description) }
              sheet.html.element("p", class: "more hint") {
                reading.list(
                  [(AgreementWord.likelihood, risk.likelihood), (.impact, risk.impact)].filter { $0.1 != nil }
                ) {
                  word, code in
                  sheet.html.text(words(word) + ": ")
                  if let code { reading.code(code) }
                }
              }
            },
            reading.cell(risk.earlyWarning), reading.cell(risk.mitigation), reading.cell(actor: risk.owner),
          ]
        }, captionIsHidden: true))
  }

  private static func indicators(_ reading: AgreementReading) {
    let words = reading.words
    let results = reading.entry.pastEvents.compactMap(\.result)
    reading.sheet.add(
      DataTable(
        words(AgreementWord.indicators),
        columns: [
          words(AgreementWord.indicator), words(AgreementWord.baseline), words(AgreementWord.target),
          words(AgreementWord.results), words(AgreementWord.measuredBy),
        ],
        rows: reading.agreement.indicators.map { indicator in
          let number = { (value: DecimalNumber?) -> Block in
            { sheet in
              guard let value else { return }
              sheet.html.bdi([words.decimal(value), indicator.unit].compactMap { $0 }.joined(separator: " "))
            }
          }
          return [
            { sheet in sheet.html.element("span", reading.anchor(indicator.id)) { reading.write(indicator.name) } },
            number(indicator.baseline), number(indicator.target),
            { sheet in
              for result in results where result.indicator == indicator.id {
                sheet.html.element("p", class: "more") {
                  number(result.value)(sheet)
                  if let end = result.end {
                    sheet.html.text(words(PageWord.listSeparator))
                    reading.time(end)
                  }
                }
              }
            },
            { _ in if let party = indicator.measuredBy { reading.actor(party) } },
          ]
        }))
  }
}
