import Registry

/// Safeguards that are there, usual ones that are not, incidents, and the rights of the people concerned.
enum SafeguardsPart: AgreementPart {
  static let id = "safeguards"
  static func title(_ words: Strings) -> String { words(DataWord.safeguards) }
  static func exists(in reading: AgreementReading) -> Bool {
    let agreement = reading.agreement
    return !agreement.safeguards.isEmpty || !agreement.incidents.isEmpty || agreement.rights != nil
      || movesPersonalData(reading)
  }

  static func write(_ reading: AgreementReading) {
    present(reading)
    absent(reading)
    incidents(reading)
    rights(reading)
  }

  private static func present(_ reading: AgreementReading) {
    let safeguards = reading.agreement.safeguards
    guard !safeguards.isEmpty else { return }
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(DataWord.presentTitle),
        columns: [words(DataWord.safeguard), words(DataWord.protects), words(AgreementWord.party)],
        rows: safeguards.map { safeguard in
          [
            { sheet in
              sheet.html.element("span", reading.anchor(safeguard.id)) { reading.code(safeguard.code) }
              for text in details(safeguard, reading) {
                sheet.html.element("p", class: "more") {
                  if let id = text.withheld { reading.withheld(id) }
                  sheet.add(PassageText(Passage(text.text, language: text.language)))
                }
              }
            },
            reading.cell(safeguard.protects),
            { _ in if let party = safeguard.party { reading.actor(party) } },
          ]
        }))
  }

  private static func details(_ safeguard: Safeguard, _ reading: AgreementReading) -> [DetailText] {
    let texts = safeguard.descriptions
    let language = reading.languages.first { tag in texts.contains { $0.language == tag } }
    return texts.filter { $0.language == (language ?? texts.first?.language) }
  }

  /// What one would expect around personal data; its absence is worth a line, since silence looks like presence.
  private static let usual = [
    "access-control", "encryption-in-transfer", "logging", "confidentiality-undertaking", "breach-notification",
    "erasure-policy", "audit",
  ]

  private static func movesPersonalData(_ reading: AgreementReading) -> Bool {
    let lists = reading.edition.names
    return reading.agreement.dataSharing?.flows.contains { flow in
      flow.items.contains { lists.hasFlag("personal", $0.category) }
    } ?? false
  }

  private static func absent(_ reading: AgreementReading) {
    guard movesPersonalData(reading) else { return }
    let given = Set(reading.agreement.safeguards.map(\.code.value))
    let missing = usual.filter { code in
      !given.contains(code)
        && !(code == "encryption-in-transfer" && given.contains("end-to-end-encryption"))
        && !(code == "audit" && given.contains("security-audit"))
        && !(code == "breach-notification" && !reading.agreement.incidents.isEmpty)
    }
    guard !missing.isEmpty else { return }
    reading.heading(reading.words(DataWord.absentTitle))
    reading.html.element("ul", class: "absent") {
      for code in missing {
        reading.html.element("li") { reading.code(Code(list: "safeguard", value: code)) }
      }
    }
  }

  private static func incidents(_ reading: AgreementReading) {
    let duties = reading.agreement.incidents
    guard !duties.isEmpty else { return }
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(DataWord.incidents),
        columns: [words(DataWord.whoTellsWhom), words(AgreementWord.timeLimit), words(DataWord.channel)],
        rows: duties.map { duty in
          [
            { sheet in
              sheet.html.element("span", reading.anchor(duty.id)) {
                sheet.html.text(
                  words(
                    DataWord.incidentSentence, ["from": reading.actorName(duty.from), "to": reading.actorName(duty.to)])
                )
              }
              reading.note(duty.description)
            },
            { sheet in
              reading.write(duty.limit)
              guard let short = duty.onElectionDay else { return }
              sheet.html.element("p", class: "more") {
                sheet.html.text(words(DateWord.onElectionDay, ["duration": words.span(short)]))
              }
            },
            { _ in if let channel = duty.channel { reading.code(channel) } },
          ]
        }))
  }

  private static func rights(_ reading: AgreementReading) {
    guard let rights = reading.agreement.rights else { return }
    reading.html.element("h3", .id("rights"), text: reading.words(DataWord.rights))
    let contact = rights.contact.flatMap { id in
      reading.agreement.parties.parties.flatMap(\.contacts).first { $0.id == id }
    }
    reading.sheet.add(
      SummaryList([
        reading.row(words(reading, .complaint), rights.route), reading.row(.timeLimit, rights.limit),
        contact.map { contact in
          .init(reading.words(AgreementWord.contacts)) { sheet in
            reading.write(contact.office)
          }
        }, reading.row(.answeredBy, actor: rights.party), reading.row(words(reading, .essence), rights.essence),
      ]))
  }

  private static func words(_ reading: AgreementReading, _ word: DataWord) -> String { reading.words(word) }
}
