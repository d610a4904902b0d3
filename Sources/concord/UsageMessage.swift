import Diagnostics

/// What the argument parser says of a wrong command line, in the words of the house.
///
///     concord: there is no option --stag; did you mean --stage?
///     Usage: concord check [<paths> ...] …
struct UsageMessage {
  /// The lines to say.
  let text: String

  /// Takes the parser's own message apart: the fault, the help of the option, and how the command is used.
  init(_ full: String, language: String) {
    var lines = full.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = lines.firstIndex { $0.hasPrefix("Help: ") || $0.hasPrefix("Usage: ") } ?? lines.count
    var fault = lines[..<start].joined(separator: "\n")
    if fault.hasPrefix("Error: ") { fault.removeFirst("Error: ".count) }
    lines = lines[start...].map { ParserSentence.frame($0).text(in: language) }
    let sentence = ParserSentence.fault(fault)
    let said = Phrase(en: "concord: \(sentence.en.text)", fr: "concord : \(sentence.fr.text)").text(in: language)
    text = ((fault.isEmpty ? [] : [said]) + lines).joined(separator: "\n")
  }

  /// The headings of a help page in a language; its other words are the command's own.
  static func help(_ text: String, language: String) -> String {
    guard language.hasPrefix("fr"), text.hasPrefix("OVERVIEW: ") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { ParserSentence.frame(String($0)).text(in: language) }.joined(separator: "\n")
      // These can be broken over two lines, and so are no lines of their own.
      .replacing("(values: ", with: "(valeurs : ").replacing("; default:", with: " ; par défaut :")
      .replacing("(default:", with: "(par défaut :")
  }
}

/// The sentences of swift-argument-parser 1.x. A sentence that is not known here stays as it is, so that nothing is lost
/// when the parser learns a new one.
enum ParserSentence {
  private static let faults: [(pattern: String, phrase: @Sendable ([String]) -> Phrase)] = [
    (
      "Unknown option '{}'. Did you mean '{}'?",
      {
        Phrase(
          en: "there is no option \($0[0]); did you mean \($0[1])?",
          fr: "il n’y a pas d’option \($0[0]) ; vouliez-vous dire \($0[1]) ?")
      }
    ),
    ("Unknown option '{}'", { Phrase(en: "there is no option \($0[0])", fr: "il n’y a pas d’option \($0[0])") }),
    (
      "Missing value for '{}'",
      { Phrase(en: "the value of \($0[0]) is missing", fr: "il manque la valeur de \($0[0])") }
    ),
    (
      "The option '{}' does not take any value, but '{}' was specified.",
      {
        Phrase(
          en: "\($0[0]) takes no value, but “\($0[1])” was given",
          fr: "\($0[0]) ne prend pas de valeur, mais « \($0[1]) » a été donné")
      }
    ),
    (
      "Unexpected argument '{}'",
      { Phrase(en: "“\($0[0])” is one word too many", fr: "« \($0[0]) » est un mot de trop") }
    ),
    (
      "{} unexpected arguments: '{}'",
      {
        Phrase(
          en: "\($0[0]) words too many: \($0[1].replacing("', '", with: ", "))",
          fr: "\($0[0]) mots de trop : \($0[1].replacing("', '", with: ", "))")
      }
    ),
    ("Missing expected argument '{}'", { Phrase(en: "\($0[0]) is missing", fr: "il manque \($0[0])") }),
    ("Missing one of: '{}'", { Phrase(en: "one of \($0[0]) is missing", fr: "il manque l’un de \($0[0])") }),
    ("The value '{}' is invalid for '{}'. Please provide one of {}.", { value($0[0], for: $0[1], among: $0[2]) }),
    ("The value '{}' is invalid for '{}'", { value($0[0], for: $0[1], among: "") }),
    ("Missing required subcommand.", { _ in Phrase(en: "a command is missing", fr: "il manque une commande") }),
  ]

  private static let frames: [(pattern: String, phrase: @Sendable ([String]) -> Phrase)] = [
    ("Help:  {}", { Phrase(en: "Help:  \($0[0])", fr: "Aide :  \($0[0])") }),
    ("Usage: {}", { Phrase(en: "Usage: \($0[0])", fr: "Usage : \($0[0])") }),
    (
      "  See '{}' for more information.",
      { Phrase(en: "  More, with examples: \($0[0])", fr: "  Détails, avec exemples : \($0[0])") }
    ),
    ("OVERVIEW: {}", { Phrase(en: "OVERVIEW: \($0[0])", fr: "APERÇU : \($0[0])") }),
    ("USAGE: {}", { Phrase(en: "USAGE: \($0[0])", fr: "USAGE : \($0[0])") }),
    ("ARGUMENTS:", { _ in Phrase(en: "ARGUMENTS:", fr: "ARGUMENTS :") }),
    ("OPTIONS:", { _ in Phrase(en: "OPTIONS:", fr: "OPTIONS :") }),
    ("SUBCOMMANDS:", { _ in Phrase(en: "SUBCOMMANDS:", fr: "COMMANDES :") }),
    ("{}Show the version.", { Phrase(en: "\($0[0])Show the version.", fr: "\($0[0])Montrer la version.") }),
    (
      "{}Show help information.",
      { Phrase(en: "\($0[0])Show help information.", fr: "\($0[0])Montrer cette aide.") }
    ),
    (
      "{}See 'concord help <subcommand>' for detailed help.",
      {
        Phrase(
          en: "\($0[0])See 'concord help <subcommand>' for detailed help.",
          fr: "\($0[0])Aide détaillée : concord help <subcommand>")
      }
    ),
  ]

  /// What is wrong with a command line.
  static func fault(_ sentence: String) -> Phrase { translate(sentence, faults) }

  /// A line around it.
  static func frame(_ line: String) -> Phrase { translate(line, frames) }

  private static func translate(
    _ sentence: String, _ known: [(pattern: String, phrase: @Sendable ([String]) -> Phrase)]
  ) -> Phrase {
    for (pattern, phrase) in known {
      if let words = match(sentence, pattern) { return phrase(words) }
    }
    return .verbatim(sentence)
  }

  /// What stands in the gaps of a pattern; nil where the sentence is another one.
  static func match(_ sentence: String, _ pattern: String) -> [String]? {
    let pieces = pattern.components("{}")
    var rest = sentence[...]
    guard rest.hasPrefix(pieces[0]) else { return nil }
    rest = rest.dropFirst(pieces[0].count)
    var words: [String] = []
    for (at, piece) in pieces.enumerated().dropFirst() {
      if at == pieces.count - 1 {
        guard rest.hasSuffix(piece) else { return nil }
        words.append(String(rest.dropLast(piece.count)))
        return words
      }
      guard let next = rest.firstRange(of: piece) else { return nil }
      words.append(String(rest[..<next.lowerBound]))
      rest = rest[next.upperBound...]
    }
    return rest.isEmpty ? words : nil
  }

  /// A value that an option does not take.
  private static func value(_ value: String, for option: String, among list: String) -> Phrase {
    if option.hasPrefix("--language") { return SpokenLanguage.refusal(of: value) }
    if option.hasSuffix("<day>") { return DayForm.hint(value, option) }
    let values = list.replacing(" or ", with: ", ").replacing(" and ", with: ", ").components(", ")
      .map { $0.filter { $0 != "'" } }.filter { !$0.isEmpty }
    let name = option.prefix { $0 != " " }
    if let near = Likeness.best(value, among: values) {
      return Phrase(
        en: "\(name) does not take “\(value)”; did you mean \(near)?",
        fr: "\(name) ne prend pas « \(value) » ; vouliez-vous dire \(near) ?")
    }
    let all = values.joined(separator: ", ")
    guard all.isEmpty else {
      return Phrase(
        en: "\(name) does not take “\(value)”; it takes \(all)",
        fr: "\(name) ne prend pas « \(value) » ; valeurs possibles : \(all)")
    }
    return Phrase(en: "\(name) does not take “\(value)”", fr: "\(name) ne prend pas « \(value) »")
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let next = rest.firstRange(of: separator) {
      parts.append(String(rest[..<next.lowerBound]))
      rest = rest[next.upperBound...]
    }
    return parts + [String(rest)]
  }
}
