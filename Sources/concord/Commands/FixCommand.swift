import ArgumentParser
import Diagnostics
import Publishing

/// `concord fix`
struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Mends what can be mended without changing what is meant.",
    discussion: """
      Examples:
        concord fix                          the whole registry
        concord fix --dry-run my-draft       show what would change in one agreement
        concord fix --review my-draft        also what a person must read first

      Only fixes that change no meaning are carried out, unless --review is given: then read the changes before you go on.
      A sound file is never made unsound, and a file that somebody else has changed meanwhile is left as it is.
      """)

  @Argument(help: "Agreements by id, or files and folders of the registry; left out: all of it.")
  var paths: [String] = []

  @Flag(help: "Carry out also the fixes that a person must review.")
  var review = false

  @OptionGroup var options: DraftingOptions

  func run() async throws {
    try await Ending.saying {
      let outcome = try await Repair.outcome(
        about: RegistryPaths.resolve(paths, in: options.registry), in: options.registry, day: options.day,
        grades: review ? [.safe, .review] : [.safe])
      for (path, title) in outcome.done {
        Terminal.say(Phrase(en: "\(path): \(title.en)", fr: "\(path) : \(title.fr)"))
      }
      try options.carryOut(outcome.changes)
      Terminal.say(told(outcome.done.count, left: review ? 0 : outcome.toReview))
    }
  }

  private func told(_ count: Int, left: Int) -> Phrase {
    let done =
      options.isDryRun
      ? Phrase(en: "\(count) fixes would be carried out", fr: "\(count) corrections seraient effectuées")
      : Phrase(en: "\(count) fixes carried out", fr: "\(count) corrections effectuées")
    guard left > 0 else { return done }
    return Phrase(en: "\(done.en); \(left) more with --review", fr: "\(done.fr) ; \(left) de plus avec --review")
  }
}
