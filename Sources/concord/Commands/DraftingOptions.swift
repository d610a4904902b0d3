import ArgumentParser
import Diagnostics
import Publishing
import Registry

/// What all commands that change authored files take.
struct DraftingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(Phrase(en: "The registry folder.", fr: "Le dossier du registre.").spoken, valueName: "folder"))
  var registry = RegistryPaths.usual

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The day of the change, YYYY-MM-DD; left out: today.",
        fr: "Le jour du changement, AAAA-MM-JJ ; omis : aujourd’hui."
      ).spoken, valueName: "day"))
  var date: Day?

  @Flag(
    name: .customLong("dry-run"),
    help: ArgumentHelp(
      Phrase(
        en: "Show what would change as a diff, and write nothing.",
        fr: "Montrer ce qui changerait comme un diff, sans rien écrire."
      ).spoken))
  var isDryRun = false

  /// The day asked for, else today.
  var day: Day { date ?? Day.today() }

  /// Writes the changes and says which, or shows them.
  func carryOut(_ changes: [FileChange]) throws {
    for change in changes {
      if isDryRun {
        Terminal.write(Array(change.diff.utf8))
      } else {
        try change.write()
        Terminal.say(
          change.before == nil
            ? Phrase(en: "\(change.path): new", fr: "\(change.path) : nouveau")
            : Phrase(en: "\(change.path): changed", fr: "\(change.path) : modifié"))
      }
    }
  }
}
