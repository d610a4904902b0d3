import Diagnostics
import XML

/// The code lists of a registry: the built-in ones, with what the jurisdiction added.
public struct CodeLists: Sendable {
  private let lists: [String: CodeList]
  private let entries: [String: [String: CodeEntry]]
  /// The ids of all lists, sorted.
  public var ids: [String] { lists.keys.sorted() }
  /// The codes that are no longer to be used.
  public let withdrawn: Set<Code>
  /// The codes that have a flag, by flag.
  private let flagged: [String: Set<Code>]

  /// The lists that come with the tool.
  public static let builtIn = CodeLists(CodeLists(lists: [:], entries: [:]), adding: embedded)

  /// The built-in lists with additions of a jurisdiction. A later entry for the same code of a list is ignored; the
  /// checker reports it.
  public init(adding additions: [CodeList]) {
    if additions.isEmpty { self = .builtIn } else { self.init(.builtIn, adding: additions) }
  }

  private init(_ base: CodeLists, adding additions: [CodeList]) {
    var (lists, entries) = (base.lists, base.entries)
    for list in additions {
      let id = list.extends ?? list.id
      if lists[id] == nil { lists[id] = list }
      for code in list.codes where entries[id]?[code.value] == nil { entries[id, default: [:]][code.value] = code }
    }
    self.init(lists: lists, entries: entries)
  }

  private init(lists: [String: CodeList], entries: [String: [String: CodeEntry]]) {
    self.lists = lists
    self.entries = entries
    var withdrawn: Set<Code> = []
    var flagged: [String: Set<Code>] = [:]
    for (list, codes) in entries {
      for (value, entry) in codes {
        let code = Code(list: list, value: value)
        if entry.element.has(SchemaNames.status, "withdrawn") { withdrawn.insert(code) }
        for flag in entry.flags { flagged[flag, default: []].insert(code) }
      }
    }
    (self.withdrawn, self.flagged) = (withdrawn, flagged)
  }

  /// A list by its id.
  public subscript(list id: String) -> CodeList? { lists[id] }

  /// The entry of a code; nil for a code that is in no list.
  public subscript(code: Code) -> CodeEntry? { entries[code.list]?[code.value] }

  /// The codes of a list, built-in ones first, in the order of the list.
  public func codes(of list: String) -> [CodeEntry] {
    guard let all = entries[list] else { return [] }
    let builtIn = lists[list]?.codes ?? []
    let own = all.values.filter { entry in !builtIn.contains { $0.value == entry.value } }.sorted {
      $0.value < $1.value
    }
    return builtIn + own
  }

  /// The label of a code for readers of a language; the code itself where it has none.
  public func label(_ code: Code, _ language: String) -> String {
    self[code]?.label.text(language) ?? code.value
  }

  /// True if the list gives the code this flag, for example `core` or `personal`.
  public func hasFlag(_ flag: String, _ code: Code) -> Bool { flagged[flag]?.contains(code) ?? false }

  private static let embedded: [CodeList] = RecordSchema.codeListFiles.compactMap { file in
    // Part of the program: a test holds every list against the schema, so that nobody need wait for it here.
    let (tree, problems) = RecordSchema.trustingReader.read(file)
    precondition(tree != nil && problems.isEmpty, "a built-in code list is not valid: \(file.path)")
    return tree.map { CodeList($0.root) }
  }.sorted { $0.id < $1.id }
}
