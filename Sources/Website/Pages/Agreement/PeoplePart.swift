import Formats
import Registry

/// Staff who are lent, training, exercises, and the channel for reporting wrongdoing.
enum PeoplePart: AgreementPart {
  static let id = "people"
  static func title(_ words: Strings) -> String { words(AgreementWord.people) }
  static func exists(in reading: AgreementReading) -> Bool {
    reading.agreement.personnel != nil || !reading.agreement.exercises.isEmpty
  }

  static func write(_ reading: AgreementReading) {
    for secondment in reading.agreement.personnel?.secondments ?? [] { write(secondment, reading) }
    let personnel = reading.agreement.personnel
    reading.sheet.add(
      SummaryList([
        .init(
          reading.words(AgreementWord.codeOfConduct),
          values: (personnel?.codeOfConducts ?? []).map { conduct in { _ in write(conduct, reading) } }),
        .init(
          reading.words(AgreementWord.training),
          values: (personnel?.trainings ?? []).map { training in { _ in write(training, reading) } }),
        .init(
          reading.words(AgreementWord.whistleblowing),
          values: (personnel?.whistleblowings ?? []).map { channel in { _ in write(channel, reading) } }),
      ]))
    exercises(reading)
  }

  private static func write(_ secondment: Secondment, _ reading: AgreementReading) {
    let words = reading.words
    reading.html.element("div", class: "entry", reading.anchor(secondment.id)) {
      reading.html.element("h3") {
        reading.write(secondment.post)
        reading.html.text(" × " + words.number(secondment.number))
      }
      reading.html.element("p", class: "direction") {
        reading.actor(secondment.from)
        reading.html.element("span", class: "arrow", text: words(DataWord.givesTo))
        reading.actor(secondment.to)
        if secondment.sensitive == true {
          reading.html.markup(" ")
          reading.sheet.add(Tag(words(AgreementWord.sensitive), .alert))
        }
      }
      reading.sheet.add(
        SummaryList([
          .init(words(AgreementWord.task)) { _ in reading.code(secondment.task) },
          reading.row(.start, secondment.start), reading.row(.end, secondment.end),
          reading.row(.reportsTo, actor: secondment.reportsTo), reading.row(.paidBy, actor: secondment.paidBy),
          reading.row(.appraisedBy, actor: secondment.appraisedBy),
          reading.row(.disciplinedBy, actor: secondment.disciplinedBy), recall(secondment, reading),
          secondment.conduct.map { conduct in .init(words(AgreementWord.codeOfConduct)) { _ in write(conduct, reading) }
          },
          reading.row(.declaration, secondment.impartialityDeclaration), reading.row(.reason, secondment.justification),
          reading.row(.supervision, secondment.supervision), reading.row(.exitPlan, secondment.exitPlan),
        ]))
    }
  }

  private static func recall(_ secondment: Secondment, _ reading: AgreementReading) -> SummaryList.Row? {
    guard let recall = secondment.recall else { return nil }
    return .init(reading.words(AgreementWord.recalledBy)) { sheet in
      reading.actor(recall.by)
      if recall.consentOfCommission == true {
        sheet.html.text(words(reading, .consentOfCommission))
      }
      if let notice = recall.notice {
        sheet.html.text(words(reading, .notice) + ": ")
        reading.write(notice)
      }
      for window in recall.banneds {
        sheet.html.text(words(reading, .blackout) + ": " + reading.text(window))
      }
      reading.note(recall.note)
    }
  }

  private static func words(_ reading: AgreementReading, _ word: AgreementWord) -> String {
    reading.words(PageWord.listSeparator) + reading.words(word)
  }

  private static func write(_ conduct: CodeOfConduct, _ reading: AgreementReading) {
    if let link = conduct.address.flatMap(HTMLLink.init(authored:)) {
      reading.html.link(link) { reading.write(conduct.name) }
    } else {
      reading.write(conduct.name)
    }
  }

  private static func write(_ training: StaffTraining, _ reading: AgreementReading) {
    reading.write(training.subject)
    reading.html.text(" (")
    reading.actor(training.audience)
    reading.html.text(")")
    if let deadline = training.deadline {
      reading.html.text(reading.words(PageWord.listSeparator))
      reading.write(deadline)
    }
  }

  private static func write(_ channel: Whistleblowing, _ reading: AgreementReading) {
    if let organisation = channel.organisation {
      reading.organisation(organisation)
      reading.html.text(": ")
    }
    reading.write(channel.description)
    for address in channel.emails.compactMap(\.value) {
      reading.html.text(reading.words(PageWord.listSeparator))
      if let link = HTMLLink(mail: address) { reading.html.link(link) { reading.html.isolated(address) } }
    }
    for number in channel.telephones.compactMap(\.value) {
      reading.html.text(reading.words(PageWord.listSeparator))
      if let link = HTMLLink(telephone: number) { reading.html.link(link) { reading.html.isolated(number) } }
    }
  }

  private static func exercises(_ reading: AgreementReading) {
    let exercises = reading.agreement.exercises
    guard !exercises.isEmpty else { return }
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(AgreementWord.exercises),
        columns: [
          words(AgreementWord.exercise), words(AgreementWord.kind), words(AgreementWord.ledBy),
          words(AgreementWord.deadline),
        ],
        rows: exercises.map { exercise in
          [
            { sheet in
              sheet.html.element("span", reading.anchor(exercise.id)) { reading.write(exercise.title) }
              reading.note(exercise.description)
            },
            reading.cell(exercise.kind), reading.cell(actor: exercise.lead), reading.cell(exercise.deadline),
          ]
        }))
  }
}
