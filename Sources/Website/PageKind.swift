/// A kind of page: one file in `Kinds/`, listed by being there.
///
/// Adding a kind touches no other file: the catalogue is woven from the folder when the package is built, and a test
/// fails as long as its address is not in the README's list or no page of that kind is made from the sample registry.
protocol PageKind: Sendable {
  /// The jobs that make its pages, in every language.
  static func jobs(_ plan: SitePlan) -> [PageJob]
}

/// A kind of file that is made from the addresses of all pages: a map of the site.
protocol ClosingPageKind: PageKind {
  /// The jobs, given the sorted paths of all other files of the site.
  static func jobs(_ plan: SitePlan, pages: [String]) -> [PageJob]
}

extension ClosingPageKind {
  /// None: it waits for the others.
  static func jobs(_ plan: SitePlan) -> [PageJob] { [] }
}
