import Diagnostics
import Formats
import Registry

/// The register as one language reads it: everything that pages of that language share.
public final class Edition: Sendable {
  /// What is known of the register as of the day.
  let survey: Survey
  /// The texts, the frame and the names of the language.
  let words: Strings
  let shell: Shell
  let names: Names
  /// Translations of findings into languages that rules do not speak.
  let catalogue: Catalogue
  /// All languages of the site.
  let languages: [String]
  /// Rule cards by id, for the short sentence that explains a finding.
  let cards: [RuleID: Card]
  /// Files of others to which pages may link.
  let files: Set<String>
  /// SHA-256 of files of the tree, by path.
  let digests: [String: String]
  /// Where the site is served; empty where nobody knows.
  let baseAddress: String

  init(
    survey: Survey, words: Strings, shell: Shell, names: Names, languages: [String], cards: [RuleID: Card],
    catalogue: Catalogue, files: Set<String>, digests: [String: String], baseAddress: String
  ) {
    self.digests = digests
    self.files = files
    self.baseAddress = baseAddress.isEmpty || baseAddress.hasSuffix("/") ? baseAddress : baseAddress + "/"
    self.survey = survey
    self.words = words
    self.shell = shell
    self.names = names
    self.languages = languages
    self.cards = cards
    self.catalogue = catalogue
  }

  var language: String { words.language }
  var register: Register { survey.register }
  var day: Day { survey.day }

  /// A text in the best language that it has; nil where it has none.
  func passage(_ text: LocalizedText) -> Passage? { Names.best(text, names.languages) }

  /// A sentence of a rule, in the language in which it is spoken here.
  func passage(_ phrase: Phrase) -> Passage {
    let (text, language) = phrase.spoken(in: language, catalogue: catalogue)
    return Passage(text, language: language)
  }

  /// A sentence that was written to follow another word, standing alone: with a capital.
  func sentence(_ phrase: Phrase) -> Passage {
    let passage = passage(phrase)
    return Passage(passage.text.prefix(1).uppercased() + passage.text.dropFirst(), language: passage.language)
  }

  /// An agreement's short title where it has one, else its title.
  func title(_ entry: Survey.Entry) -> Passage {
    let agreement = entry.current ?? entry.series.latest
    let text = agreement.map { $0.shortTitle.isEmpty ? $0.title : $0.shortTitle } ?? entry.series.tombstone?.title
    return text.flatMap(passage) ?? Passage(entry.series.id, language: language)
  }

  /// An agreement's full title.
  func fullTitle(_ agreement: Agreement) -> Passage {
    passage(agreement.title) ?? Passage(agreement.id, language: language)
  }

  /// The body that publishes the registry.
  var publisher: Passage { register.commission.map { names.organisation($0.id) } ?? Passage("", language: language) }

  /// Writes a page in the frame of the language.
  func page(_ head: PageHead, to html: HTMLWriter, main: Block) -> Artefact { shell.write(head, to: html, main: main) }
}
