import ArgumentParser
import Diagnostics

/// A command that does not exist, and the one that was probably meant.
enum Misspelling {
  /// What to say of the first word on the command line; nil where it is a command, or there is none.
  static func suggestion(in arguments: [String], for root: any ParsableCommand.Type) -> Phrase? {
    let commands = root.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word = arguments.dropFirst().first, !word.hasPrefix("-"), !commands.contains(word) else { return nil }
    let hint =
      Likeness.best(word, among: commands).map {
        Phrase(en: "did you mean \($0)?", fr: "vouliez-vous dire \($0) ?")
      } ?? Phrase(en: "there are \(commands.joined(separator: ", "))", fr: "il y a \(commands.joined(separator: ", "))")
    return Phrase(
      en: "concord: there is no command “\(word)”; \(hint.en)",
      fr: "concord : il n’y a pas de commande « \(word) » ; \(hint.fr)")
  }
}
