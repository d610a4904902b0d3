import Diagnostics

/// `/<lang>/agreements/<id>/checklist/`: what must be there on the day of signature, to print, while it is not signed.
enum ChecklistPages: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    plan.editions.flatMap { edition in
      plan.survey.checklists.keys.sorted().compactMap { id -> PageJob? in
        guard let checklist = plan.survey.checklists[id], let entry = plan.survey.entry(id), entry.current != nil else {
          return nil
        }
        let page = ChecklistPage(edition: edition, entry: entry, checklist: checklist)
        return plan.job(edition, ChecklistPage.path(id)) { page.render($0) }
      }
    }
  }
}
