import ArgumentParser
import Diagnostics
import Publishing

/// `concord build`
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: Phrase(
      en: "Writes the site and the open data as a tree of static files.",
      fr: "Écrit le site et les données ouvertes comme un arbre de fichiers statiques."
    ).spoken,
    discussion: Phrase(
      en: """
        Examples:
          concord build --out public
          concord build --out public --as-of 2026-11-21
          concord build --out public --withheld ../private/withheld.xml

        The tree is written beside the old one and takes its place at once, whole or not at all. An error of the record \
        keeps the old tree; findings of substance are published as open points, and drafts as drafts. A signed version or \
        an event that was published at --out and has changed since, an agreement that is gone from there without a tombstone, and a withheld \
        text in any file that would be published keep the old tree, too.
        """,
      fr: """
        Exemples :
          concord build --out public
          concord build --out public --as-of 2026-11-21
          concord build --out public --withheld ../prive/withheld.xml

        L’arbre est écrit à côté de l’ancien et prend sa place d’un coup, en entier ou pas du tout. Une erreur du registre garde \
        l’ancien arbre ; les constats de fond sont publiés comme points ouverts, et les projets comme projets. Une version signée \
        ou un événement publiés dans --out et changés depuis, un accord qui en a disparu sans avis de retrait, et un texte occulté dans un \
        fichier à publier gardent aussi l’ancien arbre.
        """
    ).spoken)

  @OptionGroup var options: RegistryOptions

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The folder of the site. It may only hold what a build wrote.",
        fr: "Le dossier du site. Il ne peut contenir que ce qu’une construction a écrit."
      ).spoken, valueName: "folder"))
  var out = "public"

  @Option(
    help: ArgumentHelp(
      Phrase(
        en: "The folder with layout, styles, texts and pages.",
        fr: "Le dossier de la mise en page, des styles, des textes et des pages."
      ).spoken, valueName: "folder"))
  var site = "Site"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      Phrase(
        en: "The address at which the site will be served; left out: as in registry.xml.",
        fr: "L’adresse à laquelle le site sera servi ; omise : celle de registry.xml."
      ).spoken, valueName: "address"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        en:
          "A file with the texts that are withheld, kept outside the registry: proves that none of them is published.",
        fr: "Un fichier des textes occultés, gardé hors du registre : prouve qu’aucun n’est publié."
      ).spoken, valueName: "file"))
  var withheld: String?

  @Flag(
    name: .customLong("as-new"),
    help: ArgumentHelp(
      Phrase(
        en: "Build as if nothing stood in the folder: signed versions may differ from what was published, or be gone.",
        fr: "Construire comme si le dossier était vide : les versions signées peuvent différer, ou avoir disparu."
      ).spoken))
  var asNew = false

  func run() async throws {
    try await Ending.saying {
      let texts = try withheld.map { (path) throws(PublishingError) in try PrivateTexts.read(path) }
      let outcome = try await SiteBuild(
        registry: options.registry, site: site, output: out, day: options.day, baseAddress: baseURL,
        withheldTexts: texts ?? .none, forgetsHistory: asNew
      ).run()
      switch outcome {
      case .published(let publication, let drafts, let openPoints, let notices):
        for notice in notices { Terminal.say(Phrase(en: "concord: \(notice.en)", fr: "concord : \(notice.fr)")) }
        Terminal.say(told(publication, drafts: drafts, openPoints: openPoints))
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

  private func told(_ publication: Publication, drafts: Int, openPoints: Int) -> Phrase {
    let files = Phrase.count(publication.files, en: ("file", "files"), fr: ("fichier", "fichiers"))
    let drafts = Phrase.count(
      drafts, en: ("draft published as a draft", "drafts published as drafts"),
      fr: ("projet publié comme projet", "projets publiés comme projets"))
    let points = Phrase.count(
      openPoints, en: ("open point published", "open points published"),
      fr: ("point ouvert publié", "points ouverts publiés"))
    return Phrase(
      en: """
        \(out): \(files.en), \(publication.written) written, \(publication.unchanged) unchanged, \
        \(publication.removed) removed; \(drafts.en); \(points.en)
        """,
      fr: """
        \(out) : \(files.fr), dont \(publication.written) écrits et \(publication.unchanged) inchangés, \
        \(publication.removed) supprimés ; \(drafts.fr) ; \(points.fr)
        """)
  }
}
