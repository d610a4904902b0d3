import ArgumentParser
import Diagnostics
import Publishing

/// `concord new`
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Phrase(
      en: "Begins an agreement: a first draft that is valid, with guidance beside each part.",
      fr: "Commence un accord : un premier jet valide, avec une explication à côté de chaque partie."
    ).spoken,
    discussion: Phrase(
      en: """
        Examples:
          concord new police-2027
          concord new police-2027 --type memorandum-of-understanding --with police
          concord new deaths-2027 --type data-sharing-agreement --with civil-registry --language en --language fr

        What is left out is asked for at a terminal. The draft stands in the registry folder under its id, with a record of \
        its history. What is still missing for signature, and how to add it: concord check --stage signature ID. A build \
        publishes drafts as drafts; keep one that nobody is to see yet out of the registry folder.
        """,
      fr: """
        Exemples :
          concord new police-2027
          concord new police-2027 --type memorandum-of-understanding --with police
          concord new deces-2027 --type data-sharing-agreement --with civil-registry --language fr --language en

        Ce qui est omis est demandé au terminal. Le projet se trouve dans le dossier du registre sous son identifiant, avec un \
        registre de son histoire. Ce qui manque encore pour la signature : concord check --stage signature ID. Une construction \
        publie les projets en tant que projets ; gardez-le hors du dossier du registre s’il ne doit pas encore être vu.
        """
    ).spoken)

  @Argument(
    help: ArgumentHelp(
      Phrase(
        en: "The permanent id: lower-case letters, digits and hyphens. It becomes the name of the folder.",
        fr: "L’identifiant permanent : minuscules, chiffres et traits d’union. Il devient le nom du dossier."
      ).spoken))
  var id: String

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The type of agreement, a code of the list agreement-type.",
        fr: "Le type d’accord, un code de la liste agreement-type."
      ).spoken, valueName: "code"))
  var type: String?

  @Option(
    name: .customLong("with"), parsing: .upToNextOption,
    help: ArgumentHelp(
      Phrase(
        en: "The partners, by their ids in organisations.xml.",
        fr: "Les partenaires, par leurs identifiants dans organisations.xml."
      ).spoken, valueName: "organisation"))
  var partners: [String] = []

  @Option(
    name: .customLong("language"), parsing: .singleValue,
    help: ArgumentHelp(
      Phrase(
        en:
          "A language of the agreement, the one of drafting first; repeat for several. Left out: all of the registry.",
        fr:
          "Une langue de l’accord, celle de rédaction d’abord ; répéter pour plusieurs. Omise : toutes celles du registre."
      ).spoken, valueName: "code"))
  var languages: [String] = []

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The title in the language of drafting.",
        fr: "Le titre dans la langue de rédaction."
      ).spoken, valueName: "text"))
  var title: String?

  @OptionGroup var options: DraftingOptions

  func run() async throws {
    try await Ending.saying {
      let draft = try await AgreementDraft(in: options.registry)
      try draft.refuse(id: id)
      if let type { try draft.refuse(type: type) }
      if let title { try draft.refuse(title: title) }
      try draft.refuse(partners: partners)
      try draft.refuse(languages: languages)
      let type = try self.type ?? one("type", of: draft.types(in: Terminal.language))
      let partners =
        try partners.isEmpty
        ? one("with", of: draft.organisations(in: Terminal.language)).split(separator: " ").map(String.init) : partners
      let title =
        title
        ?? (Terminal.isInteractive
          ? Terminal.ask(Phrase(en: "Title (empty: later):", fr: "Titre (vide : plus tard) :")) : nil)
      try options.carryOut(
        draft.files(id: id, type: type, partners: partners, languages: languages, title: title, day: options.day))
      for remark in draft.remarks(id: id, languages: languages) { Terminal.say(remark) }
    }
  }

  /// Asks for what was left out; where nobody can be asked, says what may be given.
  private func one(_ option: String, of choices: AgreementDraft.Choices) throws -> String {
    let width = choices.map(\.id.count).max() ?? 0
    let list = choices.map { choice in
      "  \(choice.id)\(String(repeating: " ", count: width - choice.id.count))  \(choice.name)"
    }
    Terminal.say(list.joined(separator: "\n"))
    guard Terminal.isInteractive, let answer = Terminal.ask(Phrase(en: "--\(option):", fr: "--\(option) :")) else {
      Terminal.say(
        Phrase(
          en: "concord: --\(option) is missing: one of those above",
          fr: "concord : il manque --\(option) : l’un de ceux ci-dessus"))
      throw Ending.usage
    }
    return answer
  }
}
