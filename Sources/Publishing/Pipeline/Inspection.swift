import Checker
import Diagnostics
import Registry

/// A registry that was read and judged.
public struct Inspection: Sendable {
  /// What was read.
  public let registry: LoadedRegistry
  /// Everything that was found, by reading and by the rules, sorted.
  public let findings: [Diagnostic]
  /// The day as of which was judged.
  public let day: Day

  /// Reads and judges a registry folder.
  ///
  /// - Parameters:
  ///   - path: The registry folder.
  ///   - day: The day as of which is judged.
  ///   - stage: The stage at which every version is judged; nil: each at the stage that it has reached.
  ///   - only: The agreements to read and judge, for a quick look; nil: all.
  ///   - rules: Whether the rules run; without them only reading and the schema judge.
  ///   - replacing: Files that take the place of those on disk, by their place in the registry.
  public static func inspect(
    _ path: String, day: Day, stage: Stage? = nil, only: Set<String>? = nil, rules: Bool = true,
    replacing: [String: SourceFile] = [:]
  ) async throws(PublishingError) -> Inspection {
    guard rules else {
      let registry = try await RegistryFolder.load(path, only: only, replacing: replacing)
      return Inspection(registry: registry, findings: registry.findings, day: day)
    }
    // Beside compiling the schema: for a quick look at one file both take longer than the file.
    async let ready: Void = Checker.prepare()
    let registry = try await RegistryFolder.load(path, only: only, replacing: replacing)
    await ready
    return await inspect(registry, day: day, stage: stage)
  }

  /// Judges a registry that was read.
  public static func inspect(_ registry: LoadedRegistry, day: Day, stage: Stage? = nil) async -> Inspection {
    let checker = Checker(register: registry.register, day: day, stage: stage)
    let agreements = registry.register.agreements
    async let whole = checker.registerFindings()
    var parts = await Workers.parts(of: agreements.count) { range in
      range.flatMap { checker.findings(in: agreements[$0]) }
    }
    // Sorted in place, and each part let go once it is taken over: findings are many where a registry is in a bad way.
    var found = registry.findings + (await whole)
    found.reserveCapacity(found.count + parts.reduce(0) { $0 + $1.count })
    for at in parts.indices {
      found += parts[at]
      parts[at] = []
    }
    found.sort()
    return Inspection(registry: registry, findings: found, day: day)
  }

  /// The agreements that these paths lie in, so that nothing else need be read; nil as soon as a path is about more than
  /// single agreements.
  public static func agreements(in paths: [String], of registry: String) -> Set<String>? {
    guard !paths.isEmpty else { return nil }
    let root = registry.hasSuffix("/") ? registry : registry + "/"
    var names: Set<String> = []
    for path in paths {
      guard path.hasPrefix(root), let name = path.dropFirst(root.count).split(separator: "/").first,
        !name.hasSuffix(".xml"), name != "codelists"
      else { return nil }
      names.insert(String(name))
    }
    return names
  }

  /// The findings that keep the registry from being published: errors of the record.
  public var blocking: [Diagnostic] {
    findings.filter { $0.kind == .record && $0.severity >= .error && $0.waivedBy == nil }
  }

  /// The findings about these paths (files, or folders with what is in them); all where no path is given. With them go the
  /// findings on files around the agreements without which the rest could not be checked.
  public func findings(about paths: [String]) -> [Diagnostic] {
    guard !paths.isEmpty else { return findings }
    let register = registry.register
    let wanting = Set(register.gaps.filter { $0.agreement == nil }.map { register.path(of: $0.path) })
    return findings.filter { finding in
      guard let path = finding.range?.path else { return false }
      return FileLayout.isAbout(path, paths) || wanting.contains(path)
    }
  }

  /// The report for people and programs.
  ///
  /// - Parameter stage: The stage at which every version was judged; nil: each at the stage that it has reached.
  public func report(version: String, stage: Stage?, about paths: [String] = []) -> Report {
    report(version: version, stage: stage, findings: findings(about: paths))
  }

  /// The report on some of the findings.
  func report(version: String, stage: Stage?, findings: [Diagnostic]) -> Report {
    let concerned = Set(findings.compactMap { $0.range?.path })
    let register = registry.register
    let versions = register.agreements.reduce(0) { $0 + $1.versions.count }
    let agreements = Phrase.count(
      register.agreements.count, en: ("agreement", "agreements"), fr: ("accord", "accords"))
    let count = Phrase.count(versions, en: ("version", "versions"), fr: ("version", "versions"))
    let reached = stage == nil ? reachedStages : [:]
    var report = Report(
      version: version, stage: stage ?? (reached.count == 1 ? reached.keys.first : nil) ?? .publication,
      asOf: day.description, findings: findings,
      sources: concerned.sorted().compactMap { registry.sources[$0] }, cards: Checker.cards,
      checked: [
        Phrase(
          en: "\(agreements.en) in \(count.en), by \(Checker.rules.count) rules",
          fr: "\(agreements.fr) en \(count.fr), par \(Checker.rules.count) règles")
      ]
        + (reached.count > 1
          ? Stage.allCases.compactMap { stage in reached[stage].map { judged($0, at: stage) } } : []),
      notChecked: Unchecked(register, checker: Checker(register: register, day: day, stage: stage)).phrases)
    report.isStageVaried = reached.count > 1
    return report
  }

  /// The versions before publication, by the stage that each has reached; all others are at publication.
  private var reachedStages: [Stage: [String]] {
    let checker = Checker(register: registry.register, day: day)
    return registry.register.agreements.reduce(into: [:]) { stages, series in
      for version in series.versions {
        stages[checker.reachedStage(version), default: []].append("\(series.id) v\(version.version)")
      }
    }
  }

  /// `population-statistics v1 as a draft`; nothing of what is published, since that is the rule.
  private func judged(_ versions: [String], at stage: Stage) -> Phrase {
    let some = versions.prefix(5).joined(separator: ", ") + (versions.count > 5 ? ", …" : "")
    return switch stage {
    case .draft: Phrase(en: "\(some) as a draft", fr: "\(some) comme projet")
    case .negotiation: Phrase(en: "\(some) as in negotiation", fr: "\(some) comme en négociation")
    case .signature: Phrase(en: "\(some) as about to be signed", fr: "\(some) comme avant signature")
    case .publication:
      Phrase(
        en: "\(versions.count) versions as signed or to be published",
        fr: "\(versions.count) versions comme signées ou à publier")
    }
  }

  /// What must be there on the day of signature, for the agreements that lie in these paths and are not yet signed.
  func checklists(about paths: [String]) -> [Checklist] {
    let checker = Checker(register: registry.register, day: day, stage: .signature)
    return registry.register.agreements.compactMap { series in
      guard let path = series.latest?.element.sourceRange(0..<0).path, paths.isEmpty || FileLayout.isAbout(path, paths)
      else { return nil }
      return checker.checklist(for: series, findings: findings)
    }
  }

  /// Why there is no checklist for signature, for the agreements that were asked about by name.
  func withoutChecklist(about paths: [String]) -> [Phrase] {
    guard !paths.isEmpty else { return [] }
    return registry.register.agreements.compactMap { series in
      if let withdrawal = series.withdrawal {
        return Phrase(
          en: "what must be there on the day of signature: \(withdrawal.en)",
          fr: "ce qui doit être prêt le jour de la signature : \(withdrawal.fr)")
      }
      guard let latest = series.latest, latest.countsAsSigned else { return nil }
      return Phrase(
        en:
          "what must be there on the day of signature: version \(latest.version) of \(series.id) counts as signed already",
        fr:
          "ce qui doit être prêt le jour de la signature : la version \(latest.version) de \(series.id) passe déjà pour signée"
      )
    }
  }

  /// The checklist of an agreement that is not yet signed, without advice, which is for authors alone.
  func publicChecklist(_ agreement: String) -> Checklist? {
    guard let series = registry.register.agreement(agreement) else { return nil }
    let checker = Checker(register: registry.register, day: day, stage: .signature)
    return checker.checklist(for: series, findings: checker.findings(in: series).filter { $0.severity > .advice })
  }
}
