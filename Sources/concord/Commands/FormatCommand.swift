import ArgumentParser
import Diagnostics
import Publishing

/// `concord format`
struct FormatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Brings files into the one canonical layout; changes nothing but white space.",
    discussion: """
      Examples:
        concord format my-draft
        concord format --dry-run             show what would change in the whole registry
        concord format --check               for continuous integration: exit 1 where a file would change

      One element a line, two spaces a level. Running text, comments and the order of attributes stay.
      """)

  @Argument(help: "Agreements by id, or files and folders of the registry; left out: all of it.")
  var paths: [String] = []

  @Flag(help: "Write nothing; exit 1 where a file is not in the canonical layout.")
  var check = false

  @OptionGroup var options: DraftingOptions

  func run() async throws {
    try await Ending.saying {
      let outcome = try FileLayout.outcome(
        about: RegistryPaths.resolve(paths, in: options.registry), in: options.registry)
      for path in outcome.leftAlone {
        Terminal.say(
          Phrase(
            en: "\(path): left as it is; mend it first: concord check \(path)",
            fr: "\(path) : laissé tel quel ; réparez-le d’abord : concord check \(path)"))
      }
      if check {
        for change in outcome.changes {
          Terminal.say(
            Phrase(
              en: "\(change.path): not in the canonical layout",
              fr: "\(change.path) : n’a pas la mise en page canonique"))
        }
      } else {
        try options.carryOut(outcome.changes)
      }
      let (differing, all) = (outcome.changes.count, outcome.changes.count + outcome.unchanged)
      Terminal.say(
        Phrase(
          en: "\(differing) of \(all) files differ from the layout",
          fr: "\(differing) fichiers sur \(all) diffèrent de la mise en page"))
      if check, !outcome.changes.isEmpty { throw Ending.findings }
    }
  }
}
