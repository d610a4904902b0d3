import Registry

/// Money and things: who gives what to whom, when, and on which conditions.
enum MoneyPart: AgreementPart {
  static let id = "money"
  static func title(_ words: Strings) -> String { words(AgreementWord.money) }
  static func exists(in reading: AgreementReading) -> Bool { reading.agreement.resources != nil }

  static func write(_ reading: AgreementReading) {
    guard let resources = reading.agreement.resources else { return }
    reading.html.element("p", class: "what") { reading.code(resources.arrangement) }
    reading.paragraph(resources.description)
    for contribution in resources.contributions { write(contribution, reading) }
    assets(resources.assets, reading)
    reading.sheet.add(SummaryList(rules(resources, reading)))
  }

  private static func write(_ contribution: Contribution, _ reading: AgreementReading) {
    reading.html.element("div", class: "entry", reading.anchor(contribution.id)) {
      reading.html.element("h3") {
        if let id = contribution.withheld {
          reading.withheld(id)
        } else if let amount = contribution.amount {
          reading.html.bdi(reading.words.amount(amount, contribution.currency))
        } else {
          reading.code(contribution.kind)
        }
      }
      reading.html.element("p", class: "direction") {
        reading.actor(contribution.from)
        reading.html.element("span", class: "arrow", text: reading.words(DataWord.givesTo))
        reading.actor(contribution.to)
      }
      reading.paragraph(contribution.description)
      payments(contribution, reading)
      reading.sheet.add(SummaryList(facts(contribution, reading)))
    }
  }

  private static func facts(_ contribution: Contribution, _ reading: AgreementReading) -> [SummaryList.Row?] {
    let words = reading.words
    return [
      contribution.formula.flatMap { reading.row(.formula, $0.expression) },
      reading.row(words(AgreementWord.amount), contribution.notQuantified),
      contribution.budgetLine.map { line in .init(words(AgreementWord.budgetLine)) { $0.html.bdi(line) } },
      contribution.period.map { period in .init(words(AgreementWord.period)) { _ in write(period, reading) } },
      .init(
        words(AgreementWord.conditions),
        values: contribution.conditions.map { condition in
          { sheet in
            if reading.edition.names.hasFlag("harmful", condition.type) {
              sheet.add(Tag(reading.label(condition.type), .alert))
            } else {
              reading.code(condition.type)
            }
            reading.note(condition.description)
          }
        }),
      contribution.suspensionRight.map { right in
        .init(words(AgreementWord.withholdingRight)) { sheet in
          sheet.html.text(words(right.exists ? PageWord.yes : PageWord.no))
          if right.exists, !right.inElectionPeriod {
            sheet.html.text(words(PageWord.listSeparator) + words(AgreementWord.notInElectionPeriod))
          }
          reading.note(right.grounds)
        }
      },
    ]
  }

  private static func write(_ period: Period, _ reading: AgreementReading) {
    if let start = period.start { reading.time(start) }
    reading.html.text(" – ")
    if let end = period.end { reading.time(end) }
    reading.note(period.note)
  }

  private static func payments(_ contribution: Contribution, _ reading: AgreementReading) {
    guard !contribution.payments.isEmpty else { return }
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(AgreementWord.payments),
        columns: [words(AgreementWord.payment), words(AgreementWord.amount), words(AgreementWord.due)],
        rows: contribution.payments.map { payment in
          [
            { sheet in sheet.html.element("span", reading.anchor(payment.id)) { reading.write(payment.description) } },
            { sheet in
              if let amount = payment.amount { sheet.html.bdi(words.amount(amount, contribution.currency)) }
              if let percent = payment.percent { sheet.html.text(" (" + words.decimal(percent) + " %)") }
            },
            reading.cell(payment.due),
          ]
        }))
  }

  private static func assets(_ assets: [Asset], _ reading: AgreementReading) {
    guard !assets.isEmpty else { return }
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(AgreementWord.assets),
        columns: [
          words(AgreementWord.asset), words(AgreementWord.number), words(AgreementWord.owner),
          words(AgreementWord.custodian), words(AgreementWord.returned),
        ],
        rows: assets.map { asset in
          [
            { sheet in
              sheet.html.element("span", reading.anchor(asset.id)) {
                if let id = asset.withheld { reading.withheld(id) } else { reading.write(asset.description) }
              }
              reading.note(asset.custody)
              reading.note(asset.transferCondition)
            },
            { sheet in if let quantity = asset.quantity { sheet.html.text(words.number(quantity)) } },
            reading.cell(actor: asset.owner), reading.cell(actor: asset.custodian), reading.cell(asset.`return`),
          ]
        }))
  }

  private static func rules(_ resources: Resources, _ reading: AgreementReading) -> [SummaryList.Row?] {
    let words = reading.words
    return [
      resources.invoicing.map { invoicing in
        .init(words(AgreementWord.invoicing)) { _ in
          if let due = invoicing.due { reading.write(due) }
          reading.note(invoicing.description)
        }
      },
      .init(
        words(AgreementWord.shares), values: resources.shares.map { share in { _ in write(share, reading) } }),
      .init(
        words(AgreementWord.procurement),
        values: resources.procurements.map { procurement in
          { sheet in
            sheet.html.text(words(AgreementWord.buys, ["party": reading.actorName(procurement.buyer)]))
            reading.note(procurement.description)
          }
        }),
      .init(words(AgreementWord.audit), values: resources.audits.map { said(of: $0.by, $0.scope, reading) }),
      resources.spendingControl.map { control in
        .init(words(AgreementWord.spendingControl), said(of: control.authority, control.description, reading))
      },
    ]
  }

  private static func write(_ share: CostShare, _ reading: AgreementReading) {
    reading.actor(share.party)
    if let percent = share.percent { reading.html.text(": " + reading.words.decimal(percent) + " %") }
    reading.note(share.basis)
    if let figure = share.externalFigure { reading.note(figure.title) }
  }

  /// Somebody, and what is said of them.
  private static func said(of actor: String, _ text: LocalizedText, _ reading: AgreementReading) -> Block {
    { _ in
      reading.actor(actor)
      reading.note(text)
    }
  }
}
