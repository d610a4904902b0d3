import ArgumentParser
import Diagnostics
import Publishing
import Registry

/// What all commands that read a registry take.
struct RegistryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(Phrase(en: "The registry folder.", fr: "Le dossier du registre.").spoken, valueName: "folder"))
  var registry = RegistryPaths.usual

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      Phrase(
        en: "The day as of which is judged and published, YYYY-MM-DD; left out: today.",
        fr: "Le jour auquel on juge et publie, AAAA-MM-JJ ; omis : aujourd’hui."
      ).spoken, valueName: "day"))
  var asOf: Day?

  /// The day asked for, else today.
  var day: Day { asOf ?? Day.today() }
}

extension Day: ExpressibleByArgument {
  /// A day written year-month-day.
  public init?(argument: String) { self.init(argument) }
}
