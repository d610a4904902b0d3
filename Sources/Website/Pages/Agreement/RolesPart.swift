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
    let words = reading.words
    reading.sheet.add(
      DataTable(
        words(AgreementWord.terms),
        columns: [
          words(AgreementWord.activity), words(AgreementWord.deadline), words(AgreementWord.condition),
          words(AgreementWord.standard), words(AgreementWord.basis),
        ],
        rows: detailed.map { activity in
          [
            title(activity, reading), reading.cell(activity.deadline), condition(activity, reading),
            standards(activity, reading),
            { _ in if let basis = activity.basis { reading.law(basis) } },
          ]
        }))
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
      if reading.edition.register.codeLists.hasFlag("core", activity.code) {
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

  private static func title(_ activity: Activity, _ reading: AgreementReading) -> Block {
    { sheet in
      reading.write(activity.title)
      for text in [activity.description, activity.object] where !text.isEmpty {
        sheet.html.element("p", class: "more") { reading.write(text) }
      }
    }
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

  private static func standards(_ activity: Activity, _ reading: AgreementReading) -> Block {
    { sheet in
      for standard in activity.standards {
        sheet.html.element("p") {
          reading.write(standard.metric)
          if !standard.target.isEmpty {
            sheet.html.text(": ")
            reading.write(standard.target)
          }
          if let monitor = standard.monitoredBy {
            sheet.html.markup(" ")
            sheet.html.element("span", class: "hint") { reading.actor(monitor) }
          }
        }
      }
    }
  }
}
