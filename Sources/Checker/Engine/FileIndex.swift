import Registry
import XML

/// What rules about structure want to know of a file, gathered in one walk.
public struct FileIndex: Sendable {
  /// A reference as written in an attribute.
  struct Reference: Sendable {
    let element: Element
    let attribute: Name
    let target: Sense.Target
  }

  /// A code as written in an attribute.
  struct WrittenCode: Sendable {
    let element: Element
    let attribute: Name
    let code: Code
  }

  /// The parts with an id, and their types; of clauses that stand once per language, the first.
  private var parts: [String: (element: Element, type: String)] = [:]
  private(set) var references: [Reference] = []
  /// Parts whose id was taken before, with the part that has it.
  private(set) var repeatedIDs: [(element: Element, first: Element)] = []
  /// Codes that a jurisdiction added, or that are no longer used.
  private(set) var notableCodes: [WrittenCode] = []
  /// Elements that say the same thing twice in one language.
  private(set) var repeatedLanguages: [Element] = []
  /// Elements with nothing in them.
  private(set) var blank: [Element] = []
  /// Days that nobody means, such as 1900-01-01.
  private(set) var dummyDays: [(element: Element, attribute: Name)] = []
  /// Pairs of days of which the later one comes first.
  private(set) var backwards: [(element: Element, first: Name, second: Name)] = []
  /// Days on which something was done, but which lie ahead.
  private(set) var futureDays: [(element: Element, attribute: Name)] = []
  /// Stretches of the file that a person should look at.
  let suspects: [Suspect]

  /// The part with this id.
  public func part(_ id: String) -> Element? { parts[id]?.element }

  /// The name of the type of the part with this id.
  func type(of id: String) -> String? { parts[id]?.type }

  /// All ids, in no order.
  var ids: some Collection<String> { parts.keys }

  init(_ root: Element, codeLists: CodeLists, day: Day) {
    parts.reserveCapacity(64)
    suspects = SuspectScan.scan(root.tree.source.bytes)
    var walk = Walk(today: day.description)
    let senses = AttributeSenses.inFile(root)
    for element in root.subtree {
      let name = element.name
      walk.enter(element, name)
      if senses.isLocalized(name), walk.repeatsLanguage(element, name) { repeatedLanguages.append(element) }
      if element.hasAttributes {
        let entries = senses.entries(name)
        for at in entries.indices where element.has(entries[at].attribute) {
          note(element, entries[at], walk, codeLists)
        }
      }
      for pair in senses.pairs(name) {
        guard let first = element[pair.first], let second = element[pair.second], second < first else { continue }
        backwards.append((element, pair.first, pair.second))
      }
      if !senses.mayBeEmpty(name), element.isBlank { blank.append(element) }
    }
  }

  private mutating func note(
    _ element: Element, _ entry: AttributeSenses.Entry, _ walk: Walk, _ codeLists: CodeLists
  ) {
    switch entry.sense {
    case .id(let type): noteID(element[entry.attribute] ?? "", element, type, walk)
    case .key: noteID(element[entry.attribute] ?? "", element, "", walk)
    case .reference(let target):
      references.append(Reference(element: element, attribute: entry.attribute, target: target))
    case .code(let list):
      guard let value = element[entry.attribute] else { return }
      let code = Code(list: list, value: value)
      if code.isLocal || codeLists.isWithdrawn(code) {
        notableCodes.append(WrittenCode(element: element, attribute: entry.attribute, code: code))
      }
    case .day(let isDone):
      guard let value = element[entry.attribute] else { return }
      if isDone, value > walk.today { futureDays.append((element, entry.attribute)) }
      if value == "1900-01-01" || value == "9999-12-31" || value == "1970-01-01" || value == "2099-12-31" {
        dummyDays.append((element, entry.attribute))
      }
    }
  }

  /// Ids are unique in a file; but a clause has the same id in each language, where it must be unique among the clauses of
  /// that language.
  private mutating func noteID(_ id: String, _ element: Element, _ type: String, _ walk: Walk) {
    guard let first = parts[id] else {
      parts[id] = (element, type)
      return
    }
    if let scope = walk.scope, first.element.range.lowerBound < scope.lowerBound, first.type == type,
      Walk.isTextual(type)
    {
      return
    }
    repeatedIDs.append((element, first.element))
  }

  /// Where the walk is: inside the text of one language, and which language was said last.
  private struct Walk {
    let today: String
    /// The bytes of the text of one language that is being walked.
    var scope: Range<Int>?
    private var parent: Element?
    private var name: Name?
    private var languages: Set<String> = []

    init(today: String) { self.today = today }

    static func isTextual(_ type: String) -> Bool {
      type == "Clause" || type == "Definition" || type == "Definitions" || type == "ListItem"
    }

    mutating func enter(_ element: Element, _ name: Name) {
      if name == SchemaNames.text || name == SchemaNames.content {
        if element.has(SchemaNames.status) { scope = element.range }
      } else if let inside = scope, element.range.lowerBound >= inside.upperBound {
        scope = nil
      }
    }

    /// True if a neighbour of the same name has said it in this language already.
    mutating func repeatsLanguage(_ element: Element, _ name: Name) -> Bool {
      let parent = element.parent
      let language = element[SchemaNames.xmlLang] ?? ""
      guard self.name == name, self.parent == parent else {
        (self.parent, self.name) = (parent, name)
        languages.removeAll(keepingCapacity: true)
        languages.insert(language)
        return false
      }
      return !languages.insert(language).inserted
    }
  }
}

extension Element {
  /// True if there is nothing in it: no attribute, no element, no text.
  var isBlank: Bool {
    guard !hasAttributes, children.isEmpty else { return false }
    let bytes = tree.source.bytes
    for byte in bytes[textRange] where byte != 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D { return false }
    return true
  }
}

extension CodeLists {
  /// True if the list says that the code is no longer used.
  func isWithdrawn(_ code: Code) -> Bool { withdrawn.contains(code) }
}
