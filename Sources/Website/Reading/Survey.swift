import Diagnostics
import Registry

/// What the pages need to know of the whole register as of a day, found out once: status, current version and parties of
/// every agreement, and the findings that are published beside it.
public final class Survey: Sendable {
  /// The register itself, and the day as of which it is read.
  public let register: Register
  /// The day that the site describes.
  public let day: Day
  /// Every agreement, by id.
  public let entries: [Entry]
  /// What agreements do to the commission’s independence.
  public let assessments: Assessments
  /// The agreements that are not yet signed, for each of which there is a checklist for the day of signature; sorted.
  public let checklists: [String]
  private let index: [String: Int]

  /// One agreement as of the day; a class because all pages about the agreement share it.
  public final class Entry: Sendable {
    /// The agreement through time.
    public let series: AgreementSeries
    /// Where it stands; the version that applies; nil where only a tombstone is left.
    public let status: Status
    /// The version that applies on the day.
    public let current: Agreement?
    /// The events of the record in order of time: all, and those up to the day.
    public let events: [Event]
    /// The events up to the day.
    public let pastEvents: [Event]
    private let effectiveDays: [Int: Day]
    /// The organisations that take part in the current version on the day, parties first, each once.
    public let organisations: [String]
    /// The organisations that took part and left, with the day on which they did.
    public let former: [String: Day]
    /// The first and the last day on which the first version was signed.
    public let signed: Day?
    /// The day on which the version that applies took effect.
    public let effective: Day?
    /// Facets of the current version.
    public let type: Code?
    /// The subjects of the agreement.
    public let areas: [Code]
    /// The categories of data that move.
    public let categories: [Code]
    /// Warnings and errors of the current and earlier versions, in their order.
    public let findings: [Diagnostic]

    /// The day on which a version took or takes effect.
    public func effectiveDay(of version: Agreement) -> Day? { effectiveDays[version.version] }

    init(
      series: AgreementSeries, status: Status, current: Agreement?, organisations: [String], former: [String: Day],
      categories: [Code], findings: [Diagnostic], day: Day
    ) {
      self.series = series
      self.status = status
      self.current = current
      self.organisations = organisations
      self.former = former
      self.categories = categories
      self.findings = findings
      events = series.events
      pastEvents = events.filter { $0.date <= day }
      let days = Dictionary(
        series.versions.compactMap { version in series.effectiveDay(of: version).map { (version.version, $0) } },
        uniquingKeysWith: { first, _ in first })
      signed = series.versions.first.flatMap { $0.term?.signed ?? $0.signatureDays.max() }
      effectiveDays = days
      effective = current.flatMap { days[$0.version] }
      type = current?.classification.type
      areas = current?.classification.areas.map(\.code) ?? []
    }

    /// The findings about one version that no waiver covers.
    public func openFindings(of version: Int) -> [Diagnostic] {
      findings.filter { $0.waivedBy == nil && ($0.version ?? version) == version }
    }
  }

  /// Surveys a register as of a day. Findings of the severity advice are for authors and left out.
  public init(register: Register, day: Day, findings: [Diagnostic], cards: [Card] = [], hasChecklists: Bool = false) {
    self.register = register
    self.day = day
    assessments = Assessments(register: register, day: day, findings: findings, cards: cards)
    var byAgreement: [String: [Diagnostic]] = [:]
    for finding in findings where finding.severity >= .warning {
      if let agreement = finding.agreement { byAgreement[agreement, default: []].append(finding) }
    }
    entries = register.agreements.map { Self.entry($0, register, day, byAgreement[$0.id] ?? []) }
    let unsigned = entries.filter { $0.current != nil && !($0.series.latest?.countsAsSigned ?? true) }.map(\.series.id)
    checklists = hasChecklists ? unsigned.sorted() : []
    index = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.series.id, $0) })
  }

  /// An agreement by its id.
  public func entry(_ id: String) -> Entry? { index[id].map { entries[$0] } }

  private static func entry(
    _ series: AgreementSeries, _ register: Register, _ day: Day, _ findings: [Diagnostic]
  ) -> Entry {
    let status = register.status(of: series, asOf: day)
    let current = status == .withdrawn ? nil : series.current(asOf: day)
    var organisations: [String] = []
    var seen: Set<String> = []
    let staying = current?.parties.parties.filter { dayOfLeaving($0, day) == nil }
    let parties = staying?.map(\.organisation) ?? series.tombstone?.parties.map(\.organisation) ?? []
    for id in parties + (current?.parties.participants.compactMap(\.organisation) ?? []) where seen.insert(id).inserted
    {
      organisations.append(id)
    }
    var former: [String: Day] = [:]
    // Who came back, or still takes part in another role, is not gone.
    for party in current?.parties.parties ?? [] where !seen.contains(party.organisation) {
      former[party.organisation] = dayOfLeaving(party, day)
    }
    var categories: [Code] = []
    for item in current?.dataSharing?.flows.flatMap(\.items) ?? [] where !categories.contains(item.category) {
      categories.append(item.category)
    }
    return Entry(
      series: series, status: status, current: current, organisations: organisations, former: former,
      categories: categories, findings: findings, day: day)
  }

  /// The day on which a party left; nil if it has not by the day.
  private static func dayOfLeaving(_ party: Party, _ day: Day) -> Day? {
    guard let left = party.accession?.left, left <= day else { return nil }
    return left
  }
}
