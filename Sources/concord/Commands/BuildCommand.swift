import ArgumentParser
import Diagnostics
import Publishing

/// `concord build`
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Writes the site and the open data as a tree of static files.",
    discussion: """
      Examples:
        concord build --out public
        concord build --out public --as-of 2026-11-21

      The tree is written beside the old one and takes its place at once, whole or not at all. An error of the record
      keeps the old tree; findings of substance are published as open points.
      """)

  @OptionGroup var options: RegistryOptions

  @Option(help: "The folder of the site. It may only hold what a build wrote.")
  var out = "public"

  @Option(help: "The folder with layout, styles, texts and pages.")
  var site = "Site"

  @Option(
    name: .customLong("base-url"), help: "The address at which the site will be served; left out: as in registry.xml.")
  var baseURL: String?

  func run() async throws {
    do {
      let outcome = try await SiteBuild(
        registry: options.registry, site: site, output: out, day: options.day, baseAddress: baseURL
      ).run()
      switch outcome {
      case .published(let publication, let openPoints):
        Terminal.say(
          "\(out): \(publication.files) files, \(publication.written) written, \(publication.unchanged) unchanged, "
            + "\(publication.removed) removed; \(openPoints) open points published")
      case .refused(let report):
        Terminal.write(
          ReportFormat.text.render(
            report, ReportOptions(language: Terminal.language, colour: Terminal.hasColour, width: Terminal.width ?? 100)
          ))
        Terminal.say("concord: nothing was published; \(out) is as it was")
        throw report.gravest == .fatal ? Ending.unreadable : Ending.findings
      }
    } catch let error as PublishingError {
      Terminal.say("concord: \(error)")
      throw Ending.unreadable
    }
  }
}
