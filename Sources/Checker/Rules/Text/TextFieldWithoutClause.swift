import Diagnostics
import Registry

/// TXT-CLAUSE-BOUND
enum TextFieldWithoutClause: AgreementRule {
  static let card = Card(
    id: "text/field-without-clause", kind: .substance, severity: .substance(.warning),
    citations: [
      Citation("Accord Project", "data bound to text", nature: .analogy),
      Citation("United Kingdom, ICO Data Sharing Code", nature: .analogy),
    ],
    dimensions: [.d1], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "a part of the record is not linked to the clause that states it",
      fr: "une partie de la fiche n’est pas liée à la clause qui l’énonce"),
    finds: Phrase(
      en:
        "A purpose, activity, decision, data flow, contribution, crisis provision, escalation or term that no clause names in binds.",
      fr:
        "Un objet, une activité, une décision, un flux, une contribution, une disposition de crise, une escalade ou une durée qu’aucune clause ne nomme dans binds."
    ),
    why: Phrase(
      en: "only the signed text counts; a figure that no clause states was perhaps never agreed",
      fr: "seul le texte signé compte ; ce qu’aucune clause n’énonce n’a peut-être jamais été convenu"),
    mend: Phrase(
      en: "name the id of the part, or the name of its group, in binds=\"…\" of the clause",
      fr: "nommez l’id de la partie, ou le nom de son groupe, dans binds=\"…\" de la clause"),
    waive: Phrase(
      en: "Where an annex states it that is attached as a file.",
      fr: "Lorsqu’une annexe jointe en fichier l’énonce."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let prose = `case`.drafted else { return }
    let bound = Set(prose.binds.joined())
    for (group, part) in core(`case`.agreement) where !bound.contains(group) {
      if let id = part.element[SchemaNames.id], bound.contains(id) { continue }
      findings.flag(
        part,
        message: Phrase(en: "is stated by no clause of the text", fr: "n’est énoncé par aucune clause du texte"),
        label: Phrase(en: "no clause", fr: "aucune clause"))
    }
  }

  /// The parts that the text must state, each with the name of its group.
  private static func core(_ agreement: Agreement) -> [(String, any View)] {
    var parts: [(String, any View)] = []
    if let purpose = agreement.purpose { parts.append(("purpose", purpose)) }
    parts += agreement.activities.map { ("activities", $0) }
    parts += agreement.decisions.map { ("decisions", $0) }
    parts += agreement.dataSharing?.flows.map { ("dataSharing", $0) } ?? []
    parts += agreement.resources?.contributions.map { ("resources", $0) } ?? []
    parts += agreement.crisis.map { ("crisis", $0) }
    if let escalation = agreement.escalation { parts.append(("escalation", escalation)) }
    if let term = agreement.term { parts.append(("term", term)) }
    return parts
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      Specimen.part("activities", ["<activity ": "<⟦activity⟧ "])
        + Specimen.part("text", ["binds=\"activities parties legalBases\"": "binds=\"parties legalBases\""])),
  ]
}
