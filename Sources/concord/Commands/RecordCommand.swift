import ArgumentParser
import Publishing

/// `concord record`
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Adds an event to the record of an agreement.",
    discussion: """
      Examples:
        concord record police-2026 signed --version 1 --date 2026-11-03
        concord record police-2026 drill --note "en=Tabletop drill with all districts" --note "fr=Exercice sur table"

      The event gets its place in the order of time; nothing else in the record changes. More about an event (findings of a
      review, a payment, a decision) is added in the file.
      """)

  @Argument(help: "The agreement, by its id.")
  var id: String

  @Argument(help: "What happened, a code of the list event-type.")
  var event: String

  @Option(name: .customLong("version"), help: "The version that it is about.")
  var version: Int?

  @Option(
    parsing: .singleValue, help: "What happened in a sentence; fr=… for a language. Repeat for several languages.")
  var note: [String] = []

  @OptionGroup var options: DraftingOptions

  func run() async throws {
    try await Ending.saying {
      let file = try await EventEntry.file(
        event, of: id, in: options.registry, version: version, note: note, day: options.day)
      try options.carryOut([file])
    }
  }
}
