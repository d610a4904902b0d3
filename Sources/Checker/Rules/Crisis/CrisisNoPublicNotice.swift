import Diagnostics
import Registry

/// CRI-PUBLIC-NOTICE
enum CrisisNoPublicNotice: AgreementRule {
  static let card = Card(
    id: "crisis/no-public-notice", kind: .substance, severity: .substance(.warning),
    citations: [Citation("GNSEI guidelines", "G-E1", nature: .guideline), Citation("EOS", "938", nature: .guideline)],
    dimensions: [.d5], threats: ["T1", "T6"], since: "1.0",
    summary: Phrase(
      en: "the public need not be told in time that crisis powers are used",
      fr: "le public n’a pas à être informé à temps de l’usage de pouvoirs de crise"),
    finds: Phrase(
      en:
        "A crisis provision with powers that sets no time for telling the public, or one longer than the profile allows.",
      fr:
        "Une disposition de crise dont les pouvoirs ne fixent pas de délai pour informer le public, ou un délai trop long."
    ),
    why: Phrase(
      en: "powers used in silence feed the suspicion that they are misused",
      fr: "des pouvoirs exercés en silence nourrissent le soupçon d’abus"),
    mend: Phrase(
      en: "give <publicNotice>, for example PT48H after crisis-declared",
      fr: "donnez <publicNotice>, par exemple PT48H après crisis-declared"),
    waive: Phrase(
      en: "Where the law requires notice in any case.", fr: "Lorsque la loi impose de toute façon l’information."))

  static let parameters = [crisisNoticeHours]

  /// The hours within which the public is told.
  static let crisisNoticeHours = Parameter(
    "crisis-notice-hours", 48,
    Phrase(
      en: "hours within which the public is told of crisis powers",
      fr: "heures pour informer le public des pouvoirs de crise"))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    for provision in `case`.agreement.crisis where !provision.powers.isEmpty {
      guard let notice = provision.publicNotice else {
        findings.flag(
          provision,
          message: Phrase(
            en: "does not say when the public is told that crisis powers are used",
            fr: "ne dit pas quand le public est informé de l’usage de pouvoirs de crise"),
          label: Phrase(en: "no notice", fr: "sans information"))
        continue
      }
      let allowed = `case`.value(crisisNoticeHours)
      guard notice.inElection.approximateHours > Double(allowed) else { continue }
      findings.flag(
        notice, .attribute(SchemaNames.duration),
        message: Phrase(
          en: "tells the public of crisis powers later than after \(allowed) hours",
          fr: "informe le public des pouvoirs de crise après plus de \(allowed) heures"),
        label: Phrase(en: "too late", fr: "trop tard"))
    }
  }

  private static let notice = "<publicNotice duration=\"PT48H\" event=\"crisis-declared\"/>"

  static let examples: [Example] = [
    .clean(Specimen.withCrisis()),
    .flagged(Specimen.withCrisis([notice: "", "<provision id": "<⟦provision⟧ id"])),
    .flagged(
      Specimen.withCrisis([notice: "<publicNotice ⟦duration=\"P7D\"⟧ event=\"crisis-declared\"/>"])
        .replacing("told within 48 hours", with: "told within 7 days")),
  ]
}
