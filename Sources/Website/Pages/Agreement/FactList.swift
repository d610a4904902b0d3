import Formats
import Registry

/// Writes facts about independence, each with links to the part of the page that shows it and to the clauses that say it.
struct FactList {
  private let reading: AgreementReading
  private let targets: BindTargets
  private let sections: Set<String>

  init(_ reading: AgreementReading) {
    self.reading = reading
    targets = BindTargets(reading)
    sections = Set(AgreementParts.all.filter { $0.exists(in: reading) }.map { $0.id })
  }

  /// The facts by their kinds, each kind as a value of its own.
  func values(_ facts: [IndependenceFact]) -> [Block] {
    var kinds: [IndependenceFact.Kind] = []
    for fact in facts where !kinds.contains(fact.kind) { kinds.append(fact.kind) }
    return kinds.map { kind in { _ in write(kind, facts.filter { $0.kind == kind }) } }
  }

  /// `The commission decides: whether help is requested (2 hours after notice) · clauses 4.2`; several as a list.
  private func write(_ kind: IndependenceFact.Kind, _ facts: [IndependenceFact]) {
    let html = reading.html
    html.text(reading.words(kind))
    guard facts.count > 1 else { return facts.forEach { write($0, after: reading.words(CompareWord.termAndValue)) } }
    html.element("ul") {
      for fact in facts { html.element("li") { write(fact, after: "") } }
    }
  }

  private func write(_ fact: IndependenceFact, after joint: String) {
    let html = reading.html
    if let subject = fact.subject {
      html.text(joint)
      if let link = link(to: fact) { html.link(link) { write(subject) } } else { write(subject) }
    }
    if !fact.actors.isEmpty || fact.detail != nil {
      html.markup(" ")
      html.element("span", class: "hint") {
        reading.list(fact.actors) { actor($0) }
        guard let detail = fact.detail else { return }
        if !fact.actors.isEmpty { html.text(reading.words(PageWord.listSeparator)) }
        write(detail)
      }
    }
    guard !fact.clauses.isEmpty else { return }
    html.text(" · ")
    html.element("span", class: "hint") {
      html.text(reading.words(AgreementWord.clauses) + " ")
      reading.clauses(fact.clauses)
    }
  }

  private func link(to fact: IndependenceFact) -> HTMLLink? {
    if let id = fact.id, targets.has(id) { return HTMLLink(fragment: "fact-" + id) }
    let section = FactList.section(of: fact.part)
    return section.flatMap { sections.contains($0) ? HTMLLink(fragment: $0) : nil }
  }

  /// The part of the page that shows a part of the record.
  private static func section(of part: String) -> String? {
    switch part {
    case "legalBases", "parties": PartiesPart.id
    case "activities": RolesPart.id
    case "decisions", "directions", "bodies": DecisionsPart.id
    case "resources": MoneyPart.id
    case "personnel": PeoplePart.id
    case "dataSharing": DataPart.id
    case "crisis": CrisisPart.id
    case "escalation": EscalationPart.id
    case "term": TermPart.id
    case "publication", "withholdings": WithheldPart.id
    default: nil
    }
  }

  private func actor(_ id: String) {
    if reading.agreement.actor(id) != nil { reading.actor(id) } else { reading.organisation(id) }
  }

  private func write(_ value: IndependenceFact.Value) {
    switch value {
    case .text(let text): reading.write(text)
    case .code(let code): reading.code(code)
    case .limit(let limit): reading.html.text(reading.text(limit))
    case .day(let day): reading.time(day)
    case .days(let days): reading.html.text(reading.words(DateWord.days, count: days))
    case .number(let number): reading.html.text(reading.words.number(number))
    case .money(let amount, let currency): reading.html.bdi(reading.words.amount(amount, currency))
    case .law(let instrument, let provision): reading.law(instrument, provision)
    }
  }
}
