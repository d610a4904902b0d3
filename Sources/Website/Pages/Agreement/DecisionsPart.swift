import Formats
import Registry

/// Who decides, who may instruct whom, and the joint bodies in which they meet.
enum DecisionsPart: AgreementPart {
  static let id = "decisions"
  static func title(_ words: Strings) -> String { words(AgreementWord.decides) }
  static func hint(_ words: Strings) -> String? { words(AgreementWord.decidesHint) }
  static func exists(in reading: AgreementReading) -> Bool {
    let agreement = reading.agreement
    return !agreement.decisions.isEmpty || !agreement.directions.isEmpty || !agreement.bodies.isEmpty
  }

  static func write(_ reading: AgreementReading) {
    if !reading.agreement.decisions.isEmpty { decisions(reading) }
    if !reading.agreement.directions.isEmpty { directions(reading) }
    for body in reading.agreement.bodies { write(body, reading) }
  }

  private static func decisions(_ reading: AgreementReading) {
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(AgreementWord.decides),
        columns: [
          words(AgreementWord.decision), words(AgreementWord.authority), words(AgreementWord.mode),
          words(AgreementWord.consulted), words(AgreementWord.timeLimit),
        ],
        rows: reading.agreement.decisions.map { decision in
          [
            subject(decision, reading), authority(decision, reading), reading.cell(decision.mode),
            reading.cell(actors: decision.consulted), reading.cell(decision.limit),
          ]
        }, captionIsHidden: true))
  }

  private static func subject(_ decision: DecisionRight, _ reading: AgreementReading) -> Block {
    { sheet in
      sheet.html.element("span", reading.anchor(decision.id)) {
        if decision.title.isEmpty { reading.code(decision.subject) } else { reading.write(decision.title) }
      }
      for text in [decision.description, decision.criteria] where !text.isEmpty {
        sheet.html.element("p", class: "more") { reading.write(text) }
      }
      if let basis = decision.basis { sheet.html.element("p", class: "more hint") { reading.law(basis) } }
    }
  }

  private static func authority(_ decision: DecisionRight, _ reading: AgreementReading) -> Block {
    { sheet in
      sheet.html.element("strong") { reading.actor(decision.authority) }
      if !decision.veto.isEmpty {
        sheet.html.element("p", class: "more") {
          sheet.add(Tag(reading.words(AgreementWord.veto), .alert))
          sheet.html.markup(" ")
          reading.actors(decision.veto)
        }
      }
      if !decision.informed.isEmpty {
        sheet.html.element("p", class: "more hint") {
          sheet.html.text(reading.words(AgreementWord.informed) + ": ")
          reading.actors(decision.informed)
        }
      }
    }
  }

  private static func directions(_ reading: AgreementReading) {
    reading.heading(reading.words(AgreementWord.directions))
    reading.sheet.add(
      SummaryList(
        reading.agreement.directions.map { direction in
          SummaryList.Row(
            reading.words(
              AgreementWord.directionSentence,
              ["from": reading.actorName(direction.from), "to": reading.actorName(direction.to)])
          ) { sheet in
            sheet.html.element("span", reading.anchor(direction.id)) { reading.write(direction.subject) }
            reading.note(direction.description)
            if direction.onRequestOfCommission == true {
              sheet.html.markup(" ")
              sheet.add(Tag(reading.words(AgreementWord.onRequest)))
            }
          }
        }))
  }

  private static func write(_ body: JointBody, _ reading: AgreementReading) {
    let words = reading.words
    reading.html.element("div", class: "entry", reading.anchor(body.id)) {
      reading.html.element("h3") { reading.write(body.name) }
      reading.paragraph(body.mandate)
      reading.sheet.add(
        SummaryList([
          chair(body, reading), .init(words(AgreementWord.members), values: members(body, reading)),
          body.voting.map { voting in .init(words(AgreementWord.voting)) { _ in reading.code(voting) } },
          reading.row(.cannotBeOutvoted, body.commissionCannotBeOutvoted), meetings(body, reading),
          reading.row(.minutesPublished, body.minutesPublished),
          reading.row(.observersAdmitted, body.observersAdmitted),
          reading.row(.dissentRecorded, body.dissentRecorded), reading.row(.representation, body.representation),
        ]))
    }
  }

  private static func chair(_ body: JointBody, _ reading: AgreementReading) -> SummaryList.Row? {
    guard body.chair != nil || body.chairRotates == true || !body.rotation.isEmpty else { return nil }
    return .init(reading.words(AgreementWord.chair)) { sheet in
      if let chair = body.chair { reading.actor(chair) }
      if body.chairRotates == true {
        sheet.html.markup(" ")
        sheet.add(Tag(reading.words(AgreementWord.rotates)))
      }
      if let term = body.chairTerm { sheet.html.text(" " + reading.words.span(term)) }
      reading.note(body.rotation)
    }
  }

  private static func members(_ body: JointBody, _ reading: AgreementReading) -> [Block] {
    body.members.map { member in
      { sheet in
        if let party = member.party {
          reading.actor(party)
        } else if let group = member.group {
          reading.code(group)
        }
        if let seats = member.seats { sheet.html.text(" × " + reading.words.number(seats)) }
        reading.note(member.description)
      }
    }
  }

  private static func meetings(_ body: JointBody, _ reading: AgreementReading) -> SummaryList.Row? {
    guard let meetings = body.meetings else { return nil }
    return .init(reading.words(AgreementWord.meetings)) { sheet in
      if let interval = meetings.interval {
        sheet.html.text(reading.words(DateWord.every, ["duration": reading.words.span(interval)]))
      }
      if let short = meetings.inElectionPeriod {
        sheet.html.text(" (" + reading.words(DateWord.inElectionPeriod, ["duration": reading.words.span(short)]) + ")")
      }
      reading.note(meetings.note)
    }
  }
}
