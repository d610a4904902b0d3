import ArgumentParser
import Diagnostics
import Publishing

/// `concord diff`
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: Phrase(
      en: "Says what changed between two versions of an agreement, fact by fact and clause by clause.",
      fr: "Dit ce qui a changé entre deux versions d’un accord, fait par fait et clause par clause."
    ).spoken,
    discussion: Phrase(
      en: """
        Examples:
          concord diff election-security            the two latest versions
          concord diff election-security 1 3        version 1 and version 3
          concord diff election-security --format json > changes.json

        Clauses that only have another number are listed as such, never as changed.
        """,
      fr: """
        Exemples :
          concord diff election-security            les deux dernières versions
          concord diff election-security 1 3        la version 1 et la version 3
          concord diff election-security --format json > changes.json

        Les clauses qui n’ont que changé de numéro sont énumérées comme telles, jamais comme modifiées.
        """
    ).spoken)

  /// The forms of the comparison.
  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(
    help: ArgumentHelp(
      Phrase(
        en: "The id of the agreement: the name of its folder.", fr: "L’identifiant de l’accord : le nom de son dossier."
      ).spoken))
  var agreement: String

  @Argument(
    help: ArgumentHelp(
      Phrase(
        en: "The earlier version; left out: the one before the later.",
        fr: "La version antérieure ; omise : celle qui précède la version ultérieure."
      ).spoken))
  var from: Int?

  @Argument(
    help: ArgumentHelp(
      Phrase(en: "The later version; left out: the latest.", fr: "La version ultérieure ; omise : la dernière.").spoken)
  )
  var to: Int?

  @OptionGroup var options: RegistryOptions

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The folder with the texts in which facts are said.",
        fr: "Le dossier des textes dans lesquels on dit les faits."
      ).spoken, valueName: "folder"))
  var site = "Site"

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The form.",
        fr: "La forme."
      ).spoken))
  var format: Form = .text

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      Phrase(
        en: "A language of the registry. Left out: as the environment says.",
        fr: "Une langue du registre. Omise : celle de l’environnement."
      ).spoken, valueName: "code"))
  var language: String?

  func run() async throws {
    try await Ending.saying {
      let versions = try await VersionComparison.load(options.registry, agreement: agreement, from: from, to: to)
      guard format == .text else { return Terminal.write(versions.json) }
      let text = try versions.text(
        site: site, language: language, preferred: Terminal.language, day: options.day, colour: Terminal.hasColour,
        width: Terminal.width ?? 100)
      Terminal.write(Array(text.utf8))
    }
  }
}
