import Diagnostics
import Registry

/// PUB-OPEN
enum PublicationLicenceNotOpen: RegisterRule {
  static let card = Card(
    id: "publication/licence-not-open", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Open Election Data Initiative", "principles", nature: .analogy),
      Citation("GNSEI guidelines", "G-P6", nature: .guideline),
    ],
    dimensions: [.d5], threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "the licence of the registry is not open",
      fr: "la licence du registre n’est pas ouverte"),
    finds: Phrase(
      en: "A licence that is not known to let everyone use, change and share the data for any purpose.",
      fr:
        "Une licence dont il n’est pas établi qu’elle permet à tous d’utiliser, de modifier et de partager les données à toute fin."
    ),
    why: Phrase(
      en: "data that may not be used again cannot be checked by others",
      fr: "des données qu’on ne peut réutiliser ne peuvent être contrôlées par autrui"),
    mend: Phrase(
      en: "choose an open licence, for example CC BY 4.0 or CC0, and name it in spdx=\"…\"",
      fr: "choisissez une licence ouverte, par exemple CC BY 4.0 ou CC0, et nommez-la dans spdx=\"…\""),
    waive: Phrase(
      en: "Where the law names an open licence of its own.",
      fr: "Lorsque la loi désigne une licence ouverte propre."))

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    guard let licence = `case`.register.profile?.licence, !isOpen(licence) else { return }
    findings.flag(
      licence,
      message: Phrase(en: "is not known to be open", fr: "n’est pas connue comme ouverte"),
      label: Phrase(en: "not open", fr: "pas ouverte"))
  }

  /// By the name that SPDX gives it, or, without one, by its address.
  private static func isOpen(_ licence: Licence) -> Bool {
    if let name = licence.spdx { return names.contains { name.hasPrefix($0) } }
    return addresses.contains { licence.address.contains($0) }
  }

  private static let names = [
    "CC-BY-4", "CC-BY-3", "CC-BY-SA", "CC0", "CC-PDDC", "PDDL", "ODC-By", "ODbL", "OGL", "etalab", "NLOD", "DL-DE-BY",
    "DL-DE-ZERO", "OGTSL", "MIT", "Apache-2.0",
  ]

  private static let addresses = [
    "creativecommons.org/licenses/by/", "creativecommons.org/licenses/by-sa/", "creativecommons.org/publicdomain/",
    "opendatacommons.org/licenses/", "open-government-licence",
  ]

  static let examples: [Example] = [
    .clean(),
    .flagged(
      files: [
        "registry.xml": Specimen.edited(
          Specimen.files["registry.xml"] ?? "",
          [
            "<licence address=\"https://creativecommons.org/licenses/by/4.0/\" spdx=\"CC-BY-4.0\"":
              "<⟦licence⟧ address=\"https://creativecommons.org/licenses/by-nc-nd/4.0/\" spdx=\"CC-BY-NC-ND-4.0\""
          ])
      ]),
  ]
}
