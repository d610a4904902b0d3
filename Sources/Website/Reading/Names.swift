import Formats
import Registry

/// Names of codes, organisations, laws and elections for readers of one language, looked up once for all pages.
struct Names: Sendable {
  private let codes: [String: [String: Passage]]
  private let definitions: [String: [String: Passage]]
  private let organisations: [String: Passage]
  private let instruments: [String: (name: Passage, link: HTMLLink?)]
  private let flags: [String: [String: Set<String>]]
  private let english: [String: Passage]
  /// The languages to try, best first.
  let languages: [String]

  init(_ register: Register, language: String, day: Day) {
    var languages = [language]
    for other in register.languages where other != language { languages.append(other) }
    self.languages = languages
    var codes: [String: [String: Passage]] = [:]
    var definitions: [String: [String: Passage]] = [:]
    var flags: [String: [String: Set<String>]] = [:]
    for list in register.codeLists.ids {
      for entry in register.codeLists.codes(of: list) {
        codes[list, default: [:]][entry.value] = Self.best(entry.label, languages)
        definitions[list, default: [:]][entry.value] = Self.best(entry.definition, languages)
        let own = entry.flags
        if !own.isEmpty { flags[list, default: [:]][entry.value] = Set(own) }
      }
    }
    self.codes = codes
    self.definitions = definitions
    self.flags = flags
    let organisations = Dictionary(
      register.organisations.map { ($0.id, Self.name(of: $0, languages, day)) }, uniquingKeysWith: { first, _ in first }
    )
    self.organisations = organisations
    english = Self.english(register, languages, day, codes, organisations)
    instruments = Dictionary(
      register.instruments.map { instrument in
        let title = instrument.shortTitle.isEmpty ? instrument.title : instrument.shortTitle
        let name = Self.best(title, languages) ?? Passage(instrument.id, language: language)
        return (instrument.id, (name, instrument.address.flatMap { HTMLLink(authored: $0) }))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A code's label; the code itself where it is in no list.
  func label(_ code: Code) -> Passage {
    codes[code.list]?[code.value] ?? Passage(code.value, language: languages[0])
  }

  /// A code's label; nil where it is in no list.
  func known(_ code: Code) -> Passage? { codes[code.list]?[code.value] }

  /// What a code means.
  func definition(_ code: Code) -> Passage? { definitions[code.list]?[code.value] }

  /// An organisation's name as of the day; its id where it is not listed.
  func organisation(_ id: String) -> Passage { organisations[id] ?? Passage(id, language: languages[0]) }

  /// True if the organisation has a page.
  func knows(organisation id: String) -> Bool { organisations[id] != nil }

  /// A law's short title; its id where it is not listed.
  func instrument(_ id: String) -> Passage { instruments[id]?.name ?? Passage(id, language: languages[0]) }

  /// Where a law can be read.
  func link(ofInstrument id: String) -> HTMLLink? { instruments[id]?.link }

  /// True if the list gives the code this flag.
  func hasFlag(_ flag: String, _ code: Code) -> Bool { flags[code.list]?[code.value]?.contains(flag) ?? false }

  /// What has this name in English, in the language of these names: rules speak English and French, and put names of codes,
  /// organisations, laws and elections into their sentences. Nil for a name of anything else.
  func translation(ofEnglish name: String) -> Passage? { english[name] }

  private static func english(
    _ register: Register, _ languages: [String], _ day: Day, _ codes: [String: [String: Passage]],
    _ organisations: [String: Passage]
  ) -> [String: Passage] {
    guard let language = languages.first, !["en", "fr"].contains(language.prefix { $0 != "-" }) else { return [:] }
    var english: [String: Passage] = [:]
    func add(_ name: String?, _ passage: Passage?) {
      guard let name, let passage, english[name] == nil else { return }
      english[name] = passage
    }
    for organisation in register.organisations {
      add(name(of: organisation, ["en"], day).text, organisations[organisation.id])
    }
    for text in register.instruments.map(\.title) + register.elections.map(\.title) {
      add(text["en"], best(text, languages))
    }
    for list in register.codeLists.ids {
      for entry in register.codeLists.codes(of: list) {
        add(entry.label["en"], codes[list]?[entry.value])
        add(entry.label["en"]?.lowercased(), codes[list]?[entry.value])
      }
    }
    return english
  }

  /// A text in the best language that it has.
  static func best(_ text: LocalizedText, _ languages: [String]) -> Passage? {
    text.best(for: languages).map { Passage($0.text, language: $0.language) }
  }

  /// The name that an organisation bears on a day, else the last one it bore.
  private static func name(of organisation: Organisation, _ languages: [String], _ day: Day) -> Passage {
    let names = organisation.names
    let valid = names.filter { ($0.from.map { $0 <= day } ?? true) && ($0.until.map { $0 >= day } ?? true) }
    for language in languages {
      if let name = valid.first(where: { $0.language == language }) { return Passage(name.text, language: language) }
      if valid.isEmpty, let name = names.last(where: { $0.language == language }) {
        return Passage(name.text, language: language)
      }
    }
    let any = valid.first ?? names.last
    return Passage(any?.text ?? organisation.id, language: any?.language ?? languages[0])
  }
}
