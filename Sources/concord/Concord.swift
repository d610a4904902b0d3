import ArgumentParser
import Publishing

/// The command line: what each subcommand is called and takes. What they do is done below the roof.
struct Concord: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concord",
    abstract: "Checks and publishes the agreements of an election commission with other public institutions.",
    discussion: """
      Start in the folder that holds Agreements and Site:

        concord check                       check the whole registry
        concord new my-draft                begin an agreement
        concord check my-draft              check one agreement
        concord fix my-draft                mend what needs no thought
        concord diff my-agreement           what the latest version changed
        concord build --out public          write the site and the open data

      concord help COMMAND shows examples of each. Completions for your shell: concord --generate-completion-script bash
      (or zsh, fish).
      """,
    version: Product.version,
    subcommands: [
      NewCommand.self, CheckCommand.self, FixCommand.self, FormatCommand.self, AmendCommand.self, RecordCommand.self,
      ExplainCommand.self, RulesCommand.self, DiffCommand.self, BuildCommand.self,
    ])
}
