import Diagnostics
import Formats
import Registry

/// Files of the site that are still to be made.
public struct PageJob: Sendable {
  /// Where they go, from the top of the published tree.
  public let paths: [String]
  /// Makes them; may run on any task, at any time, beside any other. The writer is the task's own, empty before and after.
  public let make: @Sendable (HTMLWriter) -> [Artefact]

  init(_ paths: [String], _ make: @escaping @Sendable (HTMLWriter) -> [Artefact]) {
    self.paths = paths
    self.make = make
  }
}

/// The public site: from a register and a theme to pages.
public enum Site {
  /// What goes into a site, besides register and theme.
  public struct Facts: Sendable {
    /// The day that the site describes.
    public var day: Day
    /// Everything the checks found; warnings and errors are published beside their agreement.
    public var findings: [Diagnostic]
    /// The rules' cards, for pages about rules.
    public var cards: [Card]
    /// Files that others put into the tree, to which pages may link: paths from the top of the tree.
    public var files: [String]
    /// Translations of findings into languages that the rules do not speak.
    public var catalogue: Catalogue
    /// The address at which the site is served, where it is not the registry's own.
    public var baseAddress: String?

    /// The facts of a publication; only the day is needed.
    public init(
      day: Day, findings: [Diagnostic] = [], cards: [Card] = [], files: [String] = [], catalogue: Catalogue = .none,
      baseAddress: String? = nil
    ) {
      self.baseAddress = baseAddress
      self.day = day
      self.findings = findings
      self.cards = cards
      self.files = files
      self.catalogue = catalogue
    }
  }

  /// The files of the site, sorted by path, each ready to be made; and what is wrong with the theme.
  public static func plan(
    register: Register, theme: Theme, facts: Facts
  ) -> (jobs: [PageJob], diagnostics: [Diagnostic]) {
    let survey = Survey(register: register, day: facts.day, findings: facts.findings)
    let (editions, found) = Editions.make(survey, theme, facts)
    let plan = SitePlan(survey: survey, editions: editions, facts: facts, theme: theme)
    let jobs = plan.jobs()
    let diagnostics = Set(found + plan.diagnostics + plan.deadLinks(jobs)).sorted()
    return (jobs, diagnostics)
  }
}
