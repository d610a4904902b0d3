import Formats

/// Joins the stretches of one language and writes the directory, which names all other files.
///
/// It stands beside the search page: all that is in `search/` may be kept for ever, this file may not.
struct SearchDirectory {
  /// Units to a file of names: a result of ten loads at most ten of these files.
  static let namesPerFile = 64

  let plan: SitePlan
  let sources: SearchSources
  let edition: Edition
  let parts: [SearchIndex.Gathered]

  func files() -> [Artefact] {
    let shop = ShardShop(language: edition.language)
    var bases: [Int] = []
    var count = 0
    for part in parts {
      bases.append(count)
      count += part.units.reduce(0, +)
    }
    let words = Shards(parts.map(\.words), bases: bases, notes: PostingCode.steps, shop: shop)
    let pairs = Shards(parts.map(\.pairs), bases: bases, notes: 1, shop: shop)
    let pairDirectory = shop.file(ScriptFile(string: pairs.directory))
    let names = names(shop)
    let facets = SearchFacets(edition: edition, plan: plan, shop: shop, agreements: sources.agreements)
    let facetFiles = SearchFacets.names.map { facets.file($0.word) }
    var file = ScriptFile()
    file.append("{\"kinds\":[")
    kinds(&file)
    file.append("],\"units\":")
    file.append(string: units())
    file.append(",\"names\":")
    file.append(string: names.flatMap { Array(ShardShop.name(of: $0).utf8) })
    for (facet, made) in zip(SearchFacets.names, facetFiles) {
      file.append(",\"")
      file.append(facet.name)
      file.append("\":")
      file.append(string: String(ShardShop.name(of: made)))
    }
    file.append(",\"pairs\":")
    file.append(string: String(ShardShop.name(of: pairDirectory)))
    file.append(",\"words\":")
    file.append(string: words.directory)
    file.append("}")
    let directory = Artefact(path: "\(edition.language)/search/index.js", bytes: file.finish())
    return Self.once(words.files + pairs.files + [pairDirectory] + names + facetFiles) + [directory]
  }

  /// Files with the same content have the same name and are one file.
  private static func once(_ files: [Artefact]) -> [Artefact] {
    var seen: Set<String> = []
    return files.filter { seen.insert($0.path).inserted }
  }

  /// `["institution",12],["agreement",340]`: the kinds in the order of the documents, with their numbers.
  private func kinds(_ file: inout ScriptFile) {
    var isFirst = true
    for kind in SearchDocument.Kind.allCases {
      let count = sources.documents.count { $0.kind == kind }
      guard count > 0 else { continue }
      file.append(isFirst ? "[" : ",[")
      isFirst = false
      file.append(string: kind.rawValue)
      file.append(",")
      file.append(number: count)
      file.append("]")
    }
  }

  /// How many units the documents have: pairs of a number of documents and the number of units that each of them has.
  private func units() -> [UInt8] {
    var code: [UInt8] = []
    var (run, value) = (0, 0)
    for units in parts.flatMap(\.units) + [-1] {
      if units != value, run > 0 {
        PostingCode.append(run, to: &code)
        PostingCode.append(value, to: &code)
        run = 0
      }
      value = units
      run += 1
    }
    return code
  }

  /// The names of the units' files, so many to a file.
  private func names(_ shop: ShardShop) -> [Artefact] {
    let all = parts.flatMap(\.names)
    let length = ShardShop.nameLength * Self.namesPerFile
    return stride(from: 0, to: all.count, by: length).map { start in
      shop.file(ScriptFile(string: Array(all[start..<min(start + length, all.count)])))
    }
  }
}
