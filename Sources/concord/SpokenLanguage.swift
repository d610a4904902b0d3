import ArgumentParser
import Diagnostics

/// A language in which the program itself speaks: `en`, `fr`, or a variant of them.
enum SpokenLanguage: String, CaseIterable, ExpressibleByArgument {
  case english = "en"
  case french = "fr"

  init?(argument: String) {
    self.init(rawValue: argument.prefix { $0 != "-" && $0 != "_" }.lowercased())
  }

  /// What to say to somebody who asks for another one.
  static func refusal(of code: String) -> Phrase {
    Phrase(
      en:
        "there are messages in English (en) and French (fr), not in “\(code)”; leave --language out, or give one of them",
      fr:
        "il y a des messages en anglais (en) et en français (fr), pas en « \(code) » ; omettez --language, ou donnez l’un d’eux"
    )
  }
}

extension Phrase {
  /// The sentence in the language of the person at the terminal.
  var spoken: String { text(in: Terminal.language) }
}
