import Formats

/// `/opensearch.xml`, and one for each further language: by it a browser offers to search the register itself.
enum SearchDescriptionFiles: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.filter { !$0.baseAddress.isEmpty }.map { edition in
      let path = SearchDescription.path(edition)
      return PageJob([path]) { _ in [Artefact(path: path, bytes: SearchDescription(edition: edition).bytes)] }
    }
  }
}
