import Diagnostics
import Registry
import XML

/// RED-NOT-CORE
enum WithholdingOfCoreContent: AgreementRule {
  static let card = Card(
    id: "withholding/of-core-content", kind: .record, severity: .record(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("GNSEI guidelines", "G-E1", nature: .guideline),
    ],
    dimensions: [.d1, .d5], threats: ["T1"],
    since: "1.0",
    summary: Phrase(
      en: "something is withheld that must never be",
      fr: "un contenu qui ne peut jamais être occulté l’est"),
    finds: Phrase(
      en:
        "A withheld passage in a clause about purpose, mandate, roles, who decides, independence, beginning and end, or signatures.",
      fr:
        "Un passage occulté dans une clause sur l’objet, le mandat, les rôles, la décision, l’indépendance, la durée ou les signatures."
    ),
    why: Phrase(
      en: "parties, purpose, roles, who decides, dates and funding are the least that the public must know",
      fr: "parties, objet, rôles, décideur, dates et financement sont le minimum que le public doit connaître"),
    mend: Phrase(
      en: "write the passage out, or move what must stay secret into an annex of its own",
      fr: "écrivez le passage, ou déplacez ce qui doit rester secret dans une annexe distincte"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard !`case`.agreement.withholdings.isEmpty else { return }
    for reference in `case`.index.references
    where reference.attribute == SchemaNames.ref && reference.element.name == SchemaNames.withheld {
      var at = reference.element.parent
      while let here = at, here.name != SchemaNames.clause || here[SchemaNames.kind] == nil { at = here.parent }
      guard let kind = at?[SchemaNames.kind], core.contains(kind) else { continue }
      findings.flag(
        reference.element, .whole,
        message: Phrase(
          en:
            "this passage is withheld, but a clause about “\(`case`.codeLists.label(Code(list: "clause-kind", value: kind), "en"))” must be public as a whole",
          fr:
            "ce passage est occulté, mais une clause sur « \(`case`.codeLists.label(Code(list: "clause-kind", value: kind), "fr")) » doit être publique en entier"
        ),
        label: Phrase(en: "must be public", fr: "doit être public"))
    }
  }

  private static let core: Set<String> = [
    "purpose", "mandate", "roles", "decision-authority", "independence", "no-fetter", "effect-term", "signatures",
  ]

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <withholdings><withholding id="w1" ground="system-security" instrument="civil-status-act" provision="s. 20" decided="2026-01-05" review="2027-01-05" size="word"><office xml:lang="en">Secretary General</office><substitute xml:lang="en">How the files are protected.</substitute></withholding></withholdings>
      """,
      replacing: [
        "<publication decision=\"full\"": Specimen.partlyPublished, "<consultation opened": Specimen.lawOfWithholding,
        "<paragraph>The parties keep the register": "<paragraph>⟦<withheld ref=\"w1\"/>⟧ The parties keep the register",
      ]),
  ]
}
