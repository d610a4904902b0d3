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

  /// A build from these folders, as of a day.
  public init(registry: String, site: String, output: String, day: Day, baseAddress: String?) {
    self.registry = registry
    self.site = site
    self.output = output
    self.day = day
    self.baseAddress = baseAddress
  }

  /// How a build ended.
  public enum Outcome: Sendable {
    /// The tree stands; so many findings are published beside the agreements.
    case published(Publication, openPoints: Int)
    /// Errors of the record or of the site's texts keep the old tree.
    case refused(Report)
  }

  /// Runs the build. Throws what the operator must mend: folders, disk, another build at work.
  public func run() async throws(PublishingError) -> Outcome {
    // First of all, so that nobody waits for a build whose output folder is not to be had.
    let tree = try TreeWriter(output: output)
    let inspection = try await Inspection.inspect(registry, day: day)
    guard inspection.blocking.isEmpty else {
      return .refused(inspection.report(version: Product.version, stage: .publication))
    }
    let register = inspection.registry.register
    let export = Export(register: register, day: day, baseAddress: baseAddress)
    let data =
      OpenData.jobs(export).map { export in
        Job(paths: [export.path]) { _ throws(PublishingError) in [Artefact(path: export.path, bytes: export.make())] }
      }
      + documents(of: inspection.registry)
    let (theme, themeFindings) = try SiteFolder.load(site)
    // The data goes first: pages state the digests of what they are made from.
    var written = try await write(data, to: tree)
    let facts = facts(inspection, export, files: data.flatMap(\.paths), written)
    let plan = theme.map { Site.plan(register: register, theme: $0, facts: facts) }
    let faults = themeFindings + (plan?.diagnostics ?? [])
    guard let plan, !faults.contains(where: { $0.severity >= .error }) else {
      return .refused(siteReport(faults))
    }
    written += try await write(plan.jobs.map { Job(paths: $0.paths, make: $0.make) }, to: tree)
    let sums = Artefact(path: Checksums.name, bytes: Checksums(written).bytes)
    written += try await write([Job(paths: [sums.path]) { _ throws(PublishingError) in [sums] }], to: tree)
    let publication = try tree.publish(written)
    return .published(publication, openPoints: inspection.findings.count { $0.kind == .substance })
  }

  private func facts(
    _ inspection: Inspection, _ export: Export, files: [String], _ written: [Written]
  ) -> Site.Facts {
    Site.Facts(
      day: day, findings: inspection.findings, cards: Checker.cards, detail: RuleDetail.of,
      chronicle: export.chronicle, files: files, digests: Checksums(written).digests(ofPathsEnding: ".xml"),
      baseAddress: baseAddress)
  }

  /// Errors in the folder of the site keep the old tree as errors of the record do.
  private func siteReport(_ faults: [Diagnostic]) -> Report {
    Report(
      version: Product.version, stage: .publication, asOf: day.description, findings: faults.sorted(), sources: [],
      cards: [],
      checked: [Phrase(en: "the site’s own files in \(site)", fr: "les fichiers du site dans \(site)")], notChecked: [])
  }

  private struct Job: Sendable {
    let paths: [String]
    /// The writer is the worker's own.
    let make: @Sendable (HTMLWriter) throws(PublishingError) -> [Artefact]
  }

  /// The documents that a version or a record lists and does not withhold; others stay where they are.
  private func documents(of registry: LoadedRegistry) -> [Job] {
    registry.register.agreements.flatMap { series in
      let entries = series.versions.flatMap(\.documents) + (series.record?.documents ?? [])
      let withheld = Set(entries.filter { $0.withheld != nil }.compactMap(\.file))
      let listed = Set(entries.compactMap(\.file)).subtracting(withheld)
      return series.documents.filter { listed.contains($0.name) }.map { document in
        let path = "data/agreements/\(series.id)/documents/\(document.name)"
        return Job(paths: [path]) { _ throws(PublishingError) in
          [Artefact(path: path, bytes: try registry.document(document))]
        }
      }
    }
  }

  /// Renders and writes side by side: each stretch of jobs has a hand of its own, so that no artefact waits in memory.
  private func write(_ jobs: [Job], to tree: TreeWriter) async throws(PublishingError) -> [Written] {
    let written = await Workers.parts(of: jobs.count) { range -> Result<Written, PublishingError> in
      var scribe = tree.scribe()
      do throws(PublishingError) {
        let html = HTMLWriter()
        for job in jobs[range] { for artefact in try job.make(html) { try scribe.write(artefact) } }
        return .success(scribe.finish())
      } catch {
        return .failure(error)
      }
    }
    var parts: [Written] = []
    for part in written { parts.append(try part.get()) }
    return parts
  }
}
