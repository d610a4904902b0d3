import ArgumentParser
import Diagnostics
import Publishing

/// `concord amend`
struct AmendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: "Begins the next version of an agreement.",
    discussion: """
      Examples:
        concord amend police-2026 --reason "Two more districts take part"
        concord amend police-2026 --correction --reason "en=A wrong date" --reason "fr=Une date erronée"

      The latest version is copied under the next number, with number, kind and reason filled in. An amendment loses the
      signatures, since the new text is not signed yet; a correction keeps them, since nothing that was agreed changes.
      """)

  @Argument(help: "The agreement, by its id.")
  var id: String

  @Flag(help: "Only a slip of the pen is mended.")
  var correction = false

  @Option(
    parsing: .singleValue,
    help: "Why; fr=… for a language, else in the language of drafting. Repeat for several languages.")
  var reason: [String] = []

  @OptionGroup var options: DraftingOptions

  func run() async throws {
    try await Ending.saying {
      let file = try await NextVersion.file(
        of: id, in: options.registry, isCorrection: correction, reason: reason, day: options.day)
      try options.carryOut([file])
      Terminal.say(Phrase(en: "Change it, then: concord check \(id)", fr: "Modifiez-le, puis : concord check \(id)"))
    }
  }
}
