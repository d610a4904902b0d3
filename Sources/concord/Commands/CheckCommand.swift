import ArgumentParser
import Diagnostics
import Publishing

/// `concord check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks the registry, or a part of it, and says what to mend.",
    discussion: """
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

      Without --stage, each version is judged at the stage that it has reached: a draft as a draft, a signed agreement as
      one that is published. At stage signature, a checklist says what must be there on the day. Exit codes: 0 nothing at or above the fail level, 1 findings, 2 wrong usage, 3 unreadable
      input.
      """)

  @Argument(
    help: "Agreements by id, or files and folders of the registry; - for the standard input; left out: all of it.")
  var paths: [String] = []

  @OptionGroup var options: RegistryOptions

  @Option(
    help: "Judge every version as if it were at this stage: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
  var stage: Stage?

  @Option(help: "The form of the report: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: ReportFormat = .text

  @Option(name: .customLong("fail-on"), help: "The least severity that makes the check fail: error, warning, advice.")
  var failOn: Severity = .error

  @Flag(name: .customLong("schema-only"), help: "Read the files and judge them by the schema alone, without the rules.")
  var schemaOnly = false

  @Option(help: "The language of the messages: en or fr. Left out: as the environment says.")
  var language: String?

  @Flag(help: "Check again whenever a file of the registry changes, until stopped.")
  var watch = false

  @Option(help: ArgumentHelp("Leave out the findings of this baseline.", valueName: "file"))
  var baseline: String?

  @Option(
    name: .customLong("write-baseline"),
    help: ArgumentHelp("Write what is found as a baseline; from then on only new findings count.", valueName: "file"))
  var writeBaseline: String?

  @Flag(help: "Let --write-baseline overwrite a file that is no baseline.")
  var force = false

  func validate() throws {
    if paths.contains(Inspection.standardInput), watch || paths.count > 1 {
      throw ValidationError("the standard input stands alone, and cannot be watched")
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
            fr: "Surveillance de \(options.registry) ; Ctrl-C arrête."), in: language)
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
          language: language ?? Terminal.language, colour: Terminal.hasColour, width: Terminal.width ?? 100,
          failOn: failOn)))
    for line in answer.remarks {
      Terminal.say(Phrase(en: "concord: \(line.en)", fr: "concord : \(line.fr)"), in: language)
    }
    if let writeBaseline {
      try answer.asBaseline.write(writeBaseline, isForced: force)
      let count = answer.asBaseline.entries.count
      Terminal.say(
        Phrase(en: "\(writeBaseline): \(count) findings", fr: "\(writeBaseline) : \(count) constats"), in: language)
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
