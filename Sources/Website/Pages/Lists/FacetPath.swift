import Registry

/// Addresses of the pages that list agreements by one facet, under the language's folder.
enum FacetPath {
  static func subject(_ code: Code) -> String { "subjects/\(code.value)/" }
  static func data(_ code: Code) -> String { "data/\(code.value)/" }
  static func type(_ code: Code) -> String { "types/\(code.value)/" }
  static func status(_ status: Status) -> String { "statuses/\(status.rawValue)/" }
  static func year(_ year: Int) -> String { "years/\(year)/" }
  static func institution(_ id: String) -> String { "institutions/\(id)/agreements/" }

  /// Further pages of a list; outside `agreements/`, where every name may be that of an agreement.
  static func page(_ number: Int, of path: String) -> String { number == 1 ? path : "lists/\(path)\(number)/" }
}
