import Registry
import XML

/// What an attribute means to rules about structure: an id, a reference, a code, a day.
enum Sense: Sendable, Hashable {
  /// The id of a part of the file; the name of the part's type.
  case id(String)
  /// The id of something that the registry lists under its own key: an organisation, an election, an instrument.
  case key
  /// A reference, or several with spaces between them.
  case reference(Target)
  /// A code of a list.
  case code(list: String)
  /// A day; `isDone` where it says when something was done, so that it cannot lie ahead.
  case day(isDone: Bool)

  /// What a reference may mean.
  enum Target: Sendable, Hashable {
    /// A part of the agreement of one of these types: so few that looking through them is faster than hashing.
    case parts([String])
    /// Any part of the agreement.
    case anyPart
    /// Any part, or a group by its name.
    case partOrGroup
    /// An organisation of the registry.
    case organisation
    /// An election of the calendar.
    case election
    /// An instrument of the legislation.
    case instrument
    /// An agreement of the registry.
    case agreement
  }
}

/// The senses of all attributes of the schema, by the numbers of names: prepared once, so that walking a file is cheap.
struct AttributeSenses: Sendable {
  struct Entry: Sendable {
    let attribute: Name
    let sense: Sense
  }

  /// Indexed by the number of the element's name.
  private let entries: [[Entry]]
  /// Pairs of days that follow each other in time, for each element.
  private let pairs: [[(first: Name, second: Name)]]
  /// True for elements that hold a text in one language and are repeated for others.
  private let localized: [Bool]
  /// True for elements that may be written without anything in them.
  private let mayBeEmpty: [Bool]

  /// The senses in files with this document element; the same names may mean other things in other files.
  static func inFile(_ root: Element) -> AttributeSenses { all[root.localName] ?? none }

  static let all: [String: AttributeSenses] = Dictionary(
    uniqueKeysWithValues: RecordSchema.structure.elements.map { ($0.name, AttributeSenses($0)) })
  private static let none = AttributeSenses(nil)

  func entries(_ name: Name) -> [Entry] { Int(name.raw) < entries.count ? entries[Int(name.raw)] : [] }

  func pairs(_ name: Name) -> [(first: Name, second: Name)] { Int(name.raw) < pairs.count ? pairs[Int(name.raw)] : [] }

  func isLocalized(_ name: Name) -> Bool { Int(name.raw) < localized.count && localized[Int(name.raw)] }

  func mayBeEmpty(_ name: Name) -> Bool { Int(name.raw) >= mayBeEmpty.count || mayBeEmpty[Int(name.raw)] }

  private init(_ root: ElementDeclaration?) {
    var tables = Tables()
    var seen: Set<String> = []
    var waiting = root.map { [ElementUse(declaration: $0, minimum: 1, maximum: 1)] } ?? []
    while let use = waiting.popLast() {
      guard let type = RecordSchema.structure.complexType(use.declaration.type) else { continue }
      tables.add(use, type)
      if seen.insert(type.name ?? use.name).inserted { waiting += type.elements }
    }
    (entries, pairs) = (tables.entries, tables.pairs)
    (localized, mayBeEmpty) = (tables.localized, tables.mayBeEmpty)
  }

  /// The senses while they are gathered, each list by the numbers of names.
  private struct Tables {
    var entries = [[Entry]](repeating: [], count: SchemaNames.vocabulary.count)
    var pairs = [[(first: Name, second: Name)]](repeating: [], count: SchemaNames.vocabulary.count)
    var localized = [Bool](repeating: false, count: SchemaNames.vocabulary.count)
    var mayBeEmpty = [Bool](repeating: false, count: SchemaNames.vocabulary.count)

    init() {
      for name in ["cell", "profile", "withheld"] {
        if let known = SchemaNames.vocabulary.name(of: name) { mayBeEmpty[Int(known.raw)] = true }
      }
    }

    mutating func add(_ element: ElementUse, _ type: ComplexType) {
      guard let name = SchemaNames.vocabulary.name(of: element.name) else { return }
      let at = Int(name.raw)
      for (first, second) in AttributeSenses.order {
        guard type.attribute(first)?.type.name == "Day", type.attribute(second)?.type.name == "Day",
          let one = SchemaNames.vocabulary.name(of: first), let two = SchemaNames.vocabulary.name(of: second),
          !pairs[at].contains(where: { $0 == (one, two) })
        else { continue }
        pairs[at].append((one, two))
      }
      if element.isRepeated, type.attribute("xml:lang")?.isRequired == true { localized[at] = true }
      for use in type.attributes {
        guard let attribute = SchemaNames.vocabulary.name(of: use.name),
          let sense = AttributeSenses.sense(use, of: type, element.name),
          !entries[at].contains(where: { $0.attribute == attribute })
        else { continue }
        entries[at].append(Entry(attribute: attribute, sense: sense))
      }
    }
  }

  private static func sense(_ use: AttributeUse, of type: ComplexType, _ element: String) -> Sense? {
    let typeName = use.type.name ?? ""
    // The agreement that a record belongs to: compared with its folder by structure/id-mismatch.
    if element == "record", use.name == "agreement" { return nil }
    if let special = written[element + "@" + use.name] { return .reference(special) }
    // Languages of a registry are told apart by their codes.
    if type.name == "RegistryLanguage", use.name == "code" { return .key }
    if use.name == "id" { return typeName == "LocalId" ? .id(type.name ?? "") : typeName == "Id" ? .key : nil }
    if typeName == "Day" { return .day(isDone: done.contains(element + "@" + use.name)) }
    if typeName.hasSuffix("Code") { return .code(list: codeList(typeName)) }
    return targets[typeName].map(Sense.reference)
  }

  /// Days on which something was done.
  private static let done: Set<String> = [
    "event@date", "signature@date", "finding@done", "contact@verified", "summary@reviewedOn", "change@date",
    "withholding@decided", "waiver@date", "tombstone@date", "incident@reported", "opinion@date",
  ]

  /// Attributes of one element that follow each other in time.
  private static let order: [(String, String)] = [
    ("start", "end"), ("from", "until"), ("established", "dissolved"), ("inForce", "repealed"), ("opened", "closed"),
    ("periodStart", "day"), ("day", "periodEnd"), ("since", "until"), ("acceded", "left"), ("effective", "left"),
    ("decided", "review"), ("effective", "expires"), ("detected", "reported"), ("date", "until"), ("date", "expires"),
    ("firstPublished", "date"),
  ]

  private static let actors = ["Party", "PartyGroup", "Participant"]

  /// What the reference types of the schema mean.
  private static let targets: [String: Sense.Target] = [
    "PartyRef": .parts(actors), "PartyRefs": .parts(actors), "ClauseRef": .parts(["Clause", "Definitions"]),
    "ClauseRefs": .parts(["Clause", "Definitions"]), "ActivityRef": .parts(["Activity"]), "FlowRef": .parts(["Flow"]),
    "SafeguardRefs": .parts(["Safeguard"]), "WithholdingRef": .parts(["Withholding"]),
    "DocumentRef": .parts(["DocumentEntry"]), "ScheduleRef": .parts(["Schedule"]),
    "IndicatorRef": .parts(["Indicator"]), "ContributionRef": .parts(["Contribution"]),
    "CrisisRef": .parts(["CrisisProvision"]), "BodyRef": .parts(["JointBody"]), "TermRef": .parts(["Definition"]),
    "BindTargets": .partOrGroup, "AnyRefs": .anyPart, "OrganisationRef": .organisation,
    "OrganisationRefs": .organisation, "ElectionRef": .election, "InstrumentRef": .instrument,
    "AgreementRef": .agreement,
  ]

  /// References that the schema writes as plain ids.
  private static let written: [String: Sense.Target] = [
    "rights@contact": .parts(["Contact"]), "contact@deputyOf": .parts(["Contact"]),
    "exercise@exercise": .parts(["Exercise"]), "contactChange@replaces": .parts(["Contact"]),
  ]

  /// The id of the code list behind a type: `PartyTypeCode` becomes `party-type`.
  private static func codeList(_ type: String) -> String {
    var id = ""
    for character in type.dropLast("Code".count) {
      if character.isUppercase, !id.isEmpty { id += "-" }
      id += character.lowercased()
    }
    return id
  }
}
