import Diagnostics
import Registry
import XML

/// PTY-ROLES
enum PartiesWithoutAPart: AgreementRule {
  static let card = Card(
    id: "parties/without-a-part", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("Pelican", "parties_role", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(
      en: "somebody takes part, but nothing is said of what they do",
      fr: "un participant est nommé, mais rien ne dit ce qu’il fait"),
    finds: Phrase(
      en: "A party or participant to which no activity, decision, flow, contribution or other part refers.",
      fr: "Une partie ou un participant auquel aucune activité, décision, contribution ou autre partie ne renvoie."),
    why: Phrase(
      en: "the public cannot see why the institution is there",
      fr: "le public ne voit pas pourquoi l’institution est là"),
    mend: Phrase(
      en: "say what it does in activities, decisions or another part, or take it out",
      fr: "dites ce qu’il fait dans les activités, décisions ou ailleurs, ou retirez-le"),
    waive: Phrase(
      en: "When the parties have a good reason, which is then published with the waiver.",
      fr: "Quand les parties ont une bonne raison, publiée alors avec la dérogation."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let parties = `case`.agreement.parties
    var named: Set<String> = []
    for reference in `case`.index.references {
      guard case .parts(let types) = reference.target, types.contains("Party"),
        let value = reference.element[reference.attribute]
      else { continue }
      if value.utf8.contains(0x20) {
        for id in value.split(separator: " ") { named.insert(String(id)) }
      } else {
        named.insert(value)
      }
    }
    for group in parties.groups where named.contains(group.id) { named.formUnion(group.members.map(\.party)) }
    for party in parties.parties where !named.contains(party.id) { flag(party, &findings) }
    for participant in parties.participants where participant.duties.isEmpty && !named.contains(participant.id) {
      flag(participant, &findings)
    }
  }

  private static func flag(_ actor: some View, _ findings: inout Findings) {
    findings.flag(
      actor, .value(SchemaNames.id),
      message: Phrase(
        en: "no part of the agreement says what it does", fr: "aucune partie de l’accord ne dit ce qu’il fait"),
      label: Phrase(en: "mentioned nowhere", fr: "mentionné nulle part"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(replacing: [
      "</parties>":
        "<participant id=\"⟦observers⟧\"><name xml:lang=\"en\">Observer groups</name><role code=\"observer\"/></participant></parties>"
    ]),
  ]
}
