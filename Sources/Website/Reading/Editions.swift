import Diagnostics
import Formats
import Registry

/// Makes the editions of all languages of a registry from one survey and one theme.
enum Editions {
  static func make(
    _ survey: Survey, _ theme: Theme, _ facts: Site.Facts
  ) -> (editions: [Edition], diagnostics: [Diagnostic]) {
    let register = survey.register
    var diagnostics: [Diagnostic] = []
    let texts = languages(register).map { language in
      let (words, found) = theme.words(language.tag, digits: language.digits, direction: language.direction)
      diagnostics += found
      return words
    }
    let names = zip(languages(register), texts).map { (tag: $0.tag, name: $0.name ?? $1(PageWord.languageName)) }
    let cards = Dictionary(facts.cards.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let editions = texts.map { words in
      let (layout, found) = Layout.read(theme.layout, texts: words)
      diagnostics += found
      let labels = Names(register, language: words.language, day: survey.day)
      let shell = Shell(layout: layout, words: words, facts: siteFacts(survey, words, labels, theme, names))
      return Edition(
        survey: survey, words: words, shell: shell, names: labels, languages: names.map(\.tag), cards: cards,
        catalogue: theme.catalogue, files: Set(facts.files), digests: facts.digests,
        baseAddress: facts.baseAddress ?? register.profile?.baseAddress ?? "")
    }
    return (editions, diagnostics)
  }

  private static func languages(
    _ register: Register
  ) -> [(tag: String, name: String?, digits: Strings.Digits, direction: HTMLDirection?)] {
    guard let profile = register.profile, !profile.languages.isEmpty else { return [("en", nil, .western, nil)] }
    return profile.languages.map { language in
      let direction = language.direction.map { $0 == "rtl" ? HTMLDirection.rightToLeft : .leftToRight }
      return (language.code, language.name, language.digits == "arabic-indic" ? .arabicIndic : .western, direction)
    }
  }

  private static func siteFacts(
    _ survey: Survey, _ words: Strings, _ names: Names, _ theme: Theme, _ languages: [(tag: String, name: String)]
  ) -> SiteFacts {
    let profile = survey.register.profile
    let best = { (text: LocalizedText) in Names.best(text, names.languages) }
    let nothing = Passage("", language: words.language)
    return SiteFacts(
      registry: profile.flatMap { best($0.title) } ?? Passage("Concord", language: "en"),
      publisher: survey.register.commission.map { names.organisation($0.id) } ?? nothing,
      notice: profile.flatMap { $0.notice.isEmpty ? nil : best($0.notice) },
      licence: profile.map { (best($0.licence.name) ?? nothing, $0.licence.address) },
      asOf: survey.day.description,
      menu: [
        (words(PageWord.agreements), "agreements/"), (words(PageWord.institutions), "institutions/"),
        (words(PageWord.downloads), "downloads/"), (words(PageWord.about), "about/"),
      ],
      languages: languages, style: theme.styles.artefact.path, script: theme.scripts?.artefact.path)
  }
}
