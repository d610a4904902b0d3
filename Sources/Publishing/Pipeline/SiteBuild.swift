import Checker
import Comparison
import Diagnostics
import Formats
import OpenData
import Registry
import Website

/// A build of the site: load, check, gate, render, write.
public struct SiteBuild: Sendable {
  let registry: String
  let site: String
  let output: String
  let day: Day
  let baseAddress: String?
  let withheldTexts: PrivateTexts
  let forgetsHistory: Bool

  /// A build from these folders, as of a day.
  ///
  /// - Parameters:
  ///   - withheldTexts: what must be in no byte of the tree.
  ///   - forgetsHistory: builds as if nothing had been published at the output before.
  public init(
    registry: String, site: String, output: String, day: Day, baseAddress: String?,
    withheldTexts: PrivateTexts = .none, forgetsHistory: Bool = false
  ) {
    self.withheldTexts = withheldTexts
    self.forgetsHistory = forgetsHistory
    self.registry = registry
    self.site = site
    self.output = output
    self.day = day
    self.baseAddress = baseAddress
  }

  /// How a build ended.
  public enum Outcome: Sendable {
    /// The tree stands; so many versions are published as drafts, and so many findings beside the agreements; what the
    /// operator must know besides.
    case published(Publication, drafts: Int, openPoints: Int, notices: [Phrase])
    /// Errors of the record or of the site's texts keep the old tree.
    case refused(Report)
  }

  /// Runs the build. Throws what the operator must mend: folders, disk, another build at work.
  public func run() async throws(PublishingError) -> Outcome {
    try refuseOutputAmongInputs()
    // First of all, so that nobody waits for a build whose output folder is not to be had.
    let tree = try TreeWriter(output: output)
    let inspection = try await Inspection.inspect(registry, day: day)
    guard inspection.blocking.isEmpty else {
      return .refused(inspection.report(version: Product.version, stage: nil))
    }
    let (theme, themeFindings) = try SiteFolder.load(site)
    guard let theme else { return .refused(siteReport(themeFindings)) }
    let survey = Survey(
      register: inspection.registry.register, day: day, findings: inspection.findings, cards: Checker.cards,
      hasChecklists: true)
    let export = await export(of: inspection, SiteWords(survey, theme: theme))
    let data = data(export, inspection.registry)
    var gated = GatedTree(tree, gate(tree, inspection.registry.register))
    gated.compare(with: data.flatMap(\.paths))
    // The data goes first: pages state the digests of what they are made from.
    try await gated.write(data)
    let plan = Site.plan(
      survey, theme: theme, facts: facts(inspection, export, files: data.flatMap(\.paths), gated.written))
    let faults = themeFindings + plan.diagnostics
    guard !faults.contains(where: { $0.severity >= .error }) else { return .refused(siteReport(faults)) }
    try await gated.write(plan.jobs.map { TreeJob(paths: $0.paths, make: $0.make) })
    try await gated.write(plan.search)
    let sums = Artefact(path: Checksums.name, bytes: Checksums(gated.written).bytes)
    try await gated.write([TreeJob(paths: [sums.path]) { _ throws(PublishingError) in [sums] }])
    guard gated.stops.isEmpty else { return .refused(report(gated.stops, of: inspection)) }
    let notices = withheldTexts.notices + notices(ofClosed: gated.closed)
    let publication = try gated.publish()
    return .published(
      publication, drafts: drafts(export.register), openPoints: inspection.findings.count { $0.kind == .substance },
      notices: notices)
  }

  private func refuseOutputAmongInputs() throws(PublishingError) {
    for folder in [registry, site] where try OutputPlace(output).lies(in: folder) {
      throw .output(
        path: output,
        Phrase(
          en: "it lies in \(folder), which the build reads; choose a folder beside it",
          fr: "il se trouve dans \(folder), que la construction lit ; choisissez un dossier à côté"))
    }
  }

  private func gate(_ tree: borrowing TreeWriter, _ register: Register) -> Gate {
    Gate(history: PublishedHistory(forgetsHistory ? nil : tree.published, register), scan: LeakScan(withheldTexts))
  }

  /// The open data to be, with what feeds tell in the words of the site: comparing versions takes long, and several
  /// feeds tell of the same one.
  private func export(of inspection: Inspection, _ words: SiteWords) async -> Export {
    let register = inspection.registry.register
    var export = Export(
      register: register, day: day, findings: inspection.findings, cards: Checker.cards, baseAddress: baseAddress)
    let languages = register.languages
    for language in languages {
      for kind in Occasion.Kind.allCases {
        export.wording.occasions[language, default: [:]][kind] = words.name(of: kind, in: language)
      }
    }
    let told = await Workers.map(OpenData.toldVersions(export)) { from, to in
      let comparison = Comparison(from: from, to: to)
      let lines = languages.map { ($0, words.changes(comparison, in: $0)) }
      return (Wording.VersionName(to), Dictionary(lines) { first, _ in first })
    }
    export.wording.changes = Dictionary(told) { first, _ in first }
    return export
  }

  /// The files of the open data, and the documents.
  private func data(_ export: Export, _ registry: LoadedRegistry) -> [TreeJob] {
    let files = OpenData.jobs(export).map { job in
      TreeJob(paths: [job.path]) { _ throws(PublishingError) in [Artefact(path: job.path, bytes: job.make())] }
    }
    let documents = registry.register.agreements.flatMap { series in
      export.documents(of: series).map { path, file in
        TreeJob(paths: [path]) { _ throws(PublishingError) in
          [Artefact(path: path, bytes: try registry.document(file))]
        }
      }
    }
    return files + documents
  }

  /// The published versions that are not signed yet.
  private func drafts(_ register: Register) -> Int {
    register.agreements.reduce(0) { count, series in
      count + register.publishedVersions(of: series, asOf: day).count { !$0.countsAsSigned }
    }
  }

  private func facts(
    _ inspection: Inspection, _ export: Export, files: [String], _ written: [Written]
  ) -> Site.Facts {
    Site.Facts(
      day: day, findings: inspection.findings, cards: Checker.cards, detail: RuleDetail.of,
      chronicle: export.chronicle, files: files, digests: Checksums(written).digests(ofPathsEnding: ".xml"),
      checklist: inspection.publicChecklist, baseAddress: baseAddress)
  }

  /// Errors in the folder of the site keep the old tree as errors of the record do.
  private func siteReport(_ faults: [Diagnostic]) -> Report {
    Report(
      version: Product.version, stage: .publication, asOf: day.description, findings: faults.sorted(), sources: [],
      cards: [],
      checked: [Phrase(en: "the site’s own files in \(site)", fr: "les fichiers du site dans \(site)")], notChecked: [])
  }

  /// What stopped a build whose registry was sound: it would leak, or undo what was published.
  private func report(_ stops: [Diagnostic], of inspection: Inspection) -> Report {
    var report = inspection.report(version: Product.version, stage: nil, findings: stops.sorted())
    report.checked.append(
      Phrase(en: "what would be published, and what was", fr: "ce qui serait publié, et ce qui l’a été"))
    return report
  }

  /// What could not be looked through for withheld texts.
  private func notices(ofClosed paths: [String]) -> [Phrase] {
    guard !paths.isEmpty else { return [] }
    let list = paths.sorted().joined(separator: ", ")
    return [
      Phrase(
        en: """
          not looked into for withheld texts, since they hold pictures or pages that only a person can read; open each of \
          them before you put the tree on a server: \(list)
          """,
        fr: """
          non examinés à la recherche de textes occultés, car ils contiennent des images ou des pages que seule une \
          personne peut lire ; ouvrez chacun d’eux avant de mettre l’arborescence en ligne : \(list)
          """)
    ]
  }
}
