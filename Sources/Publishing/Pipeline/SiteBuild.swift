import Checker
import Diagnostics
import Formats
import OpenData
import Registry

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
    let inspection = try await Inspection.inspect(registry, day: day)
    guard inspection.blocking.isEmpty else {
      return .refused(inspection.report(version: Product.version, stage: .publication))
    }
    let jobs = OpenData.jobs(Export(register: inspection.registry.register, day: day))
      .map { Job(path: $0.path, make: $0.make) }
    let publication = try await write(jobs)
    return .published(publication, openPoints: inspection.findings.count { $0.kind == .substance })
  }

  private struct Job: Sendable {
    let path: String
    let make: @Sendable () -> [UInt8]
  }

  /// Renders and writes side by side: each stretch of jobs has a hand of its own, so that no artefact waits in memory.
  private func write(_ jobs: [Job]) async throws(PublishingError) -> Publication {
    let tree = try TreeWriter(output: output)
    let written = await Workers.parts(of: jobs.count) { range -> Result<Written, PublishingError> in
      var scribe = tree.scribe()
      do throws(PublishingError) {
        for job in jobs[range] { try scribe.write(Artefact(path: job.path, bytes: job.make())) }
        return .success(scribe.finish())
      } catch {
        return .failure(error)
      }
    }
    var parts: [Written] = []
    for part in written { parts.append(try part.get()) }
    return try tree.publish(parts)
  }
}
