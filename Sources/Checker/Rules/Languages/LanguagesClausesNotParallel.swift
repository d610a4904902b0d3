import Diagnostics
import Registry
import XML

/// LNG-PARALLEL
enum LanguagesClausesNotParallel: AgreementRule {
  static let card = Card(
    id: "languages/clauses-not-parallel", kind: .record, severity: .record(.error),
    citations: [
      Citation("United Nations Treaty Series", "authentic languages", nature: .analogy),
      Citation("good practice of records and files", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "the texts in two languages do not have the same clauses",
      fr: "les textes de deux langues n’ont pas les mêmes clauses"),
    finds: Phrase(
      en:
        "A text with a clause more, less or at another place than the text in the first language, or with another number or kind.",
      fr:
        "Un texte qui compte une clause de plus, de moins ou à une autre place que le texte de la première langue, ou dont le numéro ou le type diffère."
    ),
    why: Phrase(
      en: "people who read different languages must be able to speak of the same clause",
      fr: "ceux qui lisent des langues différentes doivent pouvoir parler de la même clause"),
    mend: Phrase(
      en: "give both texts the same clauses, with the same ids and numbers",
      fr: "donnez aux deux textes les mêmes clauses, avec les mêmes identifiants et numéros"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    let texts = `case`.agreement.texts
    guard let first = texts.first else { return }
    for text in texts.dropFirst() where compare(first.element, text.element, text, &findings) == .parted { continue }
  }

  private enum Outcome { case parallel, parted }

  /// Walks both texts side by side; stops at the first clause at which they part, since what follows is shifted.
  @discardableResult
  private static func compare(
    _ left: Element, _ right: Element, _ text: AgreementText, _ findings: inout Findings
  ) -> Outcome {
    var (ours, theirs) = (left.children, right.children)
    while true {
      let one = nextClause(&ours)
      let other = nextClause(&theirs)
      guard let one, let other else {
        guard let extra = one ?? other else { return .parallel }
        flag(extra: extra, isMissing: other == nil, in: other == nil ? right : extra, text, &findings)
        return .parted
      }
      if one[SchemaNames.id] != other[SchemaNames.id] {
        flag(one, other, SchemaNames.id, text, &findings)
        return .parted
      }
      if !isSameNumber(one[SchemaNames.number], other[SchemaNames.number]) {
        flag(one, other, SchemaNames.number, text, &findings)
      } else if one[SchemaNames.kind] != other[SchemaNames.kind] {
        flag(one, other, SchemaNames.kind, text, &findings)
      }
      if compare(one, other, text, &findings) == .parted { return .parted }
    }
  }

  private static func nextClause(_ children: inout Children) -> Element? {
    while let child = children.next() { if child.name == SchemaNames.clause { return child } }
    return nil
  }

  /// Numbers of other scripts are not compared.
  private static func isSameNumber(_ one: String?, _ other: String?) -> Bool {
    one == other || [one, other].contains { $0?.utf8.contains { $0 >= 0x80 } ?? false }
  }

  private static func flag(
    extra: Element, isMissing: Bool, in element: Element, _ text: AgreementText, _ findings: inout Findings
  ) {
    let number = extra[SchemaNames.number] ?? ""
    findings.flag(
      element,
      message: isMissing
        ? Phrase(
          en: "the text in “\(text.language)” lacks clause \(number)",
          fr: "il manque au texte « \(text.language) » la clause \(number)")
        : Phrase(
          en: "the text in “\(text.language)” has a clause \(number) that the first text has not",
          fr: "le texte « \(text.language) » a une clause \(number) que le premier texte n’a pas"),
      label: Phrase(en: "not parallel", fr: "non parallèle"))
  }

  private static func flag(
    _ one: Element, _ other: Element, _ attribute: Name, _ text: AgreementText, _ findings: inout Findings
  ) {
    let name = SchemaNames.vocabulary[attribute]
    findings.flag(
      other, .attribute(attribute),
      message: Phrase(
        en:
          "the text in “\(text.language)” has \(name) “\(other[attribute] ?? "")” here, the first text “\(one[attribute] ?? "")”",
        fr:
          "le texte « \(text.language) » porte ici \(name) « \(other[attribute] ?? "") », le premier texte « \(one[attribute] ?? "") »"
      ),
      label: Phrase(en: "not parallel", fr: "non parallèle"))
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <text xml:lang="en" status="authentic" prevails="true"><clause id="c1" number="1" kind="purpose" binds="purpose parties term activities decisions publication escalation striking supply deaths legalBases independence resources trial sg1 rights report"><heading>Purpose</heading><paragraph>The parties keep the register.</paragraph></clause><clause id="c2" number="2" kind="roles"><paragraph>The Registry sends the list.</paragraph></clause><clause id="c3" number="3" kind="data"><paragraph>The list is kept.</paragraph></clause><clause id="c5" number="4" kind="no-fetter"><paragraph>Nothing here limits the Commission.</paragraph></clause><clause id="c8" number="5" kind="publication"><paragraph>This is published.</paragraph></clause></text>
      <text xml:lang="fr" status="translation"><clause id="c1" number="1" kind="purpose" binds="purpose parties term activities decisions publication escalation striking supply deaths legalBases independence resources trial sg1 rights report"><heading>Objet</heading><paragraph>Les parties tiennent la liste.</paragraph></clause><clause id="c2" ⟦number="3"⟧ kind="roles"><paragraph>Le service envoie la liste.</paragraph></clause><clause ⟦id="c5"⟧ number="4" kind="no-fetter"><paragraph>Rien ne limite la Commission.</paragraph></clause><clause id="c8" number="5" kind="publication"><paragraph>Ceci est publié.</paragraph></clause></text>
      """),
  ]
}
