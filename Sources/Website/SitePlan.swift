import Comparison
import Diagnostics
import Formats
import Registry

/// What every kind of page works from: the register as of a day, in every language of the site.
struct SitePlan: Sendable {
  let survey: Survey
  /// One for each language, in the registry's order.
  let editions: [Edition]
  let facts: Site.Facts
  let theme: Theme
  let facets: [Facet]
  let pairs: FacetPairs
  /// What the checks found in the versions that apply, by rule and family.
  let points: OpenPoints
  /// Which agreements serve which elections.
  let serving: Survey.Serving
  /// Who gives data of which category to whom, by the categories’ codes.
  let movements: [String: CategoryMovements]
  /// What the registry's agreements do to the commission’s independence.
  let independence: RegistryAssessment
  /// Everything that happened up to the day, newest first.
  let chronicle: Chronicle
  /// The pages of the authority's own, by name, in the languages that there are.
  let ownPages: [String: [StaticPage]]
  /// What is wrong with those.
  let diagnostics: [Diagnostic]
  private let orders: [String: [Int]]
  private let organisations: [String: [Organisation]]

  init(survey: Survey, editions: [Edition], facts: Site.Facts, theme: Theme) {
    self.survey = survey
    self.editions = editions
    self.facts = facts
    self.theme = theme
    facets = Facet.all(survey)
    pairs = FacetPairs(facets, entries: survey.entries.count)
    points = OpenPoints(survey, facts)
    serving = Survey.Serving(survey)
    independence = RegistryAssessment(survey.assessments)
    movements = CategoryMovements.all(survey)
    chronicle = facts.chronicle ?? Chronicle(survey.register, asOf: survey.day)
    var diagnostics: [Diagnostic] = []
    var ownPages: [String: [StaticPage]] = [:]
    for edition in editions.prefix(1) {
      for file in theme.pages {
        let (page, found) = StaticPage.read(file, texts: edition.words)
        diagnostics += found
        if let page { ownPages[page.name, default: []].append(page) }
      }
    }
    self.ownPages = ownPages
    self.diagnostics = diagnostics
    orders = Dictionary(uniqueKeysWithValues: editions.map { ($0.language, Self.order(survey, $0)) })
    organisations = Dictionary(uniqueKeysWithValues: editions.map { ($0.language, Self.organisations(survey, $0)) })
  }

  /// The files of all kinds, sorted by path.
  func jobs() -> [PageJob] {
    let kinds: [any PageKind.Type] = pageKindCatalogue
    var jobs = kinds.flatMap { $0.jobs(self) }
    let paths = jobs.flatMap(\.paths).sorted()
    jobs += kinds.compactMap { $0 as? any ClosingPageKind.Type }.flatMap { $0.jobs(self, pages: paths) }
    return jobs.map { ($0.paths.first ?? "", $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// A page at an address under the folder of a language.
  func job(_ edition: Edition, _ path: String, _ render: @escaping @Sendable (HTMLWriter) -> Artefact) -> PageJob {
    job(Address(edition.language + "/" + path).file, render)
  }

  /// A file at a path from the top of the tree.
  func job(_ path: String, _ render: @escaping @Sendable (HTMLWriter) -> Artefact) -> PageJob {
    PageJob([path]) { [render($0)] }
  }

  /// The agreements in the order of their titles in a language: positions in the survey.
  func order(_ edition: Edition) -> [Int] { orders[edition.language] ?? [] }

  /// The organisations in the order of their names in a language.
  func organisations(_ edition: Edition) -> [Organisation] { organisations[edition.language] ?? [] }

  private static func order(_ survey: Survey, _ edition: Edition) -> [Int] {
    let keys = survey.entries.map { SortKey.of(edition.title($0).text) }
    return survey.entries.indices.sorted {
      (keys[$0], survey.entries[$0].series.id) < (keys[$1], survey.entries[$1].series.id)
    }
  }

  private static func organisations(_ survey: Survey, _ edition: Edition) -> [Organisation] {
    survey.register.organisations.map { (SortKey.of(edition.names.organisation($0.id).text), $0) }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  /// The layout and the pages of the authority's own link to addresses by name: each must be the address of a page.
  func deadLinks(_ jobs: [PageJob]) -> [Diagnostic] {
    guard let edition = editions.first else { return [] }
    let paths = Set(jobs.flatMap(\.paths))
    var dead: [Diagnostic] = []
    for file in [theme.layout] + theme.pages {
      for (target, range) in Layout.links(in: file) where !paths.contains(Address(edition.language + "/" + target).file)
      {
        dead.append(
          Diagnostic(
            rule: "site/link-dead", kind: .record, severity: .error, range: file.range(range),
            message: Phrase(en: "the site has no page \(target)", fr: "le site n’a pas de page \(target)"),
            help: Phrase(
              en: "add Site/pages/\(target.prefix { $0 != "/" }).\(edition.language).html, or link elsewhere",
              fr: "ajouter Site/pages/\(target.prefix { $0 != "/" }).\(edition.language).html, ou viser une autre page")
          ))
      }
    }
    return dead
  }
}
