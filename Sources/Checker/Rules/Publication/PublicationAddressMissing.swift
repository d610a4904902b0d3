import Diagnostics
import Registry

/// PUB-OPEN
enum PublicationAddressMissing: RegisterRule {
  static let card = Card(
    id: "publication/address-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Open Election Data Initiative", "principles", nature: .analogy),
      Citation("W3C", "Data on the Web Best Practices", nature: .analogy),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "the registry has no permanent address",
      fr: "le registre n’a pas d’adresse permanente"),
    finds: Phrase(
      en: "A registry without the address at which its site is served.",
      fr: "Un registre sans l’adresse à laquelle son site est servi."),
    why: Phrase(
      en: "without a permanent address nobody can cite an agreement, or find it again",
      fr: "sans adresse permanente, nul ne peut citer un accord ni le retrouver"),
    mend: Phrase(
      en: "add baseAddress=\"https://…\" to registry.xml",
      fr: "ajoutez baseAddress=\"https://…\" dans registry.xml"),
    waive: Phrase(
      en: "While the registry is being tried out.",
      fr: "Tant que le registre est à l’essai."))

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    guard let profile = `case`.register.profile, profile.baseAddress == nil else { return }
    findings.flag(
      profile,
      message: Phrase(en: "does not say at which address it is served", fr: "ne dit pas à quelle adresse il est servi"),
      label: Phrase(en: "no address", fr: "sans adresse"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      files: [
        "registry.xml": Specimen.edited(
          Specimen.files["registry.xml"] ?? "",
          [" baseAddress=\"https://registry.example\"": "", "<registry ": "<⟦registry⟧ "])
      ]),
  ]
}
