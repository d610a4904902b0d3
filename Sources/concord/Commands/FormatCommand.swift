import ArgumentParser
import Diagnostics
import Publishing

/// `concord format`
struct FormatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: Phrase(
      en: "Brings files into the one canonical layout; changes nothing but white space.",
      fr: "Donne aux fichiers la mise en page canonique ; ne change que les blancs."
    ).spoken,
    discussion: Phrase(
      en: """
        Examples:
          concord format my-draft
          concord format --dry-run             show what would change in the whole registry
          concord format --check               for continuous integration: exit 1 where a file would change

        One element a line, two spaces a level. Running text, comments and the order of attributes stay.
        """,
      fr: """
        Exemples :
          concord format mon-projet
          concord format --dry-run             montrer ce qui changerait dans tout le registre
          concord format --check               pour l’intégration continue : code 1 si un fichier changerait

        Un élément par ligne, deux espaces par niveau. Le texte courant, les commentaires et l’ordre des attributs restent.
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
        en: "Write nothing; exit 1 where a file is not in the canonical layout.",
        fr: "Ne rien écrire ; code 1 si un fichier n’a pas la mise en page canonique."
      ).spoken))
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
          en:
            "\(differing) of \(all) \(all == 1 ? "file" : "files") \(differing == 1 ? "differs" : "differ") from the layout",
          fr:
            "\(differing) \(differing < 2 ? "fichier" : "fichiers") sur \(all) \(differing < 2 ? "diffère" : "diffèrent") de la mise en page"
        ))
      if check, !outcome.changes.isEmpty { throw Ending.findings }
    }
  }
}
