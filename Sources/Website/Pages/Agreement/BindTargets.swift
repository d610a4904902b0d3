import Formats
import Registry

/// The structured facts to which clauses are bound, with the labels and places under which the page shows them.
final class BindTargets {
  private let reading: AgreementReading
  private var labels: [String: LocalizedText] = [:]
  private var codes: [String: Code] = [:]

  init(_ reading: AgreementReading) {
    self.reading = reading
    let agreement = reading.agreement
    for activity in agreement.activities { labels[activity.id] = activity.title }
    for decision in agreement.decisions {
      if decision.title.isEmpty { codes[decision.id] = decision.subject } else { labels[decision.id] = decision.title }
    }
    for flow in agreement.dataSharing?.flows ?? [] { labels[flow.id] = flow.title }
    for direction in agreement.directions { labels[direction.id] = direction.subject }
    for body in agreement.bodies { labels[body.id] = body.name }
    for exercise in agreement.exercises { labels[exercise.id] = exercise.title }
    for indicator in agreement.indicators { labels[indicator.id] = indicator.name }
    for secondment in agreement.personnel?.secondments ?? [] { labels[secondment.id] = secondment.post }
    for asset in agreement.resources?.assets ?? [] where asset.withheld == nil { labels[asset.id] = asset.description }
    for contribution in agreement.resources?.contributions ?? [] { codes[contribution.id] = contribution.kind }
    for safeguard in agreement.safeguards { codes[safeguard.id] = safeguard.code }
    for provision in agreement.crisis { codes[provision.id] = provision.type }
    for withholding in agreement.withholdings { codes[withholding.id] = withholding.ground }
  }

  /// True if the page shows a fact under this id.
  func has(_ id: String) -> Bool { labels[id] != nil || codes[id] != nil }

  /// Writes links to the facts that a clause puts into words; facts without a name of their own are left out.
  func write(_ ids: [String]) {
    let known = ids.filter(has)
    guard !known.isEmpty else { return }
    let html = reading.html
    let language = reading.words.language
    html.element("p", class: "binds", .lang(language), .dir(HTMLDirection(language: language))) {
      html.text(reading.words(TextWord.binds) + ": ")
      reading.list(known) { id in
        html.link(HTMLLink(fragment: "fact-" + id)) {
          if let label = labels[id] { reading.write(label) } else if let code = codes[id] { reading.code(code) }
        }
      }
    }
  }
}
