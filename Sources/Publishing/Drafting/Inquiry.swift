import Diagnostics
import Registry

/// One look at a registry, as it is asked for on the command line: `concord check`.
public struct Inquiry: Sendable {
  /// What the operator named; none: the whole registry.
  public var paths: [String]
  /// The registry folder.
  public var registry: String
  /// The day as of which is judged.
  public var day: Day
  /// The stage at which every version is judged; nil: each at the stage that it has reached.
  public var stage: Stage?
  /// Whether the rules run.
  public var rules: Bool
  /// A file with findings that are known and left out.
  public var baseline: String?

  /// A look at a registry.
  public init(
    paths: [String] = [], registry: String, day: Day, stage: Stage? = nil, rules: Bool = true, baseline: String? = nil
  ) {
    self.paths = paths
    self.registry = registry
    self.day = day
    self.stage = stage
    self.rules = rules
    self.baseline = baseline
  }

  /// What a look gave.
  public struct Answer: Sendable {
    /// The findings.
    public let report: Report
    /// All findings, also those of the baseline, as a baseline.
    public let asBaseline: Baseline
    /// What else the operator should know.
    public let remarks: [Phrase]
  }

  /// Looks. Throws ``PublishingError/request(_:)`` for names that are wrong.
  public func answer() async throws(PublishingError) -> Answer {
    // Before the long work, so that a wrong name is told at once.
    let line = try baseline.map { (path) throws(PublishingError) in try Baseline.read(path) }
    let (inspection, about) = try await inspection()
    let findings = inspection.findings(about: about)
    let asBaseline = Baseline(findings, sources: inspection.registry.sources)
    guard let line, let baseline else {
      return Answer(report: report(inspection, findings, about), asBaseline: asBaseline, remarks: [])
    }
    let (new, stale) = line.sift(findings, sources: inspection.registry.sources) { FileLayout.isAbout($0, about) }
    let known = findings.count - new.count
    return Answer(
      report: report(
        inspection, new, about,
        leftOut: known == 0
          ? nil : Phrase(en: "\(known) known findings of \(baseline)", fr: "\(known) constats connus de \(baseline)")),
      asBaseline: asBaseline, remarks: stale.isEmpty ? [] : [remark(stale, baseline)])
  }

  private func inspection() async throws(PublishingError) -> (Inspection, about: [String]) {
    if paths == [Inspection.standardInput] {
      let (inspection, path) = try await Inspection.inspectStandardInput(
        for: registry, day: day, stage: stage, rules: rules)
      return (inspection, [path])
    }
    let about = try RegistryPaths.resolve(paths, in: registry)
    return (
      try await Inspection.inspect(
        registry, day: day, stage: stage, only: Inspection.agreements(in: about, of: registry), rules: rules), about
    )
  }

  private func report(_ inspection: Inspection, _ findings: [Diagnostic], _ about: [String], leftOut: Phrase? = nil)
    -> Report
  {
    var report = inspection.report(version: Product.version, stage: stage, findings: findings)
    if stage == .signature, rules {
      report.checklists = inspection.checklists(about: about)
      report.notChecked += inspection.withoutChecklist(about: about)
    }
    if let leftOut { report.notChecked.append(leftOut) }
    return report
  }

  private func remark(_ stale: [Baseline.Entry], _ baseline: String) -> Phrase {
    let first =
      stale.prefix(3).map { entry in entry.path.isEmpty ? entry.rule : "\(entry.rule) in \(entry.path)" }
      .joined(separator: ", ") + (stale.count > 3 ? ", …" : "")
    return Phrase(
      en:
        "the baseline \(baseline) is stale: \(stale.count) of its findings \(stale.count == 1 ? "is" : "are") mended (\(first)); draw the line anew with --write-baseline \(baseline)",
      fr:
        "le fichier de référence \(baseline) est périmé : \(stale.count) de ses constats \(stale.count == 1 ? "est réparé" : "sont réparés") (\(first)) ; refaites-le avec --write-baseline \(baseline)"
    )
  }
}
