/// `/<lang>/waivers/`: what the commission accepts with reasons, in the versions that apply.
enum WaiverPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    let rows = plan.survey.entries.flatMap { entry in
      (entry.current?.waivers ?? []).map { WaiverTable.Row(entry: entry, waiver: $0) }
    }
    return plan.editions.flatMap { edition in
      (1...ListParts(count: rows.count, length: WaiversPage.length).pages).map { number in
        let page = WaiversPage(edition: edition, rows: rows, number: number)
        return plan.job(edition, FacetPath.page(number, of: WaiversPage.path)) { page.render($0) }
      }
    }
  }
}
