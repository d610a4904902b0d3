import Diagnostics
import Registry

/// ESC-NOT-EXEC
enum EscalationDecidedByExecutive: AgreementRule {
  static let card = Card(
    id: "escalation/decided-by-executive", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "I2", nature: .guideline), Citation("EOS", "1043", nature: .guideline),
    ],
    dimensions: [.d1, .d4], threats: ["T5", "I2"], since: "1.0",
    summary: Phrase(
      en: "a disagreement with the commission is settled by a minister or by the other side",
      fr: "un désaccord avec la commission est tranché par un ministre ou par l’autre partie"),
    finds: Phrase(
      en:
        "A final resolution by a minister, by a body of the executive, or by a partner that is itself in the dispute.",
      fr: "Une solution finale confiée à un ministre, à un organe exécutif, ou à un partenaire lui-même en litige."),
    why: Phrase(
      en: "who settles the dispute in the end decides from the beginning",
      fr: "qui tranche à la fin décide dès le début"),
    mend: Phrase(
      en: "let a court or tribunal settle it, or let each decide within its own remit",
      fr: "confiez-le à une cour ou un tribunal, ou laissez chacun décider dans son domaine"),
    waive: Phrase(
      en: "It cannot be waived; it is published as an open point.",
      fr: "Elle ne peut être levée ; elle est publiée comme point ouvert."))

  static var leansOn: RegistryParts { [.organisations, .codeLists] }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard let final = `case`.agreement.escalation?.finalResolution else { return }
    let isHarmful = `case`.codeLists.hasFlag("harmful", final.body)
    guard isHarmful || final.organisation.map({ isPartial($0, `case`) }) ?? false else { return }
    findings.flag(
      final, isHarmful ? .attribute(SchemaNames.body) : .attribute(SchemaNames.organisation),
      message: Phrase(
        en: "lets a disagreement with the commission be settled by a minister or by the other side",
        fr: "laisse trancher un désaccord avec la commission par un ministre ou par l’autre partie"),
      label: Phrase(en: "not independent", fr: "pas indépendant"))
  }

  private static func isPartial(_ id: String, _ case: AgreementCase) -> Bool {
    guard !`case`.whole.whole.isCommission(organisation: id) else { return false }
    return `case`.register.organisation(id)?.branch == "executive"
      || `case`.agreement.parties.parties.contains { $0.organisation == id }
  }

  private static let final = "<finalResolution body=\"tribunal\">"

  static let examples: [Example] = [
    .clean(
      Specimen.part("escalation", [final: "<finalResolution body=\"tribunal\" organisation=\"electoral-tribunal\">"])),
    .flagged(Specimen.part("escalation", [final: "<finalResolution ⟦body=\"minister\"⟧>"])),
    .flagged(
      Specimen.part("escalation", [final: "<finalResolution body=\"mediator\" ⟦organisation=\"civil-registry\"⟧>"])),
  ]
}
