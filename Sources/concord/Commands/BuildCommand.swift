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
        concord build --out public --withheld ../private/withheld.xml

      The tree is written beside the old one and takes its place at once, whole or not at all. An error of the record
      keeps the old tree; findings of substance are published as open points. A signed version that was
      published at --out and has changed since, an agreement that is gone from there without a tombstone, and a withheld
      text in any file that would be published keep the old tree, too.
      """)

  @OptionGroup var options: RegistryOptions

  @Option(help: "The folder of the site. It may only hold what a build wrote.")
  var out = "public"

  @Option(help: "The folder with layout, styles, texts and pages.")
  var site = "Site"

  @Option(
    name: .customLong("base-url"), help: "The address at which the site will be served; left out: as in registry.xml.")
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "A file with the texts that are withheld, kept outside the registry: proves that none of them is published.",
      valueName: "file"))
  var withheld: String?

  @Flag(
    name: .customLong("as-new"),
    help: "Build as if nothing stood in the folder: signed versions may differ from what was published, or be gone.")
  var asNew = false

  func run() async throws {
    try await Ending.saying {
      let texts = try withheld.map { (path) throws(PublishingError) in try PrivateTexts.read(path) }
      let outcome = try await SiteBuild(
        registry: options.registry, site: site, output: out, day: options.day, baseAddress: baseURL,
        withheldTexts: texts ?? .none, forgetsHistory: asNew
      ).run()
      switch outcome {
      case .published(let publication, let openPoints): Terminal.say(told(publication, openPoints))
      case .refused(let report):
        Terminal.write(
          ReportFormat.text.render(
            report, ReportOptions(language: Terminal.language, colour: Terminal.hasColour, width: Terminal.width ?? 100)
          ))
        Terminal.say(
          Phrase(
            en: "concord: nothing was published; \(out) is as it was",
            fr: "concord : rien n’a été publié ; \(out) est inchangé"))
        throw report.gravest == .fatal ? Ending.unreadable : Ending.findings
      }
    }
  }

  private func told(_ publication: Publication, _ openPoints: Int) -> Phrase {
    Phrase(
      en: """
        \(out): \(publication.files) files, \(publication.written) written, \(publication.unchanged) unchanged, \
        \(publication.removed) removed; \(openPoints) open points published
        """,
      fr: """
        \(out) : \(publication.files) fichiers, \(publication.written) écrits, \(publication.unchanged) inchangés, \
        \(publication.removed) supprimés ; \(openPoints) points ouverts publiés
        """)
  }
}
