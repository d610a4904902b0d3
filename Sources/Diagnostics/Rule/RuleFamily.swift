/// The families of rules, in the order in which an agreement is read.
public enum RuleFamily: String, Sendable, CaseIterable {
  case parties, mandate, decisions, money, people, data, security, rights, crisis, escalation, calendar, term, lifecycle
  case publication, withholding, languages, text, waivers, register, structure, profile, site

  /// What the family is about, as a heading.
  public var phrase: Phrase {
    switch self {
    case .parties: Phrase(en: "Parties and contacts", fr: "Parties et points de contact")
    case .mandate: Phrase(en: "Mandate and scope", fr: "Mandat et champ")
    case .decisions: Phrase(en: "Decisions and independence", fr: "Décisions et indépendance")
    case .money: Phrase(en: "Money and things", fr: "Argent et biens")
    case .people: Phrase(en: "People", fr: "Personnel")
    case .data: Phrase(en: "Data", fr: "Données")
    case .security: Phrase(en: "Security", fr: "Sécurité")
    case .rights: Phrase(en: "Rights of the people concerned", fr: "Droits des personnes concernées")
    case .crisis: Phrase(en: "Crisis powers", fr: "Pouvoirs de crise")
    case .escalation: Phrase(en: "Disagreements", fr: "Différends")
    case .calendar: Phrase(en: "Electoral calendar", fr: "Calendrier électoral")
    case .term: Phrase(en: "Term, review and exit", fr: "Durée, réexamen et retrait")
    case .lifecycle: Phrase(en: "Dates and signatures", fr: "Dates et signatures")
    case .publication: Phrase(en: "Publication", fr: "Publication")
    case .withholding: Phrase(en: "Withheld passages", fr: "Passages occultés")
    case .languages: Phrase(en: "Languages", fr: "Langues")
    case .text: Phrase(en: "Legal text", fr: "Texte juridique")
    case .waivers: Phrase(en: "Waivers", fr: "Dérogations")
    case .register: Phrase(en: "Versions and relations", fr: "Versions et relations")
    case .structure: Phrase(en: "The file itself", fr: "Le fichier lui-même")
    case .profile: Phrase(en: "The registry’s profile", fr: "Le profil du registre")
    case .site: Phrase(en: "The site’s own files", fr: "Les fichiers du site")
    }
  }
}

extension RuleID {
  /// What the rule's family is about, as a heading; the family's own word where it is a new one.
  public var familyName: Phrase {
    RuleFamily(rawValue: family)?.phrase ?? .verbatim(family.prefix(1).uppercased() + family.dropFirst())
  }

  /// Where the family stands when families are told one after the other.
  var familyOrder: Int {
    RuleFamily.allCases.firstIndex { $0.rawValue == family } ?? RuleFamily.allCases.count
  }
}
