import Diagnostics
import Registry

/// SEC-SAFEGUARD
enum SecuritySafeguardsMissing: AgreementRule {
  static let card = Card(
    id: "security/safeguards-missing", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Ireland 2019", "s.19(1)(m)", nature: .analogy), Citation("NIST SP 800-53", "CA-3", nature: .analogy),
      Citation("Electoral integrity task forces", "TF-16", nature: .guideline),
    ],
    threats: ["T5"], since: "1.0",
    summary: Phrase(
      en: "personal data moves, or a system is opened, without any safeguard",
      fr: "des données personnelles circulent, ou un système est ouvert, sans aucune garantie"),
    finds: Phrase(
      en: "A flow of personal data or an access to a system to which no safeguard is linked.",
      fr: "Un flux de données personnelles ou un accès à un système auquel aucune garantie n’est liée."),
    why: Phrase(
      en: "one leak of a register costs more trust than years of careful work earn",
      fr: "une seule fuite de la liste coûte plus de confiance que des années de soin n’en gagnent"),
    mend: Phrase(
      en: "name the safeguards in safeguards, or name this part in objects of a safeguard",
      fr: "nommez les garanties dans safeguards, ou nommez cette partie dans objects d’une garantie"),
    waive: Phrase(
      en: "Where the safeguards stand in an interconnection agreement that is published.",
      fr: "Lorsque les garanties figurent dans un accord d’interconnexion publié."))

  static var leansOn: RegistryParts { .codeLists }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard let sharing = `case`.agreement.dataSharing else { return }
    for flow in sharing.flows where flow.safeguards.isEmpty {
      guard `case`.isPersonal(flow), !isProtected(flow.id, `case`.agreement) else { continue }
      findings.flag(
        flow,
        message: Phrase(
          en: "shares personal data without any safeguard", fr: "partage des données personnelles sans aucune garantie"),
        label: Phrase(en: "unprotected", fr: "sans protection"))
    }
    for access in sharing.systemAccesses where access.safeguards.isEmpty && !isProtected(access.id, `case`.agreement) {
      findings.flag(
        access,
        message: Phrase(en: "opens a system without any safeguard", fr: "ouvre un système sans aucune garantie"),
        label: Phrase(en: "unprotected", fr: "sans protection"))
    }
  }

  private static func isProtected(_ id: String, _ agreement: Agreement) -> Bool {
    agreement.safeguards.contains { $0.objects.contains(id) }
  }

  static let examples: [Example] = [
    .clean(Specimen.part("dataSharing", [" safeguards=\"sg1\"": ""])),
    .flagged(
      Specimen.part("dataSharing", [" safeguards=\"sg1\"": "", "<flow id": "<⟦flow⟧ id"])
        + Specimen.part("safeguards", [" objects=\"deaths\"": ""])),
  ]
}
