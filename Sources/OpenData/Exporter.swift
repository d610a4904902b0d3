import Comparison
import Diagnostics
import Formats
import Registry

/// A kind of open data: one file in `Exporters/`, listed by being there.
public protocol Exporter: Sendable {
  /// What it makes, one sentence for the downloads page and the manual, in English.
  static var summary: String { get }
  /// The artefacts it makes, each as a job that can run by itself.
  static func jobs(_ export: Export) -> [ExportJob]
}

/// What an exporter works from.
public struct Export: Sendable {
  /// Everything that the registry says.
  public let register: Register
  /// The day as of which the site is built.
  public let day: Day
  /// What agreements do to the commission’s independence, from the record and from what the checks found.
  public let assessments: Assessments
  /// What the checks found in the registry, advice for authors included; exporters leave that out.
  public let findings: [Diagnostic]

  /// Everything that happened up to the day, newest first.
  public let chronicle: Chronicle
  /// The address at which the site is served; nil where nobody knows.
  public let baseAddress: String?

  /// The register as of a day, with what the checks found in it and the cards of the rules that found it. Without an
  /// address the registry's own is taken.
  public init(
    register: Register, day: Day, findings: [Diagnostic] = [], cards: [Card] = [], baseAddress: String? = nil
  ) {
    self.register = register
    self.day = day
    self.findings = findings
    assessments = Assessments(register: register, day: day, findings: findings, cards: cards)
    self.chronicle = Chronicle(register, asOf: day)
    let address = baseAddress ?? register.profile?.baseAddress
    self.baseAddress = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// The versions of an agreement that are published.
  func versions(of series: AgreementSeries) -> [Agreement] { register.publishedVersions(of: series, asOf: day) }
}

/// An artefact to be made.
public struct ExportJob: Sendable {
  /// Its path below the root of the site.
  public let path: String
  /// Makes its bytes.
  public let make: @Sendable () -> [UInt8]
}

/// The room's whole work.
public enum OpenData {
  /// All exporters.
  public static let exporters: [any Exporter.Type] = exporterCatalogue

  /// The jobs of all exporters, sorted by path.
  public static func jobs(_ export: Export) -> [ExportJob] {
    exporters.flatMap { $0.jobs(export) }.sorted { $0.path < $1.path }
  }
}
