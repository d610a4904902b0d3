/// `/<lang>/withheld/`: what is kept back in the versions that apply, and on which ground.
enum WithheldPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let rows = plan.survey.entries.flatMap { entry in
      (entry.current?.withholdings ?? []).map { WithheldPage.Row(entry: entry, withholding: $0) }
    }
    return plan.editions.flatMap { edition in
      (1...ListParts(count: rows.count, length: WithheldPage.length).pages).map { number in
        let page = WithheldPage(edition: edition, rows: rows, number: number)
        return plan.job(edition, FacetPath.page(number, of: WithheldPage.path)) { page.render($0) }
      }
    }
  }
}
