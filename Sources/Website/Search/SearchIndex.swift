import Formats

/// The full-text index of the site, still to be made: first stretches of documents, side by side, then, from what these
/// leave, the files that span them.
///
///     en/search/index.js        the directory: what there is, and the names of the files below
///     search/en/0k3vq81zt.js    words and where they stand; units, which show results; facets
public struct SearchIndex: Sendable {
  /// The documents of one stretch in one language.
  public let stretches: [Stretch]
  private let plan: SitePlan
  private let sources: SearchSources

  /// Documents that are indexed together.
  public struct Stretch: Sendable {
    fileprivate let language: Int
    fileprivate let documents: Range<Int>
    /// Indexes the documents; may run on any task, beside any other.
    public let make: @Sendable () -> (files: [Artefact], gathered: Gathered)
  }

  /// What a stretch leaves for the files of its language.
  public struct Gathered: Sendable {
    fileprivate let language: Int
    /// The number of units of each document, and the names of their files, one after the other.
    let units: [Int]
    let names: [UInt8]
    let words: PostingLists
    let pairs: PostingLists
  }

  /// Documents in a stretch: enough that frequent words are not repeated too often, few enough to keep all hands busy.
  private static let length = 256

  init(_ plan: SitePlan, pages: [String]) {
    self.plan = plan
    let sources = SearchSources(plan, pages: Set(pages))
    self.sources = sources
    let count = sources.documents.count
    stretches = plan.editions.indices.flatMap { language in
      stride(from: 0, to: count, by: Self.length).map { start in
        let range = start..<min(start + Self.length, count)
        let edition = plan.editions[language]
        return Stretch(language: language, documents: range) {
          Self.gather(sources.documents[range].map(\.make), edition, language)
        }
      }
    }
  }

  private static func gather(
    _ documents: [SearchSources.Source], _ edition: Edition, _ language: Int
  ) -> (files: [Artefact], gathered: Gathered) {
    var index = SegmentBuilder()
    let shop = ShardShop(language: edition.language)
    var files: [Artefact] = []
    var units: [Int] = []
    for document in documents {
      let made = SearchUnits(document: document(edition), language: edition.language).add(to: &index, shop)
      files += made
      units.append(made.count)
    }
    let names = files.flatMap { Array(ShardShop.name(of: $0).utf8) }
    let (words, pairs) = index.finish()
    return (files, Gathered(language: language, units: units, names: names, words: words, pairs: pairs))
  }

  /// The files that span the stretches, one job for each language; `gathered` holds what all stretches left, in their
  /// order.
  public func closing(_ gathered: [Gathered]) -> [@Sendable () -> [Artefact]] {
    plan.editions.indices.map { language in
      let parts = gathered.filter { $0.language == language }
      let edition = plan.editions[language]
      return { [plan, sources] in
        SearchDirectory(plan: plan, sources: sources, edition: edition, parts: parts).files()
      }
    }
  }

  /// All files, made one after the other.
  func files() -> [Artefact] {
    let made = stretches.map { $0.make() }
    return made.flatMap(\.files) + closing(made.map(\.gathered)).flatMap { $0() }
  }
}
