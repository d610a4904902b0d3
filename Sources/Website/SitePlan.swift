import Diagnostics
import Formats
import Registry

/// Collects the jobs of a site: one method for each kind of page.
struct SitePlan {
  let survey: Survey
  let editions: [Edition]
  let facts: Site.Facts
  private(set) var jobs: [PageJob] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let facets: [Facet]

  init(survey: Survey, editions: [Edition], facts: Site.Facts) {
    self.survey = survey
    self.editions = editions
    self.facts = facts
    facets = Facet.all(survey)
  }

  mutating func addAll(_ theme: Theme) {
    for edition in editions {
      let order = order(edition)
      addHome(edition)
      addAgreements(edition)
      addLists(edition, order)
      addInstitutions(edition, order)
      addStaticPages(edition, theme)
    }
    let top = TopPages(editions: editions)
    add("index.html") { top.languageChoice($0) }
    add("404.html") { top.notFound($0) }
    for bundle in [theme.styles, theme.scripts].compactMap({ $0 }) {
      jobs.append(PageJob(bundle.artefact.path) { bundle.artefact.bytes })
    }
    checkLinks(theme)
  }

  private mutating func add(_ path: String, _ render: @escaping @Sendable (HTMLWriter) -> Artefact) {
    jobs.append(PageJob(path) { render(HTMLWriter()).bytes })
  }

  private mutating func add(_ edition: Edition, _ path: String, _ render: @escaping @Sendable (HTMLWriter) -> Artefact)
  {
    add(Address(edition.language + "/" + path).file, render)
  }

  /// The agreements in the order of their titles in a language.
  private func order(_ edition: Edition) -> [Int] {
    let keys = survey.entries.map { SortKey.of(edition.title($0).text) }
    return survey.entries.indices.sorted {
      (keys[$0], survey.entries[$0].series.id) < (keys[$1], survey.entries[$1].series.id)
    }
  }

  private mutating func addHome(_ edition: Edition) {
    let home = HomePage(edition: edition, changes: survey.latest(8), coming: survey.coming(8))
    add(edition, "") { home.render($0) }
  }

  private mutating func addAgreements(_ edition: Edition) {
    for entry in survey.entries {
      let path = "agreements/\(entry.series.id)/"
      guard let current = entry.current else {
        for path in [path] + entry.series.versions.map({ "\(path)v\($0.version)/" }) {
          let page = TombstonePage(edition: edition, entry: entry, path: path)
          add(edition, path) { page.render($0) }
        }
        continue
      }
      let page = AgreementPage(edition: edition, entry: entry, agreement: current, isCurrentPage: true)
      add(edition, path) { page.render($0) }
      for version in entry.series.versions {
        let page = AgreementPage(edition: edition, entry: entry, agreement: version, isCurrentPage: false)
        add(edition, "\(path)v\(version.version)/") { page.render($0) }
      }
      for (index, from) in entry.series.versions.enumerated() {
        for to in entry.series.versions[(index + 1)...] {
          let page = ComparePage(edition: edition, entry: entry, from: from, to: to)
          add(edition, ComparePage.path(entry.series.id, from.version, to.version)) { page.render($0) }
        }
      }
    }
  }

  private mutating func addLists(_ edition: Edition, _ order: [Int]) {
    addList(edition, nil, order)
    for facet in facets {
      for value in facet.values {
        let members = Set(value.entries)
        addList(edition, (facet, value), order.filter(members.contains))
      }
    }
    let organisations = organisations(edition)
    let search = SearchPage(edition: edition, facets: facets, agreements: order, organisations: organisations)
    add(edition, "search/") { search.render($0) }
    let bulk = facts.files.filter { $0.split(separator: "/").count < 3 || $0.hasPrefix("data/codelists/") }.sorted()
    let downloads = DownloadsPage(edition: edition, bulk: bulk)
    add(edition, "downloads/") { downloads.render($0) }
  }

  private mutating func addList(_ edition: Edition, _ narrowed: (facet: Facet, value: Facet.Value)?, _ order: [Int]) {
    let pages = max(1, (order.count + AgreementListPage.length - 1) / AgreementListPage.length)
    for number in 1...pages {
      let page = AgreementListPage(edition: edition, facets: facets, narrowed: narrowed, order: order, number: number)
      add(edition, FacetPath.page(number, of: narrowed?.value.path ?? "agreements/")) { page.render($0) }
    }
  }

  private func organisations(_ edition: Edition) -> [Organisation] {
    survey.register.organisations.map { (SortKey.of(edition.names.organisation($0.id).text), $0) }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  private mutating func addInstitutions(_ edition: Edition, _ order: [Int]) {
    var entries: [String: [Survey.Entry]] = [:]
    for index in order {
      for id in survey.entries[index].organisations { entries[id, default: []].append(survey.entries[index]) }
    }
    let organisations = organisations(edition)
    let pages = max(1, (organisations.count + InstitutionListPage.length - 1) / InstitutionListPage.length)
    for number in 1...pages {
      let page = InstitutionListPage(
        edition: edition, organisations: organisations, counts: entries.mapValues(\.count), number: number)
      add(edition, FacetPath.page(number, of: "institutions/")) { page.render($0) }
    }
    let commission = survey.register.commission?.id
    for organisation in organisations {
      let page = InstitutionPage(
        edition: edition, organisation: organisation, entries: entries[organisation.id] ?? [],
        hasList: organisation.id != commission)
      add(edition, "institutions/\(organisation.id)/") { page.render($0) }
    }
  }

  private mutating func addStaticPages(_ edition: Edition, _ theme: Theme) {
    var pages: [String: [StaticPage]] = [:]
    for file in theme.pages {
      let (page, found) = StaticPage.read(file, texts: edition.words)
      diagnostics += found
      if let page { pages[page.name, default: []].append(page) }
    }
    for (_, copies) in pages.sorted(by: { $0.key < $1.key }) {
      let wanted = edition.names.languages + [Theme.sourceLanguage]
      let best = wanted.lazy.compactMap { tag in copies.first { $0.language == tag } }.first ?? copies[0]
      add(edition, best.name + "/") { best.render(edition, $0) }
    }
  }

  /// The layout and the pages of the authority's own link to addresses by name: each must be the address of a page.
  private mutating func checkLinks(_ theme: Theme) {
    guard let edition = editions.first else { return }
    let paths = Set(jobs.map(\.path))
    for file in [theme.layout] + theme.pages {
      for (target, range) in Layout.links(in: file) where !paths.contains(Address(edition.language + "/" + target).file)
      {
        diagnostics.append(
          Diagnostic(
            rule: "site/link-dead", kind: .record, severity: .error, range: file.range(range),
            message: Phrase(en: "the site has no page \(target)", fr: "le site n’a pas de page \(target)"),
            help: Phrase(
              en: "add Site/pages/\(target.prefix { $0 != "/" }).\(edition.language).html, or link elsewhere",
              fr: "ajouter Site/pages/\(target.prefix { $0 != "/" }).\(edition.language).html, ou viser une autre page")
          ))
      }
    }
  }
}
