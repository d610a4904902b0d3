import ArgumentParser
import Diagnostics
import Publishing

/// `concord check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Phrase(
      en: "Checks the registry, or a part of it, and says what to mend.",
      fr: "Contrôle le registre, ou une partie, et dit ce qu’il faut réparer."
    ).spoken,
    discussion: Phrase(
      en: """
        Examples:
          concord check                                      the whole registry
          concord check election-security                    one agreement, by its id
          concord check Agreements/election-security/2.xml   one version
          concord check --stage signature my-draft           what is missing for signature
          concord check --watch my-draft                     again whenever a file is saved
          concord check --format json > findings.json
          concord check --write-baseline old.txt             draw a line under what is there
          concord check --baseline old.txt                   only what is new since then
          concord check - < draft.xml                        a file from the standard input, in its place

        Without --stage, each version is judged at the stage that it has reached: a draft as a draft, a signed agreement as \
        one that is published. At stage signature, a checklist says what must be there on the day. Exit codes: 0 nothing at \
        or above the fail level, 1 findings, 2 wrong usage, 3 unreadable input.
        """,
      fr: """
        Exemples :
          concord check                                      tout le registre
          concord check election-security                    un accord, par son identifiant
          concord check Agreements/election-security/2.xml   une version
          concord check --stage signature mon-projet         ce qui manque pour la signature
          concord check --watch mon-projet                   à nouveau après chaque enregistrement
          concord check --format json > constats.json
          concord check --write-baseline anciens.txt         tirer un trait sous ce qui existe
          concord check --baseline anciens.txt               seulement ce qui est nouveau depuis
          concord check - < projet.xml                       un fichier de l’entrée standard, à sa place

        Sans --stage, chaque version est jugée à l’étape qu’elle a atteinte : un projet comme projet, un accord signé comme un \
        accord publié. À l’étape signature, une liste dit ce qui doit être prêt le jour venu. Codes de sortie : 0 rien au seuil \
        d’échec ou au-dessus, 1 constats, 2 mauvais usage, 3 entrée illisible.
        """
    ).spoken)

  @Argument(
    help: ArgumentHelp(
      Phrase(
        en: "Agreements by id, or files and folders of the registry; - for the standard input; left out: all of it.",
        fr: "Accords par identifiant, ou fichiers et dossiers du registre ; - pour l’entrée standard ; omis : tout."
      ).spoken))
  var paths: [String] = []

  @OptionGroup var options: RegistryOptions

  @Option(
    help: ArgumentHelp(
      Phrase(
        en:
          "Judge every version as if it were at this stage.",
        fr: "Juger chaque version comme à cette étape."
      ).spoken))
  var stage: Stage?

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The form of the report.",
        fr: "La forme du rapport."
      ).spoken))
  var format: ReportFormat = .text

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      Phrase(
        en: "The least severity that makes the check fail.",
        fr: "La moindre gravité qui fait échouer le contrôle."
      ).spoken, valueName: "severity"))
  var failOn: Severity = .error

  @Flag(
    name: .customLong("schema-only"),
    help: ArgumentHelp(
      Phrase(
        en: "Read the files and judge them by the schema alone, without the rules.",
        fr: "Lire les fichiers et les juger par le seul schéma, sans les règles."
      ).spoken))
  var schemaOnly = false

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The language of the messages. Left out: as the environment says.",
        fr: "La langue des messages. Omise : celle de l’environnement."
      ).spoken, valueName: "code"))
  var language: SpokenLanguage?

  @Flag(
    help: ArgumentHelp(
      Phrase(
        en: "Check again whenever a file of the registry changes, until stopped.",
        fr: "Contrôler à nouveau dès qu’un fichier du registre change, jusqu’à l’arrêt."
      ).spoken))
  var watch = false

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "Leave out the findings of this baseline.",
        fr: "Omettre les constats de ce fichier de référence."
      ).spoken, valueName: "file"))
  var baseline: String?

  @Option(
    name: .customLong("write-baseline"),
    help: ArgumentHelp(
      Phrase(
        en: "Write what is found as a baseline; from then on only new findings count.",
        fr: "Écrire les constats comme référence ; ensuite seuls les nouveaux comptent."
      ).spoken, valueName: "file"))
  var writeBaseline: String?

  @Flag(
    help: ArgumentHelp(
      Phrase(
        en: "Let --write-baseline overwrite a file that is no baseline.",
        fr: "Laisser --write-baseline remplacer un fichier qui n’est pas une référence."
      ).spoken))
  var force = false

  func validate() throws {
    if paths.contains(Inspection.standardInput), watch || paths.count > 1 {
      throw ValidationError(
        Phrase(
          en: "the standard input stands alone, and cannot be watched",
          fr: "l’entrée standard est seule, et ne peut être surveillée"
        ).spoken)
    }
  }

  func run() async throws {
    try await Ending.saying {
      guard watch else { return try end(await check()) }
      while true {
        let seen = try Footprint(of: options.registry)
        Terminal.clear()
        _ = try await check()
        Terminal.say(
          Phrase(
            en: "Watching \(options.registry); Ctrl-C ends.",
            fr: "Surveillance de \(options.registry) ; Ctrl-C arrête."), in: language?.rawValue)
        _ = try await seen.change(of: options.registry)
      }
    }
  }

  private func check() async throws -> Report {
    let inquiry = Inquiry(
      paths: paths, registry: options.registry, day: options.day, stage: stage, rules: !schemaOnly, baseline: baseline)
    let answer = try await Terminal.whileWorking(
      Phrase(en: "Checking \(options.registry)", fr: "Contrôle de \(options.registry)")
    ) { try await inquiry.answer() }
    Terminal.write(
      format.render(
        answer.report,
        ReportOptions(
          language: language?.rawValue ?? Terminal.language, colour: Terminal.hasColour, width: Terminal.width ?? 100,
          failOn: failOn)))
    for line in answer.remarks {
      Terminal.say(Phrase(en: "concord: \(line.en)", fr: "concord : \(line.fr)"), in: language?.rawValue)
    }
    if let writeBaseline {
      try answer.asBaseline.write(writeBaseline, isForced: force)
      let count = Phrase.count(
        answer.asBaseline.entries.count, en: ("finding", "findings"), fr: ("constat", "constats"))
      Terminal.say(
        Phrase(en: "\(writeBaseline): \(count.en)", fr: "\(writeBaseline) : \(count.fr)"), in: language?.rawValue)
    }
    return answer.report
  }

  private func end(_ report: Report) throws {
    // What was just put under the line is known.
    if writeBaseline != nil { return }
    if report.gravest == .fatal { throw Ending.unreadable }
    if let gravest = report.gravest, gravest >= failOn { throw Ending.findings }
  }
}

extension Stage: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
