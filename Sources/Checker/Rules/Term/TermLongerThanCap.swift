import Diagnostics
import Registry

/// LIF-EXPIRY
enum TermLongerThanCap: AgreementRule {
  static let card = Card(
    id: "term/longer-than-cap", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("5 U.S.C. 552a(o)", "(2)(C)", nature: .analogy),
      Citation("United Kingdom, Digital Economy Act 2017 register", "end date", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the term is longer than the jurisdiction asks",
      fr: "la durée dépasse celle que demande la juridiction"),
    finds: Phrase(
      en: "A last day that lies more than the allowed number of years after the agreement takes effect.",
      fr: "Un dernier jour qui tombe plus d’années après la prise d’effet que le nombre admis."),
    why: Phrase(
      en: "a long term carries the judgement of one day over several elections",
      fr: "une longue durée porte le jugement d’un jour sur plusieurs élections"),
    mend: Phrase(
      en: "shorten the term, or divide it by a renewal that both sides must agree to",
      fr: "raccourcissez la durée, ou coupez-la par un renouvellement que les deux parties doivent convenir"),
    waive: Phrase(
      en: "Where the work itself takes longer, for example a cycle of mapping; say until when.",
      fr: "Lorsque le travail lui-même dure plus longtemps, par exemple un cycle de cartographie ; dites jusqu’à quand."
    ))

  static let parameters = [
    Parameter("term-years", 5, Phrase(en: "years that an agreement may last", fr: "années que peut durer un accord"))
  ]

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    guard let last = term.expires, let first = term.effective ?? term.signed else { return }
    let years = `case`.value(parameters[0])
    guard last >= first.adding(months: 12 * years) else { return }
    findings.flag(
      term, .value(SchemaNames.expires),
      message: Phrase(
        en: "lasts from \(first) to \(last), longer than \(years) years",
        fr: "dure du \(first) au \(last), soit plus de \(years) ans"),
      label: Phrase(en: "too long", fr: "trop long"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("term", ["2029-01-31": "⟦2032-01-31⟧"])
        + Specimen.part("text", ["31 January 2029": "31 January 2032"])),
  ]
}
