import Diagnostics
import Registry

/// DAT-ITEMS
enum DataItemsMissing: AgreementRule {
  static let card = Card(
    id: "data/items-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland 2019", "s.19(1)(b)", nature: .analogy),
      Citation("5 U.S.C. 552a(o)", "(1)(C)", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-16", nature: .guideline),
    ],
    threats: ["T1"], since: "1.0",
    summary: Phrase(
      en: "a data flow does not list its data",
      fr: "un flux de données n’énumère pas ses données"),
    finds: Phrase(
      en: "A data flow that lists no items and does not say where they are defined.",
      fr: "Un flux de données qui n’énumère aucune donnée et ne dit pas où elles sont définies."),
    why: Phrase(
      en: "nobody can tell whether too much is shared if nobody says what is shared",
      fr: "nul ne peut dire si l’on partage trop si nul ne dit ce que l’on partage"),
    mend: Phrase(
      en: "list each kind of data in <item>, or name the document in <definedElsewhere>",
      fr: "énumérez chaque donnée dans <item>, ou nommez le document dans <definedElsewhere>"),
    waive: Phrase(
      en: "Where the list is secret by law: then withhold it, rather than leave it out.",
      fr: "Lorsque la liste est secrète selon la loi : occultez-la alors, plutôt que de l’omettre."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for flow in `case`.flows where flow.items.isEmpty && flow.definedElsewhere == nil {
      findings.flag(
        flow,
        message: Phrase(
          en: "does not say which data is shared",
          fr: "ne dit pas quelles données sont partagées"),
        label: Phrase(en: "no items", fr: "sans données"))
    }
  }

  private static let items = """
    <item category="name"><name xml:lang="en">Name</name></item>
        <item category="birth-date"><name xml:lang="en">Date of birth</name></item>
    """

  static let examples: [Example] = [
    .clean(),
    .flagged(Specimen.part("dataSharing", [items: "", "<flow id": "<⟦flow⟧ id"])),
  ]
}
