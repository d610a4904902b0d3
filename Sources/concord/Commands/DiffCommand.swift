import ArgumentParser
import Publishing

/// `concord diff`
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed between two versions of an agreement, fact by fact and clause by clause.",
    discussion: """
      Examples:
        concord diff election-security            the two latest versions
        concord diff election-security 1 3        version 1 and version 3
        concord diff election-security --format json > changes.json

      Clauses that only have another number are listed as such, never as changed.
      """)

  /// The forms of the comparison.
  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(help: "The id of the agreement: the name of its folder.")
  var agreement: String

  @Argument(help: "The earlier version; left out: the one before the latest.")
  var from: Int?

  @Argument(help: "The later version; left out: the latest.")
  var to: Int?

  @OptionGroup var options: RegistryOptions

  @Option(help: "The folder with the texts in which facts are said.")
  var site = "Site"

  @Option(help: "The form: \(Form.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: Form = .text

  @Option(help: "A language of the registry. Left out: as the environment says.")
  var language: String?

  func run() async throws {
    switch await outcome() {
    case .success(let bytes): Terminal.write(bytes)
    case .failure(let fault):
      Terminal.say("concord: \(fault)")
      throw fault.isAboutReading ? Ending.unreadable : Ending.usage
    }
  }

  private func outcome() async -> Result<[UInt8], VersionComparison.Fault> {
    do throws(VersionComparison.Fault) {
      let versions = try await VersionComparison.load(options.registry, agreement: agreement, from: from, to: to)
      guard format == .text else { return .success(versions.json) }
      let text = try versions.text(
        site: site, language: language ?? Terminal.language, day: options.day, colour: Terminal.hasColour,
        width: Terminal.width ?? 100)
      return .success(Array(text.utf8))
    } catch {
      return .failure(error)
    }
  }
}
