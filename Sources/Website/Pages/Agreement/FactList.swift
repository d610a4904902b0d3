import Formats
import Registry

/// Writes facts about independence, each with links to the part of the page that shows it and to the clauses that say it.
///
/// A class because every value that it gives holds on to all of it.
final class FactList {
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
    return kinds.map { kind in { _ in self.write(kind, facts.filter { $0.kind == kind }) } }
  }

  /// `The commission decides: whether help is requested · clauses 4.2`; several as a list, with their clauses together.
  private func write(_ kind: IndependenceFact.Kind, _ facts: [IndependenceFact]) {
    let html = reading.html
    let only = facts.count == 1 ? facts[0] : nil
    if let only, tells(only) == nil, let link = link(to: only) {
      html.link(link, text: reading.words(kind))
    } else {
      html.text(reading.words(kind))
    }
    if let only { write(only, after: reading.words.colon) }
    writeClauses(facts.flatMap(\.clauses))
    guard only == nil else { return }
    html.element("ul") {
      for fact in facts { html.element("li") { write(fact, after: "") } }
    }
  }

  /// What a fact is about, as far as it is short: a name or a label. Longer texts stand where the page shows them.
  private func tells(_ fact: IndependenceFact) -> IndependenceFact.Value? {
    guard case .text? = fact.subject, !isShown(fact) else { return fact.subject }
    return link(to: fact) == nil ? fact.subject : nil
  }

  private func isShown(_ fact: IndependenceFact) -> Bool { fact.id.map(targets.has) ?? false }

  private func writeClauses(_ clauses: [String]) {
    var seen: Set<String> = []
    let clauses = clauses.filter { seen.insert($0).inserted }
    guard !clauses.isEmpty else { return }
    reading.html.text(" · " + reading.words(AgreementWord.clauses) + " ")
    reading.clauses(clauses)
  }

  private func write(_ fact: IndependenceFact, after joint: String) {
    let html = reading.html
    if let subject = tells(fact) {
      html.text(joint)
      if let link = link(to: fact) { html.link(link) { write(subject) } } else { write(subject) }
    }
    let actors = actors(of: fact)
    // What the page shows in full needs no more here than its name.
    let detail = isShown(fact) ? nil : fact.detail
    guard !actors.isEmpty || detail != nil else { return }
    let isAfterword = tells(fact) != nil || !joint.isEmpty
    if isAfterword { html.text(" (") }
    reading.list(actors) { actor($0) }
    if let detail {
      if !actors.isEmpty { html.text(reading.words(PageWord.listSeparator)) }
      write(detail)
    }
    if isAfterword { html.text(")") }
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

  /// Whom to name: the commission only where the kind of the fact does not name it.
  private func actors(of fact: IndependenceFact) -> [String] {
    guard fact.kind != .actsUnderLaw else { return fact.actors }
    return fact.actors.filter { id in
      guard case .party(let party)? = reading.agreement.actor(id) else { return true }
      return party.organisation != reading.edition.register.commission?.id
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
