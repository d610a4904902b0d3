import ArgumentParser
import Diagnostics
import Publishing
import Registry

/// What all commands that change authored files take.
struct DraftingOptions: ParsableArguments {
  @Option(name: .long, help: "The registry folder.")
  var registry = "Agreements"

  @Option(help: ArgumentHelp("The day of the change; left out: today.", valueName: "day"))
  var date: Day?

  @Flag(name: .customLong("dry-run"), help: "Show what would change as a diff, and write nothing.")
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
