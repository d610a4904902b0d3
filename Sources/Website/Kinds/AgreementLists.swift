import Registry

/// `/<lang>/agreements/` and the same narrowed by one facet (`subjects/<code>/`, `data/<category>/`, `years/<year>/` …) or by
/// two (`lists/subjects/<code>/statuses/<status>/`).
enum AgreementLists: PageKind {
  /// A list before it is put into the order of a language.
  private struct List {
    let narrowing: AgreementListPage.Narrowing
    let path: String
    let entries: [Int]
  }

  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let lists = lists(plan)
    var containing = [[Int]](repeating: [], count: plan.survey.entries.count)
    for (index, list) in lists.enumerated() { for entry in list.entries { containing[entry].append(index) } }
    return plan.editions.flatMap { edition in
      // All lists of a language in one walk, instead of sorting each.
      var orders = lists.map { list -> [Int] in
        var order: [Int] = []
        order.reserveCapacity(list.entries.count)
        return order
      }
      for entry in plan.order(edition) { for list in containing[entry] { orders[list].append(entry) } }
      return zip(lists, orders).flatMap { list, order in
        jobs(plan, edition, list, order)
      }
    }
  }

  private static func lists(_ plan: SitePlan) -> [List] {
    var lists = [List(narrowing: .none, path: "agreements/", entries: Array(plan.survey.entries.indices))]
    for (facet, values) in plan.facets.map(\.values).enumerated() {
      for (index, value) in values.enumerated() {
        let choice = FacetPairs.Choice(facet: facet, value: index)
        lists.append(List(narrowing: .one(choice), path: value.path, entries: value.entries))
      }
    }
    for pair in plan.pairs.pairs {
      lists.append(List(narrowing: .two(pair), path: pair.path, entries: pair.entries))
    }
    return lists
  }

  private static func jobs(
    _ plan: SitePlan, _ edition: Edition, _ list: List, _ order: [Int]
  ) -> [PageJob] {
    var category: CategoryMovements?
    if case .one(let choice) = list.narrowing, plan.facets[choice.facet].word == .byData,
      case .code(let code) = plan.facets[choice.facet].values[choice.value].label
    {
      category = plan.movements[code.value]
    }
    return (1...ListParts(count: order.count, length: AgreementListPage.length).pages).map { number in
      let page = AgreementListPage(
        edition: edition, facets: plan.facets, pairs: plan.pairs, narrowing: list.narrowing, path: list.path,
        order: order, movements: number == 1 ? category : nil, number: number)
      return plan.job(edition, FacetPath.page(number, of: list.path)) { page.render($0) }
    }
  }
}
