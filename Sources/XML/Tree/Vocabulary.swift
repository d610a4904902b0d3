/// The names that a reader knows beforehand, so that a ``Name`` means the same in every tree it reads.
public struct Vocabulary: Sendable {
  private let store: Store

  private final class Store: Sendable {
    let names: [String]
    let index: [String: UInt16]

    init(_ names: [String]) {
      var known: [String] = []
      var index: [String: UInt16] = [:]
      for name in names where index[name] == nil && known.count < 60_000 {
        index[name] = UInt16(known.count)
        known.append(name)
      }
      self.names = known
      self.index = index
    }
  }

  /// A vocabulary of local names, in this order; a name given twice counts once. `xml:lang` stands with its prefix.
  /// More than 60,000 names are not kept.
  public init(_ names: [String]) { store = Store(names) }

  /// Knows no name: every tree has its own.
  public static let empty = Vocabulary([])

  /// How many names it knows.
  public var count: Int { store.names.count }

  /// All names, in the order of their numbers.
  public var names: [String] { store.names }

  /// The text of a name; empty for a name that is not of this vocabulary.
  public subscript(name: Name) -> String {
    Int(name.raw) < store.names.count ? store.names[Int(name.raw)] : ""
  }

  /// The name with this text, if the vocabulary knows it.
  public func name(of text: String) -> Name? {
    store.index[text].map(Name.init(raw:))
  }
}
