import Diagnostics
import Registry

/// MAN-PURPOSE: the purpose is specific.
enum MandatePurposeVague: AgreementRule {
  static let card = Card(
    id: "mandate/purpose-vague", kind: .substance, severity: .substance(.error),
    citations: [
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
      Citation("Ireland, Data Sharing and Governance Act 2019", "s.19(1)(c)", nature: .analogy),
      Citation("New Zealand, Privacy Act 2020", "s.144", nature: .analogy),
    ], threats: ["T2"], since: "1.0",
    summary: Phrase(
      en: "the purpose does not say what the collaboration is for",
      fr: "l’objet ne dit pas à quoi sert la collaboration"),
    finds: Phrase(
      en: "A statement of purpose that is very short or repeats the title.",
      fr: "Un énoncé de l’objet très court, ou qui répète le titre."),
    why: Phrase(
      en: """
        a purpose that says little lets the collaboration grow into anything; the public cannot tell \
        what falls outside
        """,
      fr: """
        un objet trop vague laisse la collaboration s’étendre à tout ; le public ne peut pas savoir ce \
        qui en est exclu
        """),
    mend: Phrase(
      en: "say in one or two sentences what is to be reached, with which means, for which election task",
      fr: "dites en une ou deux phrases le but, les moyens et la tâche électorale servie"),
    waive: Phrase(
      en: "Where a framework agreement leaves the purpose to its annexes, and they are published.",
      fr: "Lorsqu’un accord-cadre laisse l’objet à ses annexes, et que celles-ci sont publiées."))

  private static let length = Parameter(
    "purpose-characters", 60,
    Phrase(
      en: "the number of characters below which a purpose is too short to be specific",
      fr: "le nombre de caractères en deçà duquel un objet est trop court pour être précis"))
  static let parameters = [length]

  static func check(_ judged: AgreementCase, _ findings: inout Findings) {
    guard let purpose = judged.agreement.purpose else { return }
    let title = judged.agreement.title
    for statement in purpose.statement.elements {
      let text = statement.collapsedText
      let repeatsTitle = statement[SchemaNames.xmlLang].flatMap { title[$0] } == text
      guard repeatsTitle || text.unicodeScalars.count < judged.value(length) else { continue }
      findings.flag(
        statement, .content,
        message: repeatsTitle
          ? Phrase(en: "repeats the title instead of saying the purpose", fr: "répète le titre au lieu de dire l’objet")
          : Phrase(
            en: "says too little to tell what falls outside the purpose",
            fr: "en dit trop peu pour savoir ce que l’objet exclut"),
        label: Phrase(en: "vague purpose", fr: "objet vague"))
      return
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <purpose>
        <statement xml:lang="en">⟦To work together.⟧</statement>
        <outOfScope id="limit" party="registry"><description xml:lang="en">No part in voting.</description></outOfScope>
      </purpose>
      """),
  ]
}
