import Diagnostics
import Drafting
import Registry

/// An event in the record of an agreement: `concord record`.
public struct EventEntry: Sendable {
  /// The agreement, by its id.
  public var agreement: String
  /// A code of the list `event-type`.
  public var type: String
  /// The version that it is about; nil: the latest where the event is about one.
  public var version: Int?
  /// For a signature: `party=office`, who signed for whom.
  public var signatories: [String]
  /// What happened, `fr=…` for a language, else in the language of the record.
  public var note: [String]
  /// When it happened; nil: today, or on the day of the signatures that stand in the version.
  public var date: Day?

  /// An event as it is asked for.
  public init(
    _ type: String, of agreement: String, version: Int? = nil, signatories: [String] = [], note: [String] = [],
    date: Day? = nil
  ) {
    (self.agreement, self.type, self.version) = (agreement, type, version)
    (self.signatories, self.note, self.date) = (signatories, note, date)
  }

  /// What writing the event down changes.
  public struct Outcome: Sendable {
    /// The record, and for a signature the version before it.
    public let changes: [FileChange]
    /// What the operator should know.
    public let remarks: [Phrase]
  }

  /// What is about a version by its nature.
  private static let ofAVersion: Set<String> = [
    "drafted", "signed", "registered", "published", "effective", "amended", "corrected",
  ]

  /// The files with the event. The first event makes the record.
  ///
  /// Throws ``PublishingError/request(_:)`` for an agreement, event or version that does not exist, for a day on which the
  /// event cannot have happened, and where the record would contradict the agreement or call an open draft signed.
  public func outcome(in registry: String, today: Day) async throws(PublishingError) -> Outcome {
    let opened = try await OpenedAgreement(agreement, in: registry)
    try opened.refuseUnreadable()
    try known(opened.loaded.register)
    let series = opened.series
    var entry = RecordEntry(day: date ?? today, type: type, version: version ?? standing(series))
    let about = try entry.version.map { (number) throws(PublishingError) in try opened.version(number) }
    var signed: FileChange?
    if type == "signed" {
      let latest = try opened.latest()
      let subject = about ?? latest
      let act = try SigningAct(subject, in: opened, signatories: signatories, date: date, today: today)
      (entry.day, entry.parties) = (act.day, act.parties)
      signed = act.signed.map { change(subject, $0, registry) }
    } else if !signatories.isEmpty {
      throw .request(
        Phrase(
          en: "--by says who signed: it goes with the event signed only",
          fr: "--by dit qui a signé : il ne va qu’avec l’événement signed"))
    }
    if let fault = EventOrder(series, today: today).fault(entry) { throw .request(fault) }
    let main = series.record?.language ?? series.latest?.language ?? opened.loaded.register.languages.first ?? "en"
    entry.note = try opened.texts(note, main: main)
    let record = record(entry, series, main, registry)
    let trial = EventTrial(agreement, in: registry, today: today, changes: [signed, record].compactMap { $0 })
    try await trial.refuseContradiction()
    let remarks = type == "signed" ? try await trial.openPoints(ofVersion: entry.version ?? 1) : []
    return Outcome(changes: trial.changes, remarks: remarks)
  }

  /// The version that is meant where none is named: of what follows a signature the latest that is signed, else the latest.
  private func standing(_ series: AgreementSeries) -> Int? {
    guard EventEntry.ofAVersion.contains(type) else { return nil }
    let signed = series.versions.last(where: \.countsAsSigned)
    let follows = ["registered", "published", "effective"].contains(type)
    return (follows ? signed : nil)?.version ?? series.latest?.version
  }

  private func change(_ version: Agreement, _ bytes: [UInt8], _ registry: String) -> FileChange {
    FileChange(
      path: RegistryPaths.shown("\(agreement)/\(version.version).xml", in: registry),
      before: version.element.tree.source.bytes, after: bytes)
  }

  private func record(_ entry: RecordEntry, _ series: AgreementSeries, _ main: String, _ registry: String) -> FileChange
  {
    let path = RegistryPaths.shown("\(agreement)/record.xml", in: registry)
    guard let record = series.record else {
      return FileChange(path: path, before: nil, after: entry.newRecord(agreement, language: main))
    }
    return FileChange(path: path, before: record.element.tree.source.bytes, after: entry.added(to: record))
  }

  private func known(_ register: Register) throws(PublishingError) {
    let codes = register.codeLists.codes(of: "event-type").map(\.value)
    guard !codes.contains(type) else { return }
    let near = Likeness.best(type, among: codes)
    let all = codes.joined(separator: ", ")
    throw .request(
      near.map {
        Phrase(
          en: "there is no event “\(type)”; did you mean \($0)?",
          fr: "il n’y a pas d’événement « \(type) » ; vouliez-vous dire \($0) ?")
      }
        ?? Phrase(
          en: "there is no event “\(type)”; there are \(all)",
          fr: "il n’y a pas d’événement « \(type) » ; il y a \(all)"))
  }
}
