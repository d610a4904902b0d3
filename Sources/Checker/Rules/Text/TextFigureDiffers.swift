import Diagnostics
import Registry
import XML

/// TXT-NUMBER-AGREE
enum TextFigureDiffers: AgreementRule {
  static let card = Card(
    id: "text/figure-differs", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Pelican", "consistency", nature: .analogy),
      Citation("defects found in real agreements", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a day, time or amount in the text differs from the record",
      fr: "une date, un délai ou un montant du texte diffère de la fiche"),
    finds: Phrase(
      en:
        "A clause that names days, times or amounts, none of which is the one that the part it is linked to gives. Read in English and French.",
      fr:
        "Une clause qui cite des dates, des délais ou des montants dont aucun n’est celui de la partie à laquelle elle est liée. Lu en anglais et en français."
    ),
    why: Phrase(
      en: "readers of the page and readers of the text would be told different things",
      fr: "les lecteurs de la page et ceux du texte apprendraient des choses différentes"),
    mend: Phrase(
      en: "compare the field with the clause, and correct the one that is wrong",
      fr: "comparez le champ et la clause, et corrigez celui qui est faux"),
    waive: Phrase(
      en: "Where the clause states the same in other words.",
      fr: "Lorsque la clause dit la même chose autrement."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let prose = `case`.drafted, prose.isEnglishOrFrench else { return }
    var reading = Reading(words: prose.tokens, clauses: prose.clausesByTarget)
    if let term = `case`.agreement.term { check(term, &reading, &findings) }
    for (targets, limit) in limits(`case`.agreement) {
      // Nothing at all is said in words.
      guard !limit.duration.isZero else { continue }
      let said = reading.spans(targets).compactMap { limit.duration.isAsLong(as: $0) }
      guard !said.isEmpty, !said.contains(true) else { continue }
      flag(limit.element, SchemaNames.duration, &findings)
    }
    for contribution in `case`.agreement.resources?.contributions ?? [] {
      guard let amount = contribution.amount, amount.scale == 0, let currency = contribution.currency else { continue }
      let said = reading.tokens(["resources", contribution.id]).flatMap { $0.amounts(in: currency) }
      guard !said.isEmpty, !said.contains(Int(amount.unscaled)) else { continue }
      flag(contribution.element, SchemaNames.amount, &findings)
    }
  }

  private static let costs = """
      <clause id="c9" number="9" kind="funding" binds="resources"><heading>Cost</heading><paragraph>The Commission pays XSM 5,000 for the lists.</paragraph></clause>
    """

  /// Clauses read once, by what they put into words.
  private struct Reading {
    let words: Tokens
    let clauses: [String: [Clause]]
    var read: [String: [Span]] = [:]

    func tokens(_ targets: [String]) -> [Tokens] {
      targets.flatMap { target in (clauses[target] ?? []).map { words.within($0.element.textRange) } }
    }

    mutating func spans(_ targets: [String]) -> [Span] {
      targets.flatMap { target -> [Span] in
        if let known = read[target] { return known }
        let spans = tokens([target]).flatMap { $0.spans() }
        read[target] = spans
        return spans
      }
    }
  }

  private static func check(_ term: Term, _ reading: inout Reading, _ findings: inout Findings) {
    let said = Set(reading.tokens(["term"]).flatMap { $0.days() })
    guard !said.isEmpty else { return }
    let others = Set([term.signed, term.review?.next].compactMap { $0 })
    // A clause may leave one of the days unsaid; it is at odds with the record only where it names another instead.
    if let last = term.expires, !said.contains(last),
      !said.subtracting(others).subtracting([term.effective ?? last]).isEmpty
    {
      flag(term.element, SchemaNames.expires, &findings)
    }
    if let first = term.effective, !said.contains(first), term.effectOn == "date",
      !said.subtracting(others).subtracting([term.expires ?? first]).isEmpty
    {
      flag(term.element, SchemaNames.effective, &findings)
    }
  }

  /// The limits of time that a clause must repeat, with the names under which clauses are linked to them.
  private static func limits(_ agreement: Agreement) -> [([String], TimeLimit)] {
    var found: [([String], TimeLimit)] = []
    for rule in agreement.term?.withdrawals ?? [] { found += rule.notice.map { [(["term"], $0)] } ?? [] }
    for duty in agreement.incidents { found.append((["incidents", duty.id ?? "incidents"], duty.limit)) }
    if let limit = agreement.rights?.limit { found.append((["rights"], limit)) }
    if let limit = agreement.publication?.limit { found.append((["publication"], limit)) }
    for flow in agreement.dataSharing?.flows ?? [] {
      for period in flow.retentions.compactMap(\.period) { found.append((["dataSharing", flow.id], period)) }
    }
    for step in agreement.escalation?.steps ?? [] { found += step.limit.map { [(["escalation"], $0)] } ?? [] }
    return found
  }

  private static func flag(_ element: Element, _ name: Name, _ findings: inout Findings) {
    let written = element[name] ?? ""
    findings.flag(
      element, .value(name),
      message: Phrase(
        en: "says \(written), but the clause that is linked to it names other figures",
        fr: "dit \(written), mais la clause qui y est liée cite d’autres chiffres"),
      label: Phrase(en: "not in the text", fr: "absent du texte"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("incidents", ["duration=\"PT24H\"": "duration=\"⟦PT12H⟧\""])),
    .flagged(Specimen.part("term", ["2029-01-31": "⟦2029-02-28⟧"])),
    .flagged(
      Specimen.withMoney().replacing("amount=\"6000\"", with: "amount=\"⟦6000⟧\"")
        + Specimen.part(
          "text", ["binds=\"term resources exercises\"": "binds=\"term exercises\"", "</text>": costs + "</text>"])),
  ]
}
