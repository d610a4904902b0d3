import Diagnostics
import Registry
import XML

/// from real agreements
enum TextInstrumentMisnamed: AgreementRule {
  static let card = Card(
    id: "text/instrument-misnamed", kind: .substance, severity: .substance(.warning),
    citations: [Citation("defects found in real agreements", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "a reference gives a law a name that it does not have",
      fr: "un renvoi donne à une loi un nom qu’elle n’a pas"),
    finds: Phrase(
      en:
        "A reference to an instrument whose words hold a capitalised word (in English) or a year that its title, short title and number do not have.",
      fr:
        "Un renvoi à un texte dont les mots contiennent un mot à majuscule (en anglais) ou une année que ni son titre, ni son titre court, ni son numéro ne contiennent."
    ),
    why: Phrase(
      en: "a search-and-replace that goes too far invents laws, and nobody notices",
      fr: "un remplacement automatique trop large invente des lois, et nul ne s’en aperçoit"),
    mend: Phrase(
      en: "write the title of the instrument as in legislation.xml",
      fr: "écrivez le titre du texte tel qu’il figure dans legislation.xml"),
    waive: Phrase(
      en: "Where the law is commonly called by another name; add it as a short title instead.",
      fr: "Lorsque la loi porte un autre nom d’usage ; ajoutez-le plutôt comme titre court."))

  static var leansOn: RegistryParts { .legislation }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent else { return }
    for prose in `case`.proses {
      for element in prose.references {
        guard let id = element[SchemaNames.instrument], let instrument = `case`.register.instrument(id),
          let stranger = stranger(Tokens(element), instrument, prose.language)
        else { continue }
        findings.flag(
          element, .content,
          message: Phrase(
            en: "says “\(stranger)”, which the name of the instrument does not hold",
            fr: "dit « \(stranger) », que le nom du texte ne contient pas"),
          label: Phrase(en: "another name", fr: "autre nom"))
      }
    }
  }

  private static let says = "Nothing in this agreement limits"

  /// The first word of a reference that no name of the instrument holds.
  private static func stranger(_ words: Tokens, _ instrument: Instrument, _ language: String) -> String? {
    var names = ""
    for name in [instrument.title, instrument.shortTitle] {
      for (_, text) in name.all { names += text + " " }
    }
    names += "\(instrument.number ?? "") \(instrument.inForce.components.year) \(instrument.gazette ?? "")"
    for at in words.ranges.indices {
      let isYear = words.ranges[at].count == 4 && words.number(at) != nil
      guard isYear || (language.hasPrefix("en") && at > 0 && isCapitalised(words, at)) else { continue }
      let word = words.text(at)
      if !names.contains(word) && !generic.contains(word) { return word }
    }
    return nil
  }

  private static let generic: Set<String> = [
    "Section", "Sections", "Article", "Articles", "Part", "Chapter", "Regulation", "Regulations", "Schedule", "Act",
    "Republic", "Law", "Code", "Point", "Paragraph", "Decision", "Ruling", "The",
  ]

  private static func isCapitalised(_ words: Tokens, _ at: Int) -> Bool {
    let range = words.ranges[at]
    guard range.count > 2, case 0x41...0x5A = words.bytes[range.lowerBound] else { return false }
    return true
  }

  static let examples: [Example] = [
    .clean(
      Specimen.part(
        "text", [says: "The law is the <ref instrument=\"electoral-act\">Electoral Act 2019, section 12</ref>. " + says]
      )),
    .flagged(
      Specimen.part(
        "text",
        [says: "The law is the <ref instrument=\"electoral-act\">⟦Electoral (Memorandum) Act 2019⟧</ref>. " + says])),
  ]
}
