import Diagnostics
import Registry
import XML

/// STR-FIELDSTATUS
enum StructurePartMissing: AgreementRule {
  static let card = Card(
    id: "structure/part-missing", kind: .record,
    severity: StagedSeverity(
      draft: .advice, negotiation: .warning, signature: .error, publication: .warning),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.19(1)", nature: .analogy),
      Citation("Akoma Ntoso", "statusType", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "a part that every agreement needs is missing, and nothing says why",
      fr: "une partie nécessaire à tout accord manque, sans explication"),
    finds: Phrase(
      en:
        "An agreement without summary, purpose, legal basis, activities, decisions, independence, resources, escalation, term, publication or text, or an exchange of data or secondment without the part about it, unless notApplicable gives the reason.",
      fr:
        "Un accord sans résumé, objet, base légale, activités, décisions, indépendance, ressources, escalade, durée, publication ou texte, ou un échange de données ou une mise à disposition sans la partie qui en traite, sauf raison donnée dans notApplicable."
    ),
    why: Phrase(
      en: "readers cannot tell an omission from a decision",
      fr: "le lecteur ne peut distinguer un oubli d’une décision"),
    mend: Phrase(
      en: "add the part, or name it in notApplicable with the reason",
      fr: "ajoutez la partie, ou nommez-la dans notApplicable avec la raison"),
    waive: Phrase(
      en: "Never: notApplicable says the same, with the reason.",
      fr: "Jamais : notApplicable dit la même chose, avec la raison."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let agreement = `case`.agreement.element
    let excused = `case`.agreement.notApplicables.map(\.group)
    let missing = needed(`case`.agreement).filter { agreement.first($0.name) == nil && !excused.contains($0.label) }
    guard !missing.isEmpty else { return }
    let list = missing.map { "<\($0.label)>" }.joined(separator: ", ")
    findings.flag(
      agreement,
      message: missing.count == 1
        ? Phrase(en: "the part \(list) is missing", fr: "la partie \(list) manque")
        : Phrase(en: "\(missing.count) parts are missing: \(list)", fr: "\(missing.count) parties manquent : \(list)"),
      label: Phrase(en: "incomplete", fr: "incomplet"))
  }

  private struct Needed {
    let name: Name
    let label: String
  }

  private static let always: [Needed] = [
    Needed(name: SchemaNames.summary, label: "summary"), Needed(name: SchemaNames.purpose, label: "purpose"),
    Needed(name: SchemaNames.legalBases, label: "legalBases"),
    Needed(name: SchemaNames.activities, label: "activities"),
    Needed(name: SchemaNames.decisions, label: "decisions"),
    Needed(name: SchemaNames.independence, label: "independence"),
    Needed(name: SchemaNames.resources, label: "resources"), Needed(name: SchemaNames.escalation, label: "escalation"),
    Needed(name: SchemaNames.term, label: "term"), Needed(name: SchemaNames.publication, label: "publication"),
    Needed(name: SchemaNames.text, label: "text"),
  ]

  /// What this agreement needs: some parts depend on what it is about.
  private static func needed(_ agreement: Agreement) -> [Needed] {
    let natures = agreement.classification.natures.map(\.code.value)
    let type = agreement.classification.type
    var needed = always
    if natures.contains("information-exchange") || type == "data-sharing-agreement" {
      needed.append(Needed(name: SchemaNames.dataSharing, label: "dataSharing"))
    }
    if natures.contains("personnel") || type == "secondment-agreement" {
      needed.append(Needed(name: SchemaNames.personnel, label: "personnel"))
    }
    return needed
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      files: [
        "specimen/1.xml": Specimen.version(
          "version=\"1\" kind=\"original\"",
          replacing: [
            "<resources arrangement=\"none\"><description xml:lang=\"en\">Each party bears its own cost.</description></resources>":
              ""
          ]
        ).replacing("<agreement", with: "<⟦agreement⟧")
      ]),
    .clean(
      """
      <notApplicable group="escalation" reason="not-agreed"><explanation xml:lang="en">The parties could not agree.</explanation></notApplicable>
      <notApplicable group="directions" reason="not-applicable"><explanation xml:lang="en">Nobody instructs anybody.</explanation></notApplicable>
      <notApplicable group="personnel" reason="not-applicable"><explanation xml:lang="en">No staff are lent.</explanation></notApplicable>
      <notApplicable group="crisis" reason="not-applicable"><explanation xml:lang="en">The exchange is suspended in a crisis.</explanation></notApplicable>
      """, removing: ["escalation"]),
  ]
}
