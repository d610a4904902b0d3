import ArgumentParser
import Publishing
import Registry

/// What all commands that read a registry take.
struct RegistryOptions: ParsableArguments {
  @Option(name: .long, help: "The registry folder.")
  var registry = "Agreements"

  @Option(
    name: .customLong("as-of"), help: ArgumentHelp("The day as of which is judged and published.", valueName: "day"))
  var asOf: Day?

  /// The day asked for, else today.
  var day: Day { asOf ?? Day.today() }
}

extension Day: ExpressibleByArgument {
  /// A day written year-month-day.
  public init?(argument: String) { self.init(argument) }
}
