import Diagnostics
import Registry

/// LIF-EXPIRY
enum TermExpiryMissing: AgreementRule {
  static let card = Card(
    id: "term/expiry-missing", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("5 U.S.C. 552a(o)", "(2)(C)", nature: .analogy),
      Citation("United Kingdom, Digital Economy Act 2017 register", "end date", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the agreement does not say when it ends",
      fr: "l’accord ne dit pas quand il prend fin"),
    finds: Phrase(
      en: "A term without a last day, without an event that ends it, and without a reason for having no end.",
      fr: "Une durée sans dernier jour, sans événement qui y mette fin et sans raison de ne pas avoir de fin."),
    why: Phrase(
      en: "an agreement without an end outlives the reasons for it, and nobody has to think about it again",
      fr: "un accord sans fin survit à ses raisons, et personne n’a plus à y réfléchir"),
    mend: Phrase(
      en: "write expires=\"…\", or <expiry> for an end that depends on an event, or <indefinite> with the reason",
      fr: "indiquez expires=\"…\", ou <expiry> si la fin dépend d’un événement, ou <indefinite> avec la raison"),
    waive: Phrase(
      en: "Where the end is laid down in a law that the agreement cites.",
      fr: "Lorsque la fin est fixée par une loi que l’accord cite."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let term = `case`.agreement.term else { return }
    guard term.expires == nil, term.expiry == nil, term.indefinite.isEmpty else { return }
    findings.flag(
      term, message: Phrase(en: "does not say when the agreement ends", fr: "ne dit pas quand l’accord prend fin"),
      label: Phrase(en: "no end", fr: "sans fin"))
  }

  static let examples: [Example] = [
    .clean(
      Specimen.part(
        "term",
        [
          " expires=\"2029-01-31\"": "",
          "<renewal": "<indefinite xml:lang=\"en\">It lasts as long as the law asks for the list.</indefinite><renewal",
        ])),
    .flagged(Specimen.part("term", [" expires=\"2029-01-31\"": "", "<term ": "<⟦term⟧ "])),
  ]
}
