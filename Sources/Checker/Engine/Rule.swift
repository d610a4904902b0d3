import Diagnostics
import Registry

/// A rule: a card that says everything about it, a check, and examples that are its tests.
///
/// A rule is a caseless enumeration in a file of its own, `Rules/<Family>/<Family><Fault>.swift`, named after its id:
/// `data/retention-missing` is `DataRetentionMissing`. Adding that file is all it takes: the catalogue is woven from the
/// folder when the package is built.
public protocol Rule: Sendable {
  /// Everything there is to know about the rule without running it.
  static var card: Card { get }
  /// The numbers of the jurisdiction profile on which the rule depends.
  static var parameters: [Parameter] { get }
  /// Wrong and right, shown by `explain` and run as tests.
  static var examples: [Example] { get }
  /// What the rule leans on besides the file that it looks at: where it is unknown, the rule keeps silent, and the report
  /// says so.
  static var leansOn: RegistryParts { get }
  /// What the rule looks at; each kind of rule answers for its rules.
  static var scope: RuleScope { get }
}

/// What a rule looks at, with the rule itself: so that nobody need ask the runtime of each rule which kind it is, which
/// takes longer than to check an agreement.
public enum RuleScope: Sendable {
  /// One version of an agreement.
  case agreement(any AgreementRule.Type)
  /// An agreement through all its versions.
  case series(any SeriesRule.Type)
  /// Any authored file.
  case file(any FileRule.Type)
  /// What other rules found.
  case closing(any ClosingRule.Type)
  /// The register as a whole.
  case register(any RegisterRule.Type)
  /// Nothing that the checker has: the reader or the publisher raises it.
  case elsewhere
}

extension Rule {
  /// Most rules depend on no parameter.
  public static var parameters: [Parameter] { [] }

  /// Many rules look at nothing but a version of an agreement.
  public static var leansOn: RegistryParts { [] }
}

/// A rule over one version of an agreement. It may look things up in the register, but judges this version alone, so that
/// it can run again while somebody types.
public protocol AgreementRule: Rule {
  /// Looks for the fault.
  static func check(_ case: AgreementCase, _ findings: inout Findings)
}

extension AgreementRule {
  /// See ``RuleScope``.
  public static var scope: RuleScope { .agreement(self) }
}

/// A rule over an agreement through all its versions, with its record.
public protocol SeriesRule: Rule {
  /// Looks for the fault.
  static func check(_ case: SeriesCase, _ findings: inout Findings)
}

extension SeriesRule {
  /// An agreement through time is known when all its versions and its record are.
  public static var leansOn: RegistryParts { [.versions, .record] }
  /// See ``RuleScope``.
  public static var scope: RuleScope { .series(self) }
}

/// A rule over any authored file, whatever it is about: ids, references, codes, characters.
public protocol FileRule: Rule {
  /// Looks for the fault.
  static func check(_ case: FileCase, _ findings: inout Findings)
}

extension FileRule {
  /// See ``RuleScope``.
  public static var scope: RuleScope { .file(self) }
}

/// A rule over what the other rules found in a version.
public protocol ClosingRule: Rule {
  /// Looks for the fault.
  static func check(_ case: AgreementCase, found: [Diagnostic], _ findings: inout Findings)
}

extension ClosingRule {
  /// See ``RuleScope``.
  public static var scope: RuleScope { .closing(self) }
}

/// A rule that is raised while a file is read, before there is anything to check: the card says what a reader wants to
/// know of it, the examples hold it to account.
public protocol ReaderRule: Rule {}

extension ReaderRule {
  /// See ``RuleScope``.
  public static var scope: RuleScope { .elsewhere }
}

/// A rule that only the publisher can look into: the folder on disk, what was published before, what a build wrote. The
/// card stands here, where all cards stand; its examples are files, and are tested with the publisher. People are shown a
/// picture instead.
public protocol PublisherRule: Rule {
  /// What the fault looks like, and the same done right.
  static var picture: Picture { get }
}

/// A fault that shows in no single file, as lines of a listing of files or of a comparison of two states (`-` before, `+`
/// now), the same in every language.
public struct Picture: Sendable {
  /// The fault.
  public let wrong: String
  /// The same done right.
  public let right: String
}

extension PublisherRule {
  /// None: see above.
  public static var examples: [Example] { [] }
  /// See ``RuleScope``.
  public static var scope: RuleScope { .elsewhere }
}

/// A rule over the register as a whole: organisations, calendar, legislation, and what agreements do to each other.
public protocol RegisterRule: Rule {
  /// Looks for the fault. Must not compare each agreement with each other one.
  static func check(_ case: RegisterCase, _ findings: inout Findings)
}

extension RegisterRule {
  /// See ``RuleScope``.
  public static var scope: RuleScope { .register(self) }
}

/// A number of days, hours or the like that a jurisdiction can set in its profile.
public struct Parameter: Sendable, Hashable {
  /// The name in `registry.xml`: `review-interval-days`.
  public let name: String
  /// The value where the profile says nothing; a proposal.
  public let standard: Int
  /// What it means.
  public let meaning: Phrase

  /// A parameter with its proposed value.
  public init(_ name: String, _ standard: Int, _ meaning: Phrase) {
    self.name = name
    self.standard = standard
    self.meaning = meaning
  }
}
