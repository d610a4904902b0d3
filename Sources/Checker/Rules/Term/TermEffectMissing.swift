import Diagnostics
import Registry

/// LIF-STATUS-COHERENT
enum TermEffectMissing: AgreementRule {
  static let card = Card(
    id: "term/effect-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.61", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "nobody can tell when the agreement takes effect",
      fr: "nul ne peut dire quand l’accord prend effet"),
    finds: Phrase(
      en:
        "A term that names a day on which the agreement takes effect without giving it, or that says nothing of its effect at all.",
      fr:
        "Une durée qui renvoie à un jour de prise d’effet sans le donner, ou qui ne dit rien de la prise d’effet."),
    why: Phrase(
      en: "who may do what depends on whether the agreement already applies, most of all in an election period",
      fr: "ce que chacun peut faire dépend de l’entrée en application, surtout en période électorale"),
    mend: Phrase(
      en: "write the day as effective=\"…\", or effectOn=\"last-signature\" where it takes effect by signature",
      fr: "indiquez le jour dans effective=\"…\", ou effectOn=\"last-signature\" si la signature suffit"),
    waive: Phrase(
      en: "Where the law that the agreement cites fixes the day.",
      fr: "Lorsque la loi que l’accord cite fixe le jour."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard `case`.isCurrent, !agreement.lacksSignaturePage, let term = agreement.term, term.effectNote.isEmpty,
      `case`.series.effectiveDay(of: agreement) == nil
    else { return }
    switch term.effectOn?.value {
    case "date":
      findings.flag(
        term, .value(SchemaNames.effectOn),
        message: Phrase(
          en: "takes effect on a day that is not given", fr: "prend effet un jour qui n’est pas donné"),
        label: Phrase(en: "which day?", fr: "quel jour ?"))
    case nil:
      findings.flag(
        term,
        message: Phrase(
          en: "does not say when the agreement takes effect", fr: "ne dit pas quand l’accord prend effet"),
        label: Phrase(en: "from when?", fr: "à partir de quand ?"))
    default: break
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("term", [" effective=\"2026-02-01\"": "", "effectOn=\"date\"": "effectOn=\"⟦date⟧\""]),
      record: undated),
    .flagged(
      Specimen.part("term", [" effective=\"2026-02-01\" effectOn=\"date\"": "", "<term ": "<⟦term⟧ "]),
      record: undated),
  ]

  private static let undated = Specimen.edited(
    Specimen.record, ["<event id=\"e5\" date=\"2026-02-01\" type=\"effective\" version=\"1\"/>": ""])
}
