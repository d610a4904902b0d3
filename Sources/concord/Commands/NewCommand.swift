import ArgumentParser
import Diagnostics
import Publishing

/// `concord new`
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begins an agreement: a first draft that is valid, with guidance beside each part.",
    discussion: """
      Examples:
        concord new police-2027
        concord new police-2027 --type memorandum-of-understanding --with police
        concord new deaths-2027 --type data-sharing-agreement --with civil-registry --language en --language fr

      What is left out is asked for at a terminal. The draft stands in the registry folder under its id, with a record of
      its history. What is still missing for signature, and how to add it: concord check --stage signature ID
      """)

  @Argument(help: "The permanent id: lower-case letters, digits and hyphens. It becomes the name of the folder.")
  var id: String

  @Option(help: "The type of agreement, a code of the list agreement-type.")
  var type: String?

  @Option(
    name: .customLong("with"), parsing: .upToNextOption,
    help: ArgumentHelp("The partners, by their ids in organisations.xml.", valueName: "organisation"))
  var partners: [String] = []

  @Option(
    name: .customLong("language"), parsing: .singleValue,
    help: "A language of the agreement, the one of drafting first; repeat for several. Left out: all of the registry.")
  var languages: [String] = []

  @Option(help: "The title in the language of drafting.")
  var title: String?

  @OptionGroup var options: DraftingOptions

  func run() async throws {
    try await Ending.saying {
      let draft = try await AgreementDraft(in: options.registry)
      try draft.refuse(id: id)
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
      Terminal.say(
        Phrase(
          en: "What is still missing for signature, and how to add it: concord check --stage signature \(id)",
          fr: "Ce qui manque encore pour la signature, et comment l’ajouter : concord check --stage signature \(id)"))
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
