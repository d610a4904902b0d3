import Diagnostics
import Registry
import XML

/// Judges a register by all rules. A pure function of the register and a day; agreements can be judged side by side.
public struct Checker: Sendable {
  /// What is judged.
  public let register: Register
  /// The day as of which is judged.
  public let day: Day
  /// The stage at which every version is judged; nil: each at the stage that it has reached.
  public let stage: Stage?
  let whole: RegisterCase
  let profile: Profile

  /// A checker of a register.
  public init(register: Register, day: Day, stage: Stage? = nil) {
    self.register = register
    self.day = day
    self.stage = stage
    profile = Profile(register.profile)
    whole = RegisterCase(register: register, day: day, parameterValues: profile.parameters)
  }

  /// All rules, by id.
  public static let rules: [any Rule.Type] = ruleCatalogue.sorted { $0.card.id < $1.card.id }

  /// The rule with this id.
  public static func rule(_ id: RuleID) -> (any Rule.Type)? { rules.first { $0.card.id == id } }

  /// The cards of all rules, by id.
  public static var cards: [Card] { rules.map { $0.card } }

  private static let agreementRules = rules.compactMap { $0 as? any AgreementRule.Type }
  private static let seriesRules = rules.compactMap { $0 as? any SeriesRule.Type }
  private static let registerRules = rules.compactMap { $0 as? any RegisterRule.Type }
  private static let fileRules = rules.compactMap { $0 as? any FileRule.Type }
  private static let closingRules = rules.compactMap { $0 as? any ClosingRule.Type }

  /// What the rules over the register as a whole find, sorted.
  public func registerFindings() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for rule in Checker.registerRules {
      guard let severity = profile.severity(of: rule.card, at: stage ?? .publication) else { continue }
      var findings = Findings(card: rule.card, severity: severity)
      rule.check(whole, &findings)
      found += findings.found
    }
    for root in register.roots {
      found += fileFindings(FileCase(whole: whole, root: root, index: index(root)), stage ?? .publication)
    }
    return found.sorted()
  }

  private func fileFindings(_ fileCase: FileCase, _ stage: Stage) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for rule in Checker.fileRules {
      guard let severity = profile.severity(of: rule.card, at: stage) else { continue }
      var findings = Findings(
        card: rule.card, severity: severity, agreement: fileCase.series?.id, version: fileCase.agreement?.version)
      rule.check(fileCase, &findings)
      found += findings.found
    }
    return found
  }

  /// What the rules over one agreement find, in all its versions, sorted; waived findings are marked.
  public func findings(in series: AgreementSeries) -> [Diagnostic] {
    let seriesCase = SeriesCase(whole: whole, series: series)
    var found: [Diagnostic] = []
    let reached = stage ?? series.latest.map(reachedStage) ?? .publication
    let indices = series.versions.map { index($0.element) }
    if let root = series.record?.element {
      found += fileFindings(
        FileCase(whole: whole, root: root, index: index(root), series: series, versions: indices), reached)
    }
    for rule in Checker.seriesRules {
      guard let severity = profile.severity(of: rule.card, at: reached) else { continue }
      var findings = Findings(card: rule.card, severity: severity, agreement: series.id)
      rule.check(seriesCase, &findings)
      found += findings.found
    }
    for (version, index) in zip(series.versions, indices) { found += self.findings(in: version, index, seriesCase) }
    return found.sorted()
  }

  private func index(_ root: Element) -> FileIndex { FileIndex(root, codeLists: register.codeLists, day: day) }

  private func findings(in version: Agreement, _ index: FileIndex, _ seriesCase: SeriesCase) -> [Diagnostic] {
    let stage = stage ?? reachedStage(version)
    let agreementCase = AgreementCase(whole: seriesCase, agreement: version, stage: stage, index: index)
    let fileCase = FileCase(
      whole: whole, root: version.element, index: index, series: seriesCase.series, agreement: version)
    var found = fileFindings(fileCase, stage)
    for rule in Checker.agreementRules {
      guard let severity = profile.severity(of: rule.card, at: stage) else { continue }
      var findings = Findings(
        card: rule.card, severity: severity, agreement: seriesCase.series.id, version: version.version)
      rule.check(agreementCase, &findings)
      found += findings.found
    }
    found = Waivers(version, day: day).apply(to: found)
    return found + closingFindings(agreementCase, found)
  }

  private func closingFindings(_ agreementCase: AgreementCase, _ found: [Diagnostic]) -> [Diagnostic] {
    var closing: [Diagnostic] = []
    for rule in Checker.closingRules {
      guard let severity = profile.severity(of: rule.card, at: agreementCase.stage) else { continue }
      var findings = Findings(
        card: rule.card, severity: severity, agreement: agreementCase.series.id,
        version: agreementCase.agreement.version)
      rule.check(agreementCase, found: found, &findings)
      closing += findings.found
    }
    return closing
  }

  /// The stage that a version has reached by itself: published or signed, in consultation or partly signed, or being
  /// written.
  public func reachedStage(_ version: Agreement) -> Stage {
    if version.isFullySigned || version.lacksSignaturePage { return .publication }
    if !version.signatureDays.isEmpty || version.publication?.consultation != nil { return .negotiation }
    return .draft
  }
}
