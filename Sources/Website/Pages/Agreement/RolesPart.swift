import Formats
import Registry

/// Who agrees to what: the matrix of activities and parties, then what is said about each activity.
enum RolesPart: AgreementPart {
  static let id = "roles"
  static func title(_ words: Strings) -> String { words(AgreementWord.roles) }
  static func hint(_ words: Strings) -> String? { words(AgreementWord.rolesHint) }
  static func exists(in reading: AgreementReading) -> Bool { !reading.agreement.activities.isEmpty }

  static func write(_ reading: AgreementReading) {
    let activities = reading.agreement.activities
    matrix(activities, reading)
    let detailed = activities.filter { hasDetails($0) }
    guard !detailed.isEmpty else { return }
    reading.heading(reading.words(AgreementWord.terms))
    reading.sheet.add(SummaryList(detailed.map { details($0, reading) }))
  }

  private static func details(_ activity: Activity, _ reading: AgreementReading) -> SummaryList.Row {
    var values: [Block] = []
    for text in [activity.description, activity.object] where !text.isEmpty { values.append(reading.cell(text)) }
    let labelled = { (word: AgreementWord, value: @escaping Block) in
      values.append { sheet in
        sheet.html.element("span", class: "hint", text: reading.words(word) + ": ")
        value(sheet)
      }
    }
    if let deadline = activity.deadline { labelled(.deadline, reading.cell(deadline)) }
    if activity.condition != nil { labelled(.condition, condition(activity, reading)) }
    for standard in activity.standards { labelled(.standard, self.standard(standard, reading)) }
    if let basis = activity.basis { labelled(.basis) { _ in reading.law(basis) } }
    return SummaryList.Row(reading.passage(activity.title)?.text ?? activity.id, values: values)
  }

  private static func matrix(_ activities: [Activity], _ reading: AgreementReading) {
    var actors: [String] = []
    for activity in activities {
      for id in [activity.responsible] + activity.supporting where !actors.contains(id) { actors.append(id) }
    }
    let order = reading.agreement.parties.parties.map(\.id)
    actors.sort { (order.firstIndex(of: $0) ?? .max, $0) < (order.firstIndex(of: $1) ?? .max, $1) }
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(AgreementWord.matrix), columns: [words(AgreementWord.activity)] + actors.map(reading.actorName),
        rows: activities.map { activity in
          [head(activity, reading)] + actors.map { mark(activity, $0, words) }
        }, narrow: .scroll))
  }

  private static func head(_ activity: Activity, _ reading: AgreementReading) -> Block {
    { sheet in
      sheet.html.element("span", reading.anchor(activity.id)) { reading.write(activity.title) }
      if reading.edition.names.hasFlag("core", activity.code) {
        sheet.html.markup(" ")
        sheet.add(Tag(reading.words(AgreementWord.core), .strong))
      }
    }
  }

  private static func mark(_ activity: Activity, _ actor: String, _ words: Strings) -> Block {
    { sheet in
      if activity.responsible == actor {
        let isBan = activity.sense == "prohibition"
        sheet.html.element(
          "span", class: isBan ? "mark not" : "mark full",
          text: words(isBan ? AgreementWord.mustNot : AgreementWord.accountable))
      } else if activity.supporting.contains(actor) {
        sheet.html.element("span", class: "mark", text: words(AgreementWord.supporting))
      }
    }
  }

  private static func hasDetails(_ activity: Activity) -> Bool {
    activity.deadline != nil || activity.condition != nil || !activity.standards.isEmpty || activity.basis != nil
      || !activity.description.isEmpty || !activity.object.isEmpty
  }

  private static func condition(_ activity: Activity, _ reading: AgreementReading) -> Block {
    { sheet in
      guard let condition = activity.condition else { return }
      reading.write(condition.description)
      guard let other = condition.otherwise else { return }
      sheet.html.markup(" ")
      sheet.html.element("span", class: "hint") {
        sheet.html.text(reading.words(AgreementWord.otherwise, ["party": reading.actorName(other)]))
      }
    }
  }

  private static func standard(_ standard: PerformanceStandard, _ reading: AgreementReading) -> Block {
    { sheet in
      reading.write(standard.metric)
      if !standard.target.isEmpty {
        sheet.html.text(": ")
        reading.write(standard.target)
      }
      guard let monitor = standard.monitoredBy else { return }
      sheet.html.text(" (")
      reading.actor(monitor)
      sheet.html.text(")")
    }
  }
}
