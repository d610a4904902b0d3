import Diagnostics
import Registry

/// LIF-NO-SILENT-RENEWAL
enum TermRenewalNotRecorded: AgreementRule {
  static let card = Card(
    id: "term/renewal-not-recorded", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("5 U.S.C. 552a(o)", "(2)(D)", nature: .analogy),
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the agreement may have renewed itself, but the record does not say so",
      fr: "l’accord s’est peut-être renouvelé, mais le registre ne le dit pas"),
    finds: Phrase(
      en:
        "An agreement that renews itself, whose last day is past, and whose record holds neither a renewal nor an end.",
      fr:
        "Un accord qui se renouvelle de lui-même, dont le dernier jour est passé et dont le registre ne contient ni renouvellement ni fin."
    ),
    why: Phrase(
      en: "nobody outside can tell whether the agreement applies",
      fr: "personne au-dehors ne peut savoir si l’accord s’applique"),
    mend: Phrase(
      en: "add an event of type renewed, or of type expired, to the record",
      fr: "ajoutez au registre un événement de type renewed, ou de type expired"),
    waive: Phrase(
      en: "Never.",
      fr: "Jamais."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    guard let renewal = term.renewal, renewal.mode == "automatic", let last = term.expires, last < `case`.day,
      let record = `case`.series.record, !record.hasEvent(["renewed", "extended"] + AgreementRecord.endings)
    else { return }
    findings.flag(
      renewal,
      message: Phrase(
        en: "may have taken effect after \(last), but the record does not say",
        fr: "a pu jouer après le \(last), mais le registre n’en dit rien"),
      label: Phrase(en: "not recorded", fr: "non consigné"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part(
        "term",
        [
          "<renewal mode=\"by-agreement\"": "<⟦renewal⟧ mode=\"automatic\" length=\"P1Y\" maximumTimes=\"1\"",
          "2029-01-31": "2026-10-31",
        ]) + Specimen.part("text", ["31 January 2029": "31 October 2026"])),
  ]
}
