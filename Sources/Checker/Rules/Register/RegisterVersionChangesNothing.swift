import Diagnostics
import Registry

/// REG-VERSION-CHAIN
enum RegisterVersionChangesNothing: AgreementRule {
  static let card = Card(
    id: "register/version-changes-nothing", kind: .record, severity: .from(.signature, .error, before: .advice),
    citations: [
      Citation("GNSEI guidelines", "G-C4", nature: .guideline),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a new version changes nothing of what was agreed",
      fr: "une nouvelle version ne change rien à ce qui a été convenu"),
    finds: Phrase(
      en:
        "An amendment or correction that says the same as the version before. Number, kind and reason, signatures, the closing words, the days of effect and publication, and who was heard before signature are not what was agreed.",
      fr:
        "Une modification ou une rectification qui dit la même chose que la version précédente. Numéro, type et raison, signatures, formule finale, dates d’effet et de publication et consultations préalables ne font pas partie de ce qui a été convenu."
    ),
    why: Phrase(
      en: "readers look for a change that is not there, and begin to doubt the ones that are",
      fr: "le lecteur cherche un changement qui n’existe pas, et doute de ceux qui existent"),
    mend: Phrase(
      en: "change what the reason announces, or delete the file of this version",
      fr: "changez ce que la raison annonce, ou supprimez le fichier de cette version"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement
    guard agreement.kind == "amendment" || agreement.kind == "correction", agreement.change != nil,
      let before = `case`.series.version(agreement.version - 1), agreement.agreesOnAll(with: before)
    else { return }
    findings.flag(
      agreement, .value(SchemaNames.version),
      message: Phrase(
        en: "version \(agreement.version) says the same as version \(before.version)",
        fr: "la version \(agreement.version) dit la même chose que la version \(before.version)"),
      label: Phrase(en: "nothing changed", fr: "rien n’a changé"))
  }

  static let examples: [Example] = [
    .clean(),
    .clean(
      record: Specimen.secondRecord(), files: Specimen.secondVersion(), day: "2027-01-21"),
    .flagged(
      record: Specimen.record + """

        <event id="e6" date="2026-03-02" type="corrected" version="2"/>
        """,
      files: [
        "specimen/2.xml": Specimen.version(
          "version=\"⟦2⟧\" kind=\"correction\"", change: "2026-03-02", replacing: unchanged)
      ]),
  ]

  /// Takes out again what every second version of the specimen says anew.
  private static let unchanged = ["</title>": "</title> "]
}
