import Diagnostics
import Registry
import XML

/// RED-NO-LEAK
enum WithholdingValueStillWritten: FileRule {
  static let card = Card(
    id: "withholding/value-still-written", kind: .record, severity: .record(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("openreferral", "issue 166", nature: .analogy),
      Citation("TF-15", nature: .guideline),
    ],
    since: "1.0",
    summary: Phrase(
      en: "what is withheld still stands in the file",
      fr: "ce qui est occulté figure encore dans le fichier"),
    finds: Phrase(
      en: "An address, number, amount, detail or document that names a withholding decision, and its value as well.",
      fr:
        "Une adresse, un numéro, un montant, un détail ou un document qui nomme une décision d’occultation, et sa valeur aussi."
    ),
    why: Phrase(
      en: "the registry is public as it is: what stands in it is not withheld",
      fr: "le registre est public tel quel : ce qui y figure n’est pas occulté"),
    mend: Phrase(
      en: "take the value out and keep the reference to the decision, or take the reference out",
      fr: "retirez la valeur et gardez le renvoi à la décision, ou retirez le renvoi"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: FileCase, _ findings: inout Findings) {
    for reference in `case`.index.references where reference.attribute == SchemaNames.withheld {
      let element = reference.element
      let value = [SchemaNames.value, SchemaNames.amount, SchemaNames.file].first { element[$0] != nil }
      if let value {
        findings.flag(
          element, .attribute(value),
          message: Phrase(
            en: "\(SchemaNames.vocabulary[value]) is withheld by a decision, but is written here all the same",
            fr: "\(SchemaNames.vocabulary[value]) est occulté par une décision, mais écrit ici tout de même"),
          label: Phrase(en: "would be public", fr: "serait public"))
      } else if element[SchemaNames.xmlLang] != nil, !element.collapsedText.isEmpty {
        findings.flag(
          element, .content,
          message: Phrase(
            en: "the text is withheld by a decision, but is written here all the same",
            fr: "le texte est occulté par une décision, mais écrit ici tout de même"),
          label: Phrase(en: "would be public", fr: "serait public"))
      }
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <withholdings><withholding id="w1" ground="system-security" instrument="civil-status-act" provision="s. 20" decided="2026-01-05" review="2027-01-05" size="word"><office xml:lang="en">Secretary General</office><substitute xml:lang="en">How the files are protected.</substitute></withholding></withholdings>
      <safeguards><safeguard id="sg1" code="encryption-in-transfer" protects="flow" objects="deaths" party="registry"><description xml:lang="en" withheld="w1">⟦Files are encrypted twice.⟧</description></safeguard></safeguards>
      """,
      replacing: [
        "<publication decision=\"full\"": Specimen.partlyPublished, "<consultation opened": Specimen.lawOfWithholding,
      ]),
  ]
}
