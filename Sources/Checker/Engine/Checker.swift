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
  private let rosters: [Stage: Roster]

  /// A checker of a register.
  public init(register: Register, day: Day, stage: Stage? = nil) {
    self.register = register
    self.day = day
    self.stage = stage
    profile = Profile(register.profile)
    whole = RegisterCase(register: register, day: day, parameterValues: profile.parameters)
    let stages = stage.map { [$0] } ?? Stage.allCases
    let unknown = register.unknown
    rosters = Dictionary(
      uniqueKeysWithValues: stages.map { [profile] in ($0, Roster(profile, $0, unknown: unknown)) })
  }

  /// Makes what all checks share and no registry changes, so that it can be made while files are still being read.
  public static func prepare() {
    precondition(
      !AttributeSenses.all.isEmpty && !Resolver.groups.isEmpty && !cards.isEmpty && !CodeLists.builtIn.ids.isEmpty,
      "there is something to check")
  }

  /// All rules, by id.
  public static let rules: [any Rule.Type] = ruleCatalogue.map { (rule: $0, id: $0.card.id) }.sorted { $0.id < $1.id }
    .map(\.rule)

  /// The rule with this id.
  public static func rule(_ id: RuleID) -> (any Rule.Type)? { places[id].map { rules[$0] } }

  /// The cards of all rules, by id.
  public static let cards: [Card] = rules.map { $0.card }

  static func card(_ id: RuleID) -> Card? { places[id].map { cards[$0] } }

  private static let places: [RuleID: Int] = Dictionary(
    cards.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })

  private func roster(_ stage: Stage) -> Roster {
    guard let roster = rosters[stage] else {
      preconditionFailure("a checker judges at the stages that it was made for")
    }
    return roster
  }

  /// What the rules over the register as a whole find, sorted.
  public func registerFindings() -> [Diagnostic] {
    let roster = roster(stage ?? .publication)
    var found: [Diagnostic] = []
    for seat in roster.register {
      var findings = Findings(seat.voice)
      seat.rule.check(whole, &findings)
      found += findings.found
    }
    for root in register.roots { judge(FileCase(whole: whole, root: root, index: index(root)), roster, &found) }
    return found.sorted()
  }

  private func judge(_ fileCase: FileCase, _ roster: Roster, _ found: inout [Diagnostic]) {
    let (agreement, version) = (fileCase.series?.id, fileCase.agreement?.version)
    let unknown = fileCase.series?.unknown ?? []
    for seat in roster.file where seat.voice.isHeard(unknown) {
      var findings = Findings(seat.voice, agreement: agreement, version: version)
      seat.rule.check(fileCase, &findings)
      found += findings.found
    }
  }

  /// What the rules over one agreement find, in all its versions, sorted; waived findings are marked.
  public func findings(in series: AgreementSeries) -> [Diagnostic] {
    let seriesCase = SeriesCase(whole: whole, series: series)
    var found: [Diagnostic] = []
    let roster = roster(stage ?? series.latest.map(reachedStage) ?? .publication)
    let indices = series.versions.map { index($0.element) }
    if let root = series.record?.element {
      let index = index(root)
      judge(FileCase(whole: whole, root: root, index: index, series: series, versions: indices), roster, &found)
    }
    for seat in roster.series where seat.voice.isHeard(seriesCase.unknown) {
      var findings = Findings(seat.voice, agreement: series.id)
      seat.rule.check(seriesCase, &findings)
      found += findings.found
    }
    for (version, index) in zip(series.versions, indices) { found += findings(in: version, index, seriesCase) }
    return found.sorted()
  }

  private func index(_ root: Element) -> FileIndex { FileIndex(root, codeLists: register.codeLists, day: day) }

  private func findings(in version: Agreement, _ index: FileIndex, _ seriesCase: SeriesCase) -> [Diagnostic] {
    let stage = stage ?? reachedStage(version)
    let roster = roster(stage)
    let agreementCase = AgreementCase(whole: seriesCase, agreement: version, stage: stage, index: index)
    let fileCase = FileCase(
      whole: whole, root: version.element, index: index, series: seriesCase.series, agreement: version)
    var found: [Diagnostic] = []
    judge(fileCase, roster, &found)
    let (id, number) = (seriesCase.series.id, version.version)
    let unknown = seriesCase.unknown
    for seat in roster.agreement where seat.voice.isHeard(unknown) {
      var findings = Findings(seat.voice, agreement: id, version: number)
      seat.rule.check(agreementCase, &findings)
      found += findings.found
    }
    found = Waivers(version, day: day).apply(to: found)
    let standing = found
    for seat in roster.closing where seat.voice.isHeard(unknown) {
      var findings = Findings(seat.voice, agreement: id, version: number)
      seat.rule.check(agreementCase, found: standing, &findings)
      found += findings.found
    }
    return found
  }

  /// The stage that a version has reached by itself: published or signed, in consultation or partly signed, or being
  /// written.
  public func reachedStage(_ version: Agreement) -> Stage {
    if version.countsAsSigned { return .publication }
    if !version.signatureDays.isEmpty || version.publication?.consultation != nil { return .negotiation }
    return .draft
  }
}
