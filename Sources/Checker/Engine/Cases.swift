import Diagnostics
import Registry
import XML

/// What a rule over the register looks at.
public struct RegisterCase: Sendable {
  /// Everything that the registry says.
  public let register: Register
  /// The day as of which is judged.
  public let day: Day
  let parameterValues: [String: Int]
  private let commission: String?

  init(register: Register, day: Day, parameterValues: [String: Int]) {
    (self.register, self.day, self.parameterValues) = (register, day, parameterValues)
    commission = register.profile?.commission
  }

  /// The value of a parameter: from the profile, else the rule's proposal.
  public func value(_ parameter: Parameter) -> Int { parameterValues[parameter.name] ?? parameter.standard }

  /// True if the organisation is the election commission.
  public func isCommission(organisation id: String) -> Bool { commission == id }
}

/// What a rule over an agreement through time looks at.
public struct SeriesCase: Sendable {
  /// The register around it.
  public let whole: RegisterCase
  /// The agreement with its versions and record.
  public let series: AgreementSeries
  /// Where the agreement stands on the day.
  public let status: Status
  /// The version that applies on the day.
  let current: Agreement?
  /// What could not be read of the agreement.
  let unknown: RegistryParts

  init(whole: RegisterCase, series: AgreementSeries) {
    self.whole = whole
    self.series = series
    status = whole.register.status(of: series, asOf: whole.day)
    current = series.current(asOf: whole.day)
    unknown = series.unknown
  }

  /// Everything that the registry says.
  public var register: Register { whole.register }
  /// The day as of which is judged.
  public var day: Day { whole.day }
  /// The value of a parameter.
  public func value(_ parameter: Parameter) -> Int { whole.value(parameter) }
}

/// What a rule over one version looks at.
public struct AgreementCase: Sendable {
  /// The agreement through time, with the register around it.
  public let whole: SeriesCase
  /// The version that is judged.
  public let agreement: Agreement
  /// The stage at which it is judged.
  public let stage: Stage
  /// Its parts by id, and what else one walk through it gathers.
  public let index: FileIndex
  /// The parties that sign, in the order written. Kept, since nearly every rule asks for them.
  public let parties: [Party]
  /// The groups of parties.
  public let groups: [PartyGroup]
  /// The party that is the election commission; nil where it is none of the parties.
  public let commission: Party?
  /// The parties other than the commission.
  public let partners: [Party]
  /// True if this version is the one that applies, or will: older versions are kept as they are, and rules about what is
  /// current have nothing to say of them. False, too, where a later one may exist that could not be read.
  public let isCurrent: Bool
  /// The data flows of the agreement.
  let flows: [Flow]
  /// The flows that hold data on people.
  let personalFlows: [Flow]
  /// The legal text in each language, read once for all rules about wording.
  let proses: [Prose]

  /// A version, judged at a stage.
  init(whole: SeriesCase, agreement: Agreement, stage: Stage, index: FileIndex) {
    self.whole = whole
    self.agreement = agreement
    self.stage = stage
    self.index = index
    let all = agreement.parties
    parties = all.parties
    groups = all.groups
    commission = parties.first { whole.whole.isCommission(organisation: $0.organisation) }
    partners = parties.filter { !whole.whole.isCommission(organisation: $0.organisation) }
    isCurrent =
      (whole.current.map { agreement.version >= $0.version } ?? true)
      && (whole.unknown.isEmpty || !whole.series.mayHaveVersion(after: agreement.version))
    flows = agreement.dataSharing?.flows ?? []
    let codeLists = whole.register.codeLists
    personalFlows = flows.filter { $0.isPersonal(codeLists) }
    proses = agreement.texts.map(Prose.init)
  }

  /// Everything that the registry says.
  public var register: Register { whole.register }
  /// The agreement through time.
  public var series: AgreementSeries { whole.series }
  /// The day as of which is judged.
  public var day: Day { whole.day }
  /// What is unknown of the registry and of this agreement.
  var unknown: RegistryParts { register.unknown.union(whole.unknown) }
  /// The legal text in the language in which the agreement was drafted, else the first one.
  var drafted: Prose? { proses.first { $0.language == agreement.language } ?? proses.first }
  /// The code lists.
  public var codeLists: CodeLists { register.codeLists }
  /// The value of a parameter.
  public func value(_ parameter: Parameter) -> Int { whole.value(parameter) }

  /// True if this id inside the agreement means the commission.
  public func isCommission(_ actor: String?) -> Bool { actor != nil && commission?.id == actor }

  /// A party, group or participant by its id, from the index: large agreements have hundreds, and rules ask for each.
  func actor(_ id: String) -> Agreement.Actor? {
    guard let element = index.part(id) else { return nil }
    return switch index.type(of: id) {
    case "Party": .party(Party(element))
    case "PartyGroup": .group(PartyGroup(element))
    case "Participant": .participant(Participant(element))
    default: nil
    }
  }

  /// The organisation behind a party or participant; nil for groups and where it is not listed.
  public func organisation(of actor: String) -> Organisation? {
    switch self.actor(actor) {
    case .party(let party): register.organisation(party.organisation)
    case .participant(let participant): participant.organisation.flatMap(register.organisation)
    case .group, nil: nil
    }
  }

  /// The elections that the agreement serves and that are in the calendar.
  public var servedElections: [Election] {
    agreement.classification.serves.compactMap { register.election($0.election) }
  }
}

/// What a rule over any authored file looks at.
public struct FileCase: Sendable {
  /// The register around it.
  public let whole: RegisterCase
  /// The agreement in whose folder the file lies; nil for the files around the agreements.
  public let series: AgreementSeries?
  /// The version, where the file is one.
  public let agreement: Agreement?
  /// Its document element.
  public let root: Element
  /// Its parts by id, and what else one walk through it gathers.
  public let index: FileIndex
  /// For a record: the same of the versions that it is about.
  let versions: [FileIndex]

  init(
    whole: RegisterCase, root: Element, index: FileIndex, series: AgreementSeries? = nil, agreement: Agreement? = nil,
    versions: [FileIndex] = []
  ) {
    (self.whole, self.root, self.index, self.series) = (whole, root, index, series)
    (self.agreement, self.versions) = (agreement, versions)
  }

  /// Everything that the registry says.
  public var register: Register { whole.register }

  /// The innermost element around a place of the file: found by walking, so only for what is being reported.
  func element(at offset: Int) -> Element {
    var here = root
    while let inner = here.children.first(where: { $0.range.contains(offset) }) { here = inner }
    return here
  }
}
