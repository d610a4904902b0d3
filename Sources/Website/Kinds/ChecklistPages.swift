import Diagnostics

/// `/<lang>/agreements/<id>/checklist/`: what must be there on the day of signature, to print, while it is not signed.
enum ChecklistPages: PageKind {
  /// One job for all languages of an agreement, since going through all rules costs more than writing the pages.
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    guard let checklist = plan.facts.checklist else { return [] }
    return plan.survey.checklists.compactMap { id in
      guard let entry = plan.survey.entry(id) else { return nil }
      let paths = plan.editions.map { Address($0.language + "/" + ChecklistPage.path(id)).file }
      return PageJob(paths) { html in
        guard let checklist = checklist(id) else { return [] }
        return plan.editions.map { ChecklistPage(edition: $0, entry: entry, checklist: checklist).render(html) }
      }
    }
  }
}
