import ArgumentParser
import Diagnostics
import Publishing

/// `concord fix`
struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: Phrase(
      en: "Mends what can be mended without changing what is meant.",
      fr: "Répare ce qui peut l’être sans changer le sens."
    ).spoken,
    discussion: Phrase(
      en: """
        Examples:
          concord fix                          the whole registry
          concord fix --dry-run my-draft       show what would change in one agreement
          concord fix --review my-draft        also what a person must read first

        Only fixes that change no meaning are carried out, unless --review is given: then read the changes before you go on. \
        A sound file is never made unsound, and a file that somebody else has changed meanwhile is left as it is.
        """,
      fr: """
        Exemples :
          concord fix                          tout le registre
          concord fix --dry-run mon-projet     montrer ce qui changerait dans un accord
          concord fix --review mon-projet      aussi ce qu’une personne doit lire d’abord

        Seules les corrections qui ne changent pas le sens sont faites, sauf avec --review : lisez alors les changements avant \
        de continuer. Un fichier sain n’est jamais abîmé, et un fichier changé entre-temps par quelqu’un d’autre reste tel quel.
        """
    ).spoken)

  @Argument(
    help: ArgumentHelp(
      Phrase(
        en: "Agreements by id, or files and folders of the registry; left out: all of it.",
        fr: "Accords par identifiant, ou fichiers et dossiers du registre ; omis : tout le registre."
      ).spoken))
  var paths: [String] = []

  @Flag(
    help: ArgumentHelp(
      Phrase(
        en: "Carry out also the fixes that a person must review.",
        fr: "Faire aussi les corrections qu’une personne doit relire."
      ).spoken))
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
      ? Phrase.count(
        count, en: ("fix would be carried out", "fixes would be carried out"),
        fr: ("correction serait effectuée", "corrections seraient effectuées"))
      : Phrase.count(
        count, en: ("fix carried out", "fixes carried out"),
        fr: ("correction effectuée", "corrections effectuées"))
    guard left > 0 else { return done }
    return Phrase(en: "\(done.en); \(left) more with --review", fr: "\(done.fr) ; \(left) de plus avec --review")
  }
}
