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
  /// What feeds and calendars say in the words of the site.
  public var wording = Wording()

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

  /// Each document that is published, with its path: those that a published version or the record lists and does not
  /// withhold.
  public func documents(of series: AgreementSeries) -> [(path: String, file: DocumentFile)] {
    let versions = versions(of: series)
    guard !versions.isEmpty else { return [] }
    let entries = versions.flatMap(\.documents) + (series.record?.documents ?? [])
    let withheld = Set(entries.filter { $0.withheld != nil }.compactMap(\.file))
    let listed = Set(entries.compactMap(\.file)).subtracting(withheld)
    return series.documents.filter { listed.contains($0.name) }.map { file in
      ("data/agreements/\(series.id)/documents/\(file.name)", file)
    }
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

  /// The jobs of all exporters, and that of the index which names all their files, sorted by path.
  public static func jobs(_ export: Export) -> [ExportJob] {
    let jobs = exporters.flatMap { $0.jobs(export) }
    let paths = jobs.map(\.path).sorted()
    let index = ExportJob(path: RegistryIndex.path) { RegistryIndex(export: export, paths: paths).document }
    return (jobs + [index]).sorted { $0.path < $1.path }
  }
}
