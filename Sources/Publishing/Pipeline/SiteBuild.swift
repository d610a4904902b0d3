import Checker
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
    /// The tree stands; so many versions are published as drafts, and so many findings beside the agreements.
    case published(Publication, drafts: Int, openPoints: Int)
    /// Errors of the record or of the site's texts keep the old tree.
    case refused(Report)
  }

  /// Runs the build. Throws what the operator must mend: folders, disk, another build at work.
  public func run() async throws(PublishingError) -> Outcome {
    for folder in [registry, site] where try OutputPlace(output).lies(in: folder) {
      throw .output(
        path: output,
        Phrase(
          en: "it lies in \(folder), which the build reads; choose a folder beside it",
          fr: "il se trouve dans \(folder), que la construction lit ; choisissez un dossier à côté"))
    }
    // First of all, so that nobody waits for a build whose output folder is not to be had.
    let tree = try TreeWriter(output: output)
    let inspection = try await Inspection.inspect(registry, day: day)
    guard inspection.blocking.isEmpty else {
      return .refused(inspection.report(version: Product.version, stage: nil))
    }
    let register = inspection.registry.register
    let export = Export(
      register: register, day: day, findings: inspection.findings, cards: Checker.cards, baseAddress: baseAddress)
    let data =
      OpenData.jobs(export).map { export in
        TreeJob(paths: [export.path]) { _ throws(PublishingError) in [Artefact(path: export.path, bytes: export.make())]
        }
      }
      + documents(of: inspection.registry)
    let (theme, themeFindings) = try SiteFolder.load(site)
    var gated = GatedTree(
      tree,
      Gate(history: PublishedHistory(forgetsHistory ? nil : tree.published, register), scan: LeakScan(withheldTexts)))
    gated.compare(with: data.flatMap(\.paths))
    // The data goes first: pages state the digests of what they are made from.
    try await gated.write(data)
    let facts = facts(inspection, export, files: data.flatMap(\.paths), gated.written)
    let plan = theme.map { Site.plan(register: register, theme: $0, facts: facts) }
    let faults = themeFindings + (plan?.diagnostics ?? [])
    guard let plan, !faults.contains(where: { $0.severity >= .error }) else {
      return .refused(siteReport(faults))
    }
    try await gated.write(plan.jobs.map { TreeJob(paths: $0.paths, make: $0.make) })
    try await gated.write(plan.search)
    guard gated.stops.isEmpty else { return .refused(report(gated.stops, of: inspection)) }
    let sums = Artefact(path: Checksums.name, bytes: Checksums(gated.written).bytes)
    try await gated.write([TreeJob(paths: [sums.path]) { _ throws(PublishingError) in [sums] }])
    guard gated.stops.isEmpty else { return .refused(report(gated.stops, of: inspection)) }
    let publication = try gated.publish()
    return .published(
      publication, drafts: drafts(register), openPoints: inspection.findings.count { $0.kind == .substance })
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
      checklists: inspection.publicChecklists, baseAddress: baseAddress)
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

  /// The documents that a version or a record lists and does not withhold; others stay where they are.
  private func documents(of registry: LoadedRegistry) -> [TreeJob] {
    registry.register.agreements.flatMap { series -> [TreeJob] in
      let versions = registry.register.publishedVersions(of: series, asOf: day)
      guard !versions.isEmpty else { return [] }
      let entries = versions.flatMap(\.documents) + (series.record?.documents ?? [])
      let withheld = Set(entries.filter { $0.withheld != nil }.compactMap(\.file))
      let listed = Set(entries.compactMap(\.file)).subtracting(withheld)
      return series.documents.filter { listed.contains($0.name) }.map { document in
        let path = "data/agreements/\(series.id)/documents/\(document.name)"
        return TreeJob(paths: [path]) { _ throws(PublishingError) in
          [Artefact(path: path, bytes: try registry.document(document))]
        }
      }
    }
  }
}
