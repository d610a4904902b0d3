import Formats
import Registry

/// One way to narrow a result: for each agreement, in the order of the search, the values that it has.
struct SearchFacets {
  let edition: Edition
  let plan: SitePlan
  let shop: ShardShop
  /// Positions of the agreements in the survey, in the order in which the search numbers them.
  let agreements: [Int]

  /// The names under which the script asks for facets, and the facets of the lists that they are.
  static let names: [(name: StaticString, word: ListWord)] = [
    ("type", .byType), ("status", .byStatus), ("subject", .bySubject), ("institution", .byInstitution),
  ]

  /// `[["mou","Memorandum of understanding"],…],"codes"`: for each agreement its values, each as its place in the list,
  /// from 1, times two, plus one where another follows; 0 where there is none.
  func file(_ word: ListWord) -> Artefact {
    let facet = plan.facets.first { $0.word == word }
    let values = facet?.values ?? []
    var held = Array(repeating: [Int](), count: plan.survey.entries.count)
    for (number, value) in values.enumerated() { for entry in value.entries { held[entry].append(number + 1) } }
    var code: [UInt8] = []
    for position in agreements {
      let numbers = held[position]
      if numbers.isEmpty { PostingCode.append(0, to: &code) }
      for (at, number) in numbers.enumerated() {
        PostingCode.append(number * 2 + (at + 1 < numbers.count ? 1 : 0), to: &code)
      }
    }
    var file = ScriptFile()
    file.append("[[")
    for (number, value) in values.enumerated() {
      file.append(number > 0 ? ",[" : "[")
      file.append(string: key(value))
      file.append(",")
      file.append(string: edition.name(value.label).text)
      file.append("]")
    }
    file.append("],")
    file.append(string: code)
    file.append("]")
    return shop.file(file)
  }

  /// What stands for the value in the address of a result.
  private func key(_ value: Facet.Value) -> String {
    switch value.label {
    case .code(let code): code.value
    case .status(let status): status.rawValue
    case .organisation(let id): id
    case .year(let year): String(year)
    }
  }
}
