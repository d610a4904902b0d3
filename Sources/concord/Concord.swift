import ArgumentParser
import Publishing

/// The command line: what each subcommand is called and takes. What they do is done below the roof.
@main
struct Concord: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concord",
    abstract: "Checks and publishes the agreements of an election commission with other public institutions.",
    discussion: """
      Start in the folder that holds Agreements and Site:

        concord check                       check the whole registry
        concord check Agreements/my-draft   check one agreement
        concord build --out public          write the site and the open data
      """,
    version: Product.version,
    subcommands: [CheckCommand.self, ExplainCommand.self, RulesCommand.self, BuildCommand.self])
}
