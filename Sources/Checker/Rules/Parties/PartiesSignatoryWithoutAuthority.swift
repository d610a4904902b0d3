import Diagnostics
import Registry
import XML

/// PTY-SIGNATORY-AUTH
enum PartiesSignatoryWithoutAuthority: AgreementRule {
  static let card = Card(
    id: "parties/signatory-without-authority", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("Australia, Data Availability and Transparency Act 2022", "s.18(2)", nature: .analogy)
    ],
    since: "1.0",
    summary: Phrase(
      en: "it is not said why this office could sign",
      fr: "rien ne dit pourquoi cet office pouvait signer"),
    finds: Phrase(
      en: "A signature by an office that is not the head of the organisation, without a delegation.",
      fr: "Une signature par un office qui n’est pas à la tête de l’organisation, sans délégation."),
    why: Phrase(
      en: "a signature without authority may not bind the institution",
      fr: "une signature sans pouvoir peut ne pas engager l’institution"),
    mend: Phrase(
      en: "add <delegation> with the provision or decision, or correct the office",
      fr: "ajoutez <delegation> avec la disposition ou la décision, ou corrigez l’office"),
    waive: Phrase(
      en: "When the parties have a good reason, which is then published with the waiver.",
      fr: "Quand les parties ont une bonne raison, publiée alors avec la dérogation."),
    onTheDay: Phrase(
      en: "see the paper by which each signatory may sign: the law, or the delegation with its date",
      fr: "voyez la pièce qui autorise chaque signataire : la loi, ou la délégation avec sa date"))

  static var leansOn: RegistryParts { .organisations }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for party in `case`.agreement.parties.parties {
      guard let head = `case`.register.organisation(party.organisation)?.headOffice, !head.isEmpty else { continue }
      for signature in party.signatures where signature.delegation == nil {
        guard !isHead(signature.office, head) else { continue }
        findings.flag(
          signature,
          message: Phrase(
            en:
              "“\(signature.office.text("en"))” signed, but the head is “\(head.text("en"))”, and no delegation is given",
            fr:
              "« \(signature.office.text("fr")) » a signé, mais la direction est « \(head.text("fr")) », sans délégation indiquée"
          ),
          label: Phrase(en: "by what authority?", fr: "de quel droit ?"))
      }
    }
  }

  /// The same office in a language that both are given in, also where one says more (“Chair of the Commission”).
  private static func isHead(_ office: LocalizedText, _ head: LocalizedText) -> Bool {
    let common = office.all.filter { head[$0.language] != nil }
    return common.isEmpty
      || common.contains { entry in
        let (one, other) = (entry.text.lowercased(), (head[entry.language] ?? "").lowercased())
        return one.contains(other) || other.contains(one)
      }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      replacing: [
        "<signature date=\"2026-01-12\" method=\"handwritten\"><office xml:lang=\"en\">Director General":
          "<⟦signature⟧ date=\"2026-01-12\" method=\"handwritten\"><office xml:lang=\"en\">Deputy"
      ],
      files: [
        "organisations.xml": Specimen.file("organisations.xml").replacing(
          "<name xml:lang=\"en\">Civil Registry</name>",
          with: "<name xml:lang=\"en\">Civil Registry</name><headOffice xml:lang=\"en\">Director General</headOffice>")
      ]),
  ]
}
