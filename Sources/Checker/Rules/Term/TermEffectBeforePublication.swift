import Diagnostics
import Registry

/// LIF-EFFECT-ON-PUBLICATION
enum TermEffectBeforePublication: AgreementRule {
  static let card = Card(
    id: "term/effect-before-publication", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.61", nature: .analogy),
      Citation("Australia, Data Availability and Transparency Act 2022", "s.18(4)", nature: .analogy),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "the agreement took effect before it was published",
      fr: "l’accord a pris effet avant sa publication"),
    finds: Phrase(
      en: "A day of effect that lies before the day on which the record says the version was published.",
      fr: "Une prise d’effet antérieure au jour où, selon le registre, la version a été publiée."),
    why: Phrase(
      en: "an agreement that already works in secret looks like one that was meant to",
      fr: "un accord qui agit déjà en secret semble fait pour cela"),
    mend: Phrase(
      en: "let the agreement take effect on publication, or publish before",
      fr: "faites prendre effet à la publication, ou publiez avant"),
    waive: Phrase(
      en: "In a crisis, where waiting would have endangered the election.",
      fr: "En cas de crise, lorsque attendre aurait mis l’élection en péril."))

  static var leansOn: RegistryParts { .record }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    guard let effective = term.effective,
      let published = `case`.series.record?.firstEvent("published", of: `case`.agreement.version)?.date,
      effective < published
    else { return }
    findings.flag(
      term, .value(SchemaNames.effective),
      message: Phrase(
        en: "takes effect on \(effective), but was published only on \(published)",
        fr: "prend effet le \(effective), mais n’a été publié que le \(published)"),
      label: Phrase(en: "before publication", fr: "avant publication"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("term", ["effective=\"2026-02-01\"": "effective=\"⟦2026-01-15⟧\""])
        + Specimen.part("text", ["1 February 2026": "15 January 2026"]),
      record: Specimen.edited(
        Specimen.record,
        [
          "<event id=\"e4\" date=\"2026-01-19\" type=\"published\" version=\"1\"/>": "",
          "<event id=\"e5\" date=\"2026-02-01\" type=\"effective\" version=\"1\"/>":
            "<event id=\"e4\" date=\"2026-01-15\" type=\"effective\" version=\"1\"/><event id=\"e5\" date=\"2026-01-19\" type=\"published\" version=\"1\"/>",
        ])),
  ]
}
