import ArgumentParser
import Diagnostics
import Publishing

/// The command line: what each subcommand is called and takes. What they do is done below the roof.
struct Concord: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concord",
    abstract: Phrase(
      en: "Checks and publishes the agreements of an election commission with other public institutions.",
      fr: "Contrôle et publie les accords d’une commission électorale avec d’autres institutions publiques."
    ).spoken,
    discussion: Phrase(
      en: """
        Start in the folder that holds Agreements and Site:

          concord check                       check the whole registry
          concord new my-draft                begin an agreement
          concord check my-draft              check one agreement
          concord fix my-draft                mend what needs no thought
          concord diff my-agreement           what the latest version changed
          concord build --out public          write the site and the open data

        concord help COMMAND shows examples of each. Completions for your shell:

          concord --generate-completion-script bash      or zsh, fish
        """,
      fr: """
        Placez-vous dans le dossier qui contient Agreements et Site :

          concord check                       contrôler tout le registre
          concord new mon-projet              commencer un accord
          concord check mon-projet            contrôler un accord
          concord fix mon-projet              réparer ce qui ne demande pas de réflexion
          concord diff mon-accord             ce que la dernière version a changé
          concord build --out public          écrire le site et les données ouvertes

        concord help COMMANDE montre des exemples. Pour compléter les commandes dans votre terminal :

          concord --generate-completion-script bash      ou zsh, fish
        """
    ).spoken,
    version: Product.version,
    subcommands: [
      NewCommand.self, CheckCommand.self, FixCommand.self, FormatCommand.self, AmendCommand.self, RecordCommand.self,
      ExplainCommand.self, RulesCommand.self, DiffCommand.self, BuildCommand.self,
    ])
}
