import Registry

/// A part of the agreement page: a heading in the margin and what stands beside it.
///
/// A part is made from a version and writes itself; where the version has nothing to say it makes none, and the page
/// lists only the parts that are there.
protocol AgreementPart {
  /// The fragment under which the part can be cited, the same in all languages.
  static var id: String { get }
  static func title(_ words: Strings) -> String
  static func hint(_ words: Strings) -> String?
  /// Whether the version has something for this part.
  static func exists(in reading: AgreementReading) -> Bool
  static func write(_ reading: AgreementReading)
}

extension AgreementPart {
  static func hint(_ words: Strings) -> String? { nil }
}

/// The parts in the order of the page.
enum AgreementParts {
  static var all: [any AgreementPart.Type] {
    [
      SummaryPart.self, PurposePart.self, RolesPart.self, PartiesPart.self, DecisionsPart.self, ContactsPart.self,
      DataPart.self, SafeguardsPart.self, MoneyPart.self, PeoplePart.self, IndependencePart.self, CrisisPart.self,
      RisksPart.self, EscalationPart.self, TermPart.self, LegalEffectPart.self, OpenPointsPart.self, WithheldPart.self,
      RecordPart.self, TextPart.self, SchedulesPart.self, VersionsPart.self, CitePart.self, ProvenancePart.self,
    ]
  }
}
