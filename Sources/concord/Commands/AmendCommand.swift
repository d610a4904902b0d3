import ArgumentParser
import Diagnostics
import Publishing

/// `concord amend`
struct AmendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend",
    abstract: Phrase(
      en: "Begins the next version of an agreement.", fr: "Commence la prochaine version d’un accord."
    ).spoken,
    discussion: Phrase(
      en: """
        Examples:
          concord amend police-2026 --reason "Two more districts take part"
          concord amend police-2026 --correction --reason "A wrong date"
          concord amend police-2026 --reason "en=More districts" --reason "fr=Plus"

        The latest version is copied under the next number, with number, kind and reason filled in. An amendment loses what \
        belongs to the signing of the old text: signatures and closing words, the days of signature, effect and publication, \
        who was heard before. A correction keeps all that, since nothing that was agreed changes.
        """,
      fr: """
        Exemples :
          concord amend police-2026 --reason "fr=Deux districts de plus participent"
          concord amend police-2026 --correction --reason "fr=Une date erronée"
          concord amend police-2026 --reason "en=More districts" --reason "fr=Plus"

        La dernière version est copiée sous le numéro suivant, avec numéro, type et raison. Une modification perd ce qui \
        tient à la signature de l’ancien texte : signatures et formule finale, jours de signature, d’effet et de \
        publication, consultations préalables. Une rectification garde tout cela, car rien de convenu ne change.
        """
    ).spoken)

  @Argument(help: ArgumentHelp(Phrase(en: "The agreement, by its id.", fr: "L’accord, par son identifiant.").spoken))
  var id: String

  @Flag(
    help: ArgumentHelp(
      Phrase(en: "Only a slip of the pen is mended.", fr: "Seule une faute de plume est corrigée.").spoken))
  var correction = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      Phrase(
        en: "Why; fr=… for a language, else in the language of drafting. Repeat for several languages.",
        fr: "Pourquoi ; fr=… pour une langue, sinon dans celle de la rédaction. Répéter pour plusieurs langues."
      ).spoken, valueName: "text"))
  var reason: [String] = []

  @OptionGroup var options: DraftingOptions

  func run() async throws {
    try await Ending.saying {
      let file = try await NextVersion.file(
        of: id, in: options.registry, isCorrection: correction, reason: reason, day: options.day)
      try options.carryOut([file])
      // A correction keeps the signatures, and is to be published at once.
      let check =
        correction
        ? RegistryPaths.command("check", file.path, in: options.registry)
        : RegistryPaths.command("check", "--stage", "signature", file.path, in: options.registry)
      let diff = RegistryPaths.command("diff", id, in: options.registry)
      Terminal.say(
        Phrase(
          en: """
            Change it. What is missing: \(check)
            What is new: \(diff)
            """,
          fr: """
            Modifiez-le. Ce qui manque : \(check)
            Ce qui est nouveau : \(diff)
            """))
    }
  }
}
