import ArgumentParser
import Diagnostics

/// A command that does not exist, and the one that was probably meant.
enum Misspelling {
  /// What to say of the first word on the command line; nil where it is a command, or there is none.
  static func suggestion(in arguments: [String], for root: any ParsableCommand.Type) -> String? {
    let commands = root.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word = arguments.dropFirst().first, !word.hasPrefix("-"), !commands.contains(word) else { return nil }
    let hint =
      Likeness.best(word, among: commands).map { "did you mean \($0)?" }
      ?? "there are \(commands.joined(separator: ", "))"
    return "concord: there is no command “\(word)”; \(hint)"
  }
}
