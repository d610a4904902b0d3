import ArgumentParser
import Diagnostics
import Publishing

/// `concord record`
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: Phrase(
      en: "Adds an event to the record of an agreement; for a signature, also who signed.",
      fr: "Ajoute un événement au registre d’un accord ; pour une signature, aussi qui a signé."
    ).spoken,
    discussion: Phrase(
      en: """
        Examples:
          concord record police-2026 signed --by "commission=Chair" --by "police=Chief"
          concord record police-2026 published --date 2026-11-03
          concord record police-2026 drill --note "Tabletop" --note "fr=Sur table"

        The event gets its place in the order of time; nothing else in the record changes. A signature is written into the \
        version, too: that alone makes it count as signed. A text that is not finished cannot be recorded as signed, nor an \
        event on a day on which it cannot have happened. More about an event (findings of a review, a payment, a decision) \
        is added in the file.
        """,
      fr: """
        Exemples :
          concord record police-2026 signed --by "commission=fr=Présidence" --by "police=fr=Chef"
          concord record police-2026 published --date 2026-11-03
          concord record police-2026 drill --note "fr=Exercice sur table"

        L’événement prend sa place dans l’ordre du temps ; rien d’autre ne change dans le registre. Une signature est aussi \
        écrite dans la version : c’est elle seule qui la rend signée. Un texte inachevé ne peut être inscrit comme signé, ni \
        un événement à une date impossible. Le détail d’un événement (conclusions d’un réexamen, paiement, décision) \
        s’ajoute dans le fichier.
        """
    ).spoken)

  @Argument(help: ArgumentHelp(Phrase(en: "The agreement, by its id.", fr: "L’accord, par son identifiant.").spoken))
  var id: String

  @Argument(
    help: ArgumentHelp(
      Phrase(
        en: "What happened, a code of the list event-type.", fr: "Ce qui s’est passé, un code de la liste event-type."
      ).spoken))
  var event: String

  @Option(
    name: .customLong("version"),
    help: ArgumentHelp(
      Phrase(
        en: "The version that it is about; left out: the latest, where the event is about one.",
        fr: "La version concernée ; omise : la dernière, si l’événement porte sur une version."
      ).spoken, valueName: "number"))
  var version: Int?

  @Option(
    name: .customLong("by"), parsing: .singleValue,
    help: ArgumentHelp(
      Phrase(
        en: "For signed: a party and the office that signed for it; party=fr=… for a language. Repeat for each party.",
        fr: "Pour signed : une partie et le bureau qui a signé pour elle ; partie=fr=… pour une langue. Répéter pour chaque partie."
      ).spoken, valueName: "party=office"))
  var signatories: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      Phrase(
        en: "What happened in a sentence; fr=… for a language, else in that of the record. Repeat for several.",
        fr: "Ce qui s’est passé, en une phrase ; fr=… pour une langue, sinon dans celle du registre. Répéter pour plusieurs."
      ).spoken, valueName: "text"))
  var note: [String] = []

  @OptionGroup var options: DraftingOptions

  func run() async throws {
    try await Ending.saying {
      let entry = EventEntry(
        event, of: id, version: version, signatories: signatories, note: note, date: options.date)
      let outcome = try await entry.outcome(in: options.registry, today: .today())
      try options.carryOut(outcome.changes)
      for remark in outcome.remarks { Terminal.say(Phrase(en: "concord: \(remark.en)", fr: "concord : \(remark.fr)")) }
    }
  }
}
