import Diagnostics
import Registry
import XML

/// TXT-TENSION
enum TextApprovalBesideOwnDecision: AgreementRule {
  static let card = Card(
    id: "text/approval-beside-own-decision", kind: .substance, severity: .substance(.advice),
    citations: [
      Citation("GNSEI guidelines", "G-E12", nature: .guideline),
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
    ],
    dimensions: [.d4], threats: ["T5", "I2"], since: "1.0",
    summary: Phrase(
      en: "the text asks for the approval of a minister beside a decision of the commission",
      fr: "le texte demande l’approbation d’un ministre à côté d’une décision de la commission"),
    finds: Phrase(
      en:
        "A clause linked to a decision of the commission that speaks of the approval, consent or veto of a minister or ministry. Read in English, French and Arabic; advice only.",
      fr:
        "Une clause liée à une décision de la commission qui parle de l’approbation, de l’accord ou du veto d’un ministre ou d’un ministère. Lu en anglais, français et arabe ; simple conseil."
    ),
    why: Phrase(
      en: "the record says that the commission decides, the text that somebody else must agree",
      fr: "la fiche dit que la commission décide, le texte qu’un autre doit approuver"),
    mend: Phrase(
      en: "read the clause again; if another body must approve, say so in veto=\"…\"",
      fr: "relisez la clause ; si un autre organe doit approuver, dites-le dans veto=\"…\""),
    waive: Phrase(
      en: "Where the approval concerns something else than the decision.",
      fr: "Lorsque l’approbation porte sur autre chose que la décision."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, `case`.agreement.decisions.contains(where: { `case`.isCommission($0.authority) }) else {
      return
    }
    let own = Set(`case`.agreement.decisions.filter { `case`.isCommission($0.authority) && $0.veto.isEmpty }.map(\.id))
    guard !own.isEmpty else { return }
    for prose in `case`.proses {
      for (clause, binds) in zip(prose.clauses, prose.binds)
      where binds.contains(where: { own.contains($0) || $0 == "decisions" }) {
        let element = clause.element
        let bytes = element.tree.source.bytes[element.textRange]
        guard let range = phrases.place(in: bytes), !isDenied(bytes[..<range.lowerBound])
        else { continue }
        findings.flag(
          element, .bytes(range),
          message: Phrase(
            en: "speaks of an approval beside a decision that is the commission’s alone",
            fr: "parle d’une approbation à côté d’une décision qui n’appartient qu’à la commission"),
          label: Phrase(en: "whose decision?", fr: "à qui la décision ?"))
      }
    }
  }

  /// True if the sentence up to here says no: that no approval is needed.
  private static func isDenied(_ before: ArraySlice<UInt8>) -> Bool {
    let start = before.lastIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ">") } ?? before.startIndex
    return negations.occur(in: before[start...])
  }

  private static let negations = Phrases([
    " no ", ">no ", " not ", "without", "nobody", " ne ", " n’", "sans ", "aucun", "لا ", "دون", "ليس",
  ])

  private static let phrases = Phrases([
    "approval of the minist", "consent of the minist", "permission of the minist", "authorisation of the minist",
    "approved by the minist", "veto", "approbation du minist", "accord préalable du minist", "autorisation du minist",
    "avis conforme", "موافقة الوزير", "موافقة وزير", "موافقة وزارة", "موافقة الوزارة", "إذن الوزير",
  ])

  static let examples: [Example] = [
    .clean(
      Specimen.part(
        "text",
        [
          "within 3 days in the election period.":
            "within 3 days in the election period, without the approval of the Minister."
        ])),
    .flagged(
      Specimen.part(
        "text",
        [
          "within 3 days in the election period.":
            "within 3 days in the election period, with the ⟦approval of the Minist⟧ry."
        ])),
  ]
}
