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
        concord check Agreements/election-security         one agreement
        concord check Agreements/election-security/2.xml   one version
        concord check --stage signature Agreements/my-draft
        concord check --format json > findings.json

      Without --stage, each version is judged at the stage that it has reached: a draft as a draft, a signed agreement as
      one that is published. Exit codes: 0 nothing at or above the fail level, 1 findings, 2 wrong usage, 3 unreadable
      input.
      """)

  @Argument(help: "Files or folders of the registry; left out: all of it.")
  var paths: [String] = []

  @OptionGroup var options: RegistryOptions

  @Option(help: "Judge every version as if it were at this stage: \(Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
  var stage: Stage?

  @Option(help: "The form of the report: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: ReportFormat = .text

  @Option(name: .customLong("fail-on"), help: "The least severity that makes the check fail: error, warning, advice.")
  var failOn: Severity = .error

  @Flag(name: .customLong("schema-only"), help: "Read the files and judge them by the schema alone, without the rules.")
  var schemaOnly = false

  @Option(help: "The language of the messages: en or fr. Left out: as the environment says.")
  var language: String?

  func run() async throws {
    let inspection: Inspection
    do {
      inspection = try await Inspection.inspect(
        options.registry, day: options.day, stage: stage, only: Inspection.agreements(in: paths, of: options.registry),
        rules: !schemaOnly)
    } catch {
      Terminal.say("concord: \(error)")
      throw Ending.unreadable
    }
    let report = inspection.report(version: Product.version, stage: stage ?? .publication, about: paths)
    let reportOptions = ReportOptions(
      language: language ?? Terminal.language, colour: Terminal.hasColour, width: Terminal.width ?? 100, failOn: failOn)
    Terminal.write(format.render(report, reportOptions))
    if report.gravest == .fatal { throw Ending.unreadable }
    if let gravest = report.gravest, gravest >= failOn { throw Ending.findings }
  }
}

extension Stage: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
