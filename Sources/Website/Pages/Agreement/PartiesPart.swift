import Formats
import Registry

/// Each party with its roles, its function in law, its signature, and what it chose for itself.
enum PartiesPart: AgreementPart {
  static let id = "parties"
  static func title(_ words: Strings) -> String { words(AgreementWord.parties) }
  static func exists(in reading: AgreementReading) -> Bool { !reading.agreement.parties.parties.isEmpty }

  static func write(_ reading: AgreementReading) {
    let parties = reading.agreement.parties
    for party in parties.parties { write(party, reading) }
    if !parties.groups.isEmpty { groups(parties.groups, reading) }
    if !parties.participants.isEmpty {
      reading.heading(reading.words(AgreementWord.participants))
      for participant in parties.participants { write(participant, reading) }
    }
    bases(reading)
  }

  private static func write(_ party: Party, _ reading: AgreementReading) {
    let html = reading.html
    html.element("div", class: "entry", reading.anchor(party.id)) {
      html.element("h3") { reading.organisation(party.organisation) }
      html.element("p", class: "tags") {
        if party.lead == true {
          reading.sheet.add(Tag(reading.words(AgreementWord.leadParty), .strong))
          html.markup(" ")
        }
        for role in party.roles where role.code != "lead" {
          reading.sheet.add(Tag(reading.label(role.code)))
          html.markup(" ")
        }
      }
      reading.sheet.add(
        SummaryList([
          nameAsSigned(party, reading), functions(party, reading), signatures(party, reading),
          reading.row(.acceded, party.accession?.acceded), reading.row(.effective, party.accession?.effective),
          reading.row(.left, party.accession?.left), options(party, reading), parameters(party, reading),
          reading.row(.reason, party.leadReason),
        ]))
    }
  }

  private static func nameAsSigned(_ party: Party, _ reading: AgreementReading) -> SummaryList.Row? {
    guard let name = reading.passage(party.nameAsSigned),
      name.text != reading.edition.names.organisation(party.organisation).text
    else { return nil }
    return .init(reading.words(AgreementWord.nameAsSigned), name)
  }

  private static func functions(_ party: Party, _ reading: AgreementReading) -> SummaryList.Row? {
    .init(
      reading.words(AgreementWord.function),
      values: party.functions.map { function in
        { sheet in
          reading.write(function.description)
          sheet.html.markup(" ")
          sheet.html.element("span", class: "hint") { reading.law(function.instrument, function.provision) }
        }
      })
  }

  private static func signatures(_ party: Party, _ reading: AgreementReading) -> SummaryList.Row? {
    .init(
      reading.words(AgreementWord.signature),
      values: party.signatures.map { signature in
        { sheet in
          reading.write(signature.office)
          sheet.html.text(reading.words(PageWord.listSeparator))
          if !signature.place.isEmpty {
            reading.write(signature.place)
            sheet.html.text(reading.words(PageWord.listSeparator))
          }
          reading.time(signature.date)
          guard let delegation = signature.delegation else { return }
          sheet.html.markup(" ")
          sheet.html.element("span", class: "hint") { reading.law(delegation) }
        }
      })
  }

  private static func options(_ party: Party, _ reading: AgreementReading) -> SummaryList.Row? {
    .init(
      reading.words(AgreementWord.options),
      values: party.options.map { option in { _ in reading.write(option.description) } })
  }

  private static func parameters(_ party: Party, _ reading: AgreementReading) -> SummaryList.Row? {
    .init(
      reading.words(AgreementWord.parameters),
      values: party.parameters.map { parameter in
        { sheet in
          sheet.html.isolated(parameter.name)
          sheet.html.text(": ")
          sheet.html.bdi([parameter.value, parameter.unit].compactMap { $0 }.joined(separator: " "))
          reading.note(parameter.note)
        }
      })
  }

  private static func groups(_ groups: [PartyGroup], _ reading: AgreementReading) {
    reading.heading(reading.words(AgreementWord.groups))
    reading.sheet.add(
      SummaryList(
        groups.map { group in
          SummaryList.Row(reading.passage(group.title)?.text ?? group.id) { sheet in
            reading.actors(group.members.map(\.party))
            reading.note(group.membershipRule)
          }
        }))
  }

  private static func write(_ participant: Participant, _ reading: AgreementReading) {
    let html = reading.html
    html.element("div", class: "entry", reading.anchor(participant.id)) {
      html.element("h4") { reading.linkedActor(participant.id) }
      html.element("p", class: "tags") {
        for role in participant.roles {
          reading.sheet.add(Tag(reading.label(role.code)))
          html.markup(" ")
        }
      }
      for duty in participant.duties { reading.paragraph(duty.description) }
    }
  }

  private static func bases(_ reading: AgreementReading) {
    let bases = reading.agreement.legalBases
    guard !bases.isEmpty else { return }
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(AgreementWord.legalBases),
        columns: [words(AgreementWord.basis), words(AgreementWord.party), words(AgreementWord.effect)],
        rows: bases.map { basis in
          [
            { sheet in
              sheet.html.element("span", reading.anchor(basis.id)) { reading.law(basis.instrument, basis.provision) }
            },
            reading.cell(actor: basis.party),
            { _ in
              reading.code(basis.effect)
              reading.note(basis.description)
            },
          ]
        }))
  }
}
