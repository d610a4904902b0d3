/// `/assets/`: the styles and scripts of the theme.
enum ThemeFiles: PageKind {
  static func jobs(_ plan: SitePlan) -> [PageJob] {
    [plan.theme.styles, plan.theme.scripts].compactMap { $0 }.map { bundle in
      PageJob([bundle.artefact.path]) { _ in [bundle.artefact] }
    }
  }
}
