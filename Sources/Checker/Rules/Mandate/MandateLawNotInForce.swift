import Diagnostics
import Registry

/// MAN-LAW-IN-FORCE: cited instruments are in force.
enum MandateLawNotInForce: AgreementRule {
  static let card = Card(
    id: "mandate/law-not-in-force", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
      Citation("European Legislation Identifier", "in_force", nature: .analogy),
    ], dimensions: [.d1], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "a cited law is not in force while the agreement applies",
      fr: "une loi citée n’est pas en vigueur alors que l’accord s’applique"),
    finds: Phrase(
      en: """
        An instrument cited as legal basis, function or basis of a task or decision that was not in \
        force on the day of effect, or that was repealed while the agreement applied.
        """,
      fr: """
        Un instrument cité comme base légale, fonction, ou fondement d’une tâche ou décision, qui \
        n’était pas en vigueur au jour de prise d’effet, ou qui a été abrogé pendant l’application de \
        l’accord.
        """),
    why: Phrase(
      en: "a power that rests on a law that does not apply is no power",
      fr: "un pouvoir fondé sur une loi qui ne s’applique pas n’en est pas un"),
    mend: Phrase(
      en: "cite the provision in force, in a new version where the agreement is signed",
      fr: "citez la disposition en vigueur, par une nouvelle version si l’accord est signé"),
    waive: Phrase(
      en: "Where a transitional provision keeps the old law in application; name it in the waiver.",
      fr: "Lorsqu’une disposition transitoire maintient l’ancienne loi ; citez-la dans la dérogation."))

  static var leansOn: RegistryParts { [.legislation, .record] }

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    let agreement = judged.agreement
    guard let start = judged.series.effectiveDay(of: agreement) ?? agreement.term?.signed else { return }
    let expiry = agreement.term?.expires
    let end = judged.isCurrent ? min(judged.day, expiry ?? judged.day) : start
    var known: Set<String> = []
    func look(_ view: some View, _ id: String) {
      guard known.insert(id).inserted, let instrument = judged.register.instrument(id) else { return }
      if instrument.inForce > start {
        flag(
          view, instrument, (en: "came into force only on", fr: "n’est en vigueur que depuis le"), instrument.inForce)
      } else if let repealed = instrument.repealed, repealed <= max(start, end) {
        flag(view, instrument, (en: "was repealed on", fr: "n’est plus en vigueur depuis le"), repealed)
      }
    }
    func flag(_ view: some View, _ instrument: Instrument, _ words: (en: String, fr: String), _ day: Day) {
      findings.flag(
        view, .attribute(SchemaNames.instrument),
        message: Phrase(
          en: "cites “\(instrument.title.text("en"))”, which \(words.en) \(day.description)",
          fr: "cite « \(instrument.title.text("fr")) », qui \(words.fr) \(day.description)"),
        label: Phrase(en: "not in force", fr: "pas en vigueur"))
    }
    for basis in agreement.legalBases { look(basis, basis.instrument) }
    for party in judged.parties { for function in party.functions { look(function, function.instrument) } }
    for activity in agreement.activities { if let basis = activity.basis { look(basis, basis.instrument) } }
    for decision in agreement.decisions { if let basis = decision.basis { look(basis, basis.instrument) } }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <legalBases>
        <legalBasis party="commission" instrument="electoral-act" provision="s. 12" effect="grants-power"/>
        <legalBasis party="registry" instrument="civil-status-act" provision="s. 33" effect="overrides-secrecy"/>
        <legalBasis party="registry" ⟦instrument="old-act"⟧ provision="s. 1" effect="grants-power"/>
      </legalBases>
      """),
  ]
}
