import Registry

/// Crisis powers: what starts them, who holds them, and when they end.
enum CrisisPart: AgreementPart {
  static let id = "crisis"
  static func title(_ words: Strings) -> String { words(AgreementWord.crisis) }
  static func hint(_ words: Strings) -> String? { words(AgreementWord.crisisHint) }
  static func exists(in reading: AgreementReading) -> Bool { !reading.agreement.crisis.isEmpty }

  static func write(_ reading: AgreementReading) {
    for provision in reading.agreement.crisis {
      reading.html.element("div", class: "entry", reading.anchor(provision.id)) {
        reading.html.element("h3") { reading.code(provision.type) }
        reading.sheet.add(SummaryList(rows(provision, reading)))
      }
    }
  }

  private static func rows(_ provision: CrisisProvision, _ reading: AgreementReading) -> [SummaryList.Row?] {
    let words = reading.words
    return [
      reading.row(.trigger, provision.trigger), reading.row(.declaredBy, provision.declaredBy),
      reading.row(.basis, provision.basis),
      .init(
        words(AgreementWord.powers),
        values: provision.powers.map { power in
          { sheet in
            reading.actor(power.holder)
            sheet.html.text(": ")
            reading.write(power.description)
            if power.electoral == true {
              sheet.html.markup(" ")
              sheet.add(Tag(words(AgreementWord.core), .strong))
            }
          }
        }),
      sunset(provision, reading), renewal(provision, reading), postponement(provision, reading),
      reading.row(.deadlineGuarantee, provision.deadlineGuarantee), reading.row(.response, provision.response),
      reading.row(.publicNotice, provision.publicNotice),
    ]
  }

  private static func sunset(_ provision: CrisisProvision, _ reading: AgreementReading) -> SummaryList.Row? {
    guard let sunset = provision.sunset else {
      return .init(reading.words(AgreementWord.sunset)) { sheet in
        sheet.add(Tag(reading.words(PageWord.unknown), .alert))
      }
    }
    return .init(reading.words(AgreementWord.sunset)) { sheet in
      if let day = sunset.date { reading.time(day) }
      if let days = sunset.maximumDays {
        if sunset.date != nil { sheet.html.text(reading.words(PageWord.listSeparator)) }
        sheet.html.text(
          reading.words(AgreementWord.atMost, ["duration": reading.words(DateWord.days, count: days)]))
      }
      reading.note(sunset.note)
    }
  }

  private static func renewal(_ provision: CrisisProvision, _ reading: AgreementReading) -> SummaryList.Row? {
    guard let renewal = provision.renewal else { return nil }
    return .init(reading.words(AgreementWord.renewalBy)) { sheet in
      reading.actor(renewal.by)
      if let times = renewal.maximumTimes {
        sheet.html.text(reading.words(PageWord.listSeparator) + reading.words(AgreementWord.atMostTimes, count: times))
      }
      if renewal.consentOfCommission == true {
        sheet.html.text(reading.words(PageWord.listSeparator) + reading.words(AgreementWord.consentOfCommission))
      }
      reading.note(renewal.description)
    }
  }

  private static func postponement(_ provision: CrisisProvision, _ reading: AgreementReading) -> SummaryList.Row? {
    guard let postponement = provision.postponement else { return nil }
    return .init(reading.words(AgreementWord.postponement)) { sheet in
      sheet.html.element("strong") { reading.actor(postponement.authority) }
      if !postponement.consulted.isEmpty {
        sheet.html.text(reading.words(PageWord.listSeparator) + reading.words(AgreementWord.consulted) + ": ")
        reading.actors(postponement.consulted)
      }
      reading.note(postponement.description)
      if let basis = postponement.basis {
        sheet.html.markup(" ")
        sheet.html.element("span", class: "hint") { reading.law(basis) }
      }
    }
  }
}
