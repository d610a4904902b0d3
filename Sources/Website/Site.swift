import Comparison
import Diagnostics
import Formats
import Registry

/// Files of the site that are still to be made.
public struct PageJob: Sendable {
  /// Where they go, from the top of the published tree.
  public let paths: [String]
  /// Makes them; may run on any task, at any time, beside any other. The writer is the task's own, empty before and
  /// after.
  public let make: @Sendable (HTMLWriter) -> [Artefact]

  init(_ paths: [String], _ make: @escaping @Sendable (HTMLWriter) -> [Artefact]) {
    self.paths = paths
    self.make = make
  }
}

/// What there is to show of a rule besides its card.
public struct RuleDetail: Sendable {
  /// A number that the jurisdiction can set.
  public struct Parameter: Sendable {
    let name: String
    let standard: Int
    let meaning: Phrase

    /// The name in `registry.xml`, the proposed value, and what it means.
    public init(name: String, standard: Int, meaning: Phrase) {
      self.name = name
      self.standard = standard
      self.meaning = meaning
    }
  }

  let parameters: [Parameter]
  let wrong: String?
  let right: String?

  /// Parameters, and an example of the fault and of the same done right, where there are any.
  public init(parameters: [Parameter], wrong: String?, right: String?) {
    self.parameters = parameters
    self.wrong = wrong
    self.right = right
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
    /// What a rule's page shows besides its card, by the rule's id; asked for when the page is written.
    public var detail: @Sendable (RuleID) -> RuleDetail?
    /// Everything that happened up to the day; nil: to be read from the register.
    public var chronicle: Chronicle?
    /// Files that others put into the tree, to which pages may link: paths from the top of the tree.
    public var files: [String]
    /// SHA-256 of files of the tree in hexadecimal, by path: of the canonical XML of each version.
    public var digests: [String: String]
    /// What must be there on the day of signature of an agreement that is not yet signed, by its id; asked for when the
    /// page is written. Nil: nobody can tell.
    public var checklist: (@Sendable (String) -> Checklist?)?
    /// The address at which the site is served, where it is not the registry's own.
    public var baseAddress: String?

    /// The facts of a publication; only the day is needed.
    public init(
      day: Day, findings: [Diagnostic] = [], cards: [Card] = [],
      detail: @escaping @Sendable (RuleID) -> RuleDetail? = { _ in nil }, chronicle: Chronicle? = nil,
      files: [String] = [], digests: [String: String] = [:], checklist: (@Sendable (String) -> Checklist?)? = nil,
      baseAddress: String? = nil
    ) {
      self.digests = digests
      self.detail = detail
      self.chronicle = chronicle
      self.checklist = checklist
      self.baseAddress = baseAddress
      self.day = day
      self.findings = findings
      self.cards = cards
      self.files = files
    }
  }

  /// The files of the site, sorted by path, each ready to be made; the index of its search; and what is wrong with the
  /// theme.
  public static func plan(
    register: Register, theme: Theme, facts: Facts
  ) -> (jobs: [PageJob], search: SearchIndex, diagnostics: [Diagnostic]) {
    let survey = Survey(
      register: register, day: facts.day, findings: facts.findings, cards: facts.cards,
      hasChecklists: facts.checklist != nil)
    return plan(survey, theme: theme, facts: facts)
  }

  /// The same of a register that was surveyed already, with the day, findings, cards and checklists of the facts.
  public static func plan(
    _ survey: Survey, theme: Theme, facts: Facts
  ) -> (jobs: [PageJob], search: SearchIndex, diagnostics: [Diagnostic]) {
    let (editions, found) = Editions.make(survey, theme, facts)
    let plan = SitePlan(survey: survey, editions: editions, facts: facts, theme: theme)
    let jobs = plan.jobs()
    let diagnostics = Set(found + plan.diagnostics + plan.deadLinks(jobs)).sorted()
    return (jobs, SearchIndex(plan, pages: jobs.flatMap(\.paths)), diagnostics)
  }
}
