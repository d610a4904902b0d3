import Registry

/// Addresses of the pages that list agreements by one facet, under the language's folder.
enum FacetPath {
  static func subject(_ code: Code) -> String { "subjects/\(code.value)/" }
  static func data(_ code: Code) -> String { "data/\(code.value)/" }
  static func type(_ code: Code) -> String { "types/\(code.value)/" }
  static func status(_ status: Status) -> String { "statuses/\(status.rawValue)/" }
  static func year(_ year: Int) -> String { "years/\(year)/" }
  static func institution(_ id: String) -> String { "institutions/\(id)/agreements/" }

  /// A list narrowed by two facets: the address of one behind that of the other.
  static func pair(_ first: String, _ second: String) -> String { "lists/\(first)\(second)" }

  /// Further pages of a list; outside `agreements/`, where every name may be that of an agreement.
  static func page(_ number: Int, of path: String) -> String {
    guard number > 1 else { return path }
    return path.hasPrefix("lists/") ? "\(path)\(number)/" : "lists/\(path)\(number)/"
  }
}
