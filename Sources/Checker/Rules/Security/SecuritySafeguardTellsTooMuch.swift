import Diagnostics
import Registry
import XML

/// SEC-SAFEGUARD
enum SecuritySafeguardTellsTooMuch: AgreementRule {
  static let card = Card(
    id: "security/safeguard-tells-too-much", kind: .substance, severity: .substance(.warning),
    citations: [Citation("Electoral integrity task forces", "TF-15", nature: .guideline)],
    dimensions: [.d4], threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "the description of a safeguard gives a network address away",
      fr: "la description d’une garantie révèle une adresse de réseau"),
    finds: Phrase(
      en: "A safeguard or an access to a system whose public description holds the numeric address of a machine.",
      fr:
        "Une garantie ou un accès à un système dont la description publique contient l’adresse numérique d’une machine."
    ),
    why: Phrase(
      en: "the public should know that there is a lock, not where the key hangs",
      fr: "le public doit savoir qu’il y a une serrure, non où pend la clé"),
    mend: Phrase(
      en: "say what the measure does without the address, or withhold the detail",
      fr: "dites ce que fait la mesure sans l’adresse, ou occultez le détail"),
    waive: Phrase(
      en: "Where the address is public anyway.", fr: "Lorsque l’adresse est de toute façon publique."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for safeguard in `case`.agreement.safeguards {
      flag(safeguard.descriptions.map(\.element), &findings)
    }
    for access in `case`.agreement.dataSharing?.systemAccesses ?? [] { flag(access.description.elements, &findings) }
  }

  private static func flag(_ texts: [Element], _ findings: inout Findings) {
    for text in texts where NetworkAddress.occurs(in: text.tree.source.bytes[text.trimmedTextRange]) {
      findings.flag(
        text, .content,
        message: Phrase(
          en: "gives away the network address of a machine", fr: "révèle l’adresse de réseau d’une machine"),
        label: Phrase(en: "too much told", fr: "trop en dit"))
    }
  }

  static let examples: [Example] = [
    .clean(
      Specimen.part(
        "safeguards", ["Files are encrypted and signed.": "Files are encrypted as in section 10.2.3 of the standard."])),
    .flagged(
      Specimen.part("safeguards", ["Files are encrypted and signed.": "⟦Files are sent to 10.24.8.15 encrypted.⟧"])),
  ]
}
