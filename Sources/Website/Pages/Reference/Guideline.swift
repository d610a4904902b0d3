/// A guideline for protecting the independence of election commissions, stated in our own words, with the parts of an
/// agreement that answer it. The ids are those that rules cite.
struct Guideline: Sendable {
  /// To whom it is addressed.
  enum Addressee: Sendable, CaseIterable {
    case legislatures, commissions, institutions, others, taskForces

    var word: ReferenceWord {
      switch self {
      case .legislatures: .forLegislatures
      case .commissions: .forCommissions
      case .institutions: .forInstitutions
      case .others: .forOthers
      case .taskForces: .forTaskForces
      }
    }
  }

  let addressee: Addressee
  let id: String
  let word: GuidelineWord
  /// The parts of the agreement page where it is answered; none where the site as a whole answers it.
  let parts: [any AgreementPart.Type]

  private init(_ addressee: Addressee, _ id: String, _ word: GuidelineWord, _ parts: (any AgreementPart.Type)...) {
    self.addressee = addressee
    self.id = id
    self.word = word
    self.parts = parts
  }

  /// All of them, in the order of the sources.
  static let all = [
    Guideline(.legislatures, "G-L1", .gL1, PartiesPart.self, RolesPart.self, DecisionsPart.self),
    Guideline(.legislatures, "G-L3", .gL3, CrisisPart.self, DecisionsPart.self),
    Guideline(.legislatures, "G-L4", .gL4, MoneyPart.self),
    Guideline(.commissions, "G-E1", .gE1, MoneyPart.self, DecisionsPart.self),
    Guideline(.commissions, "G-E2", .gE2, PeoplePart.self, TermPart.self),
    Guideline(.commissions, "G-E3", .gE3, PurposePart.self, RolesPart.self, ContactsPart.self, TextPart.self),
    Guideline(.commissions, "G-E4", .gE4, PeoplePart.self, EscalationPart.self),
    Guideline(.commissions, "G-E5", .gE5, PeoplePart.self),
    Guideline(.commissions, "G-E6", .gE6, TermPart.self, RisksPart.self, RecordPart.self),
    Guideline(.commissions, "G-E7", .gE7, WithheldPart.self, DecisionsPart.self),
    Guideline(.commissions, "G-E8", .gE8, WithheldPart.self),
    Guideline(.commissions, "G-E9", .gE9, MoneyPart.self),
    Guideline(.commissions, "G-E10", .gE10, PeoplePart.self),
    Guideline(.commissions, "G-E11", .gE11),
    Guideline(.commissions, "G-E12", .gE12, IndependencePart.self),
    Guideline(.institutions, "G-P1", .gP1, ContactsPart.self, PartiesPart.self),
    Guideline(.institutions, "G-P2", .gP2, CrisisPart.self),
    Guideline(.institutions, "G-P3", .gP3, SafeguardsPart.self, EscalationPart.self),
    Guideline(.institutions, "G-P4", .gP4, DecisionsPart.self),
    Guideline(.institutions, "G-P5", .gP5, PeoplePart.self),
    Guideline(.institutions, "G-P6", .gP6, DataPart.self),
    Guideline(.others, "G-C2", .gC2, RolesPart.self),
    Guideline(.others, "G-C4", .gC4, VersionsPart.self, RecordPart.self),
    Guideline(.others, "G-C5", .gC5, RolesPart.self),
    Guideline(.others, "G-PP2", .gPP2, ContactsPart.self, SafeguardsPart.self),
    Guideline(.others, "G-M2", .gM2, SummaryPart.self, CitePart.self),
    Guideline(.others, "G-I6", .gI6, IndependencePart.self),
    Guideline(.taskForces, "TF-1", .tf1, EscalationPart.self, SafeguardsPart.self),
    Guideline(.taskForces, "TF-2", .tf2, RisksPart.self, RolesPart.self),
    Guideline(.taskForces, "TF-4", .tf4, PeoplePart.self, RecordPart.self),
    Guideline(.taskForces, "TF-5", .tf5, DecisionsPart.self, WithheldPart.self),
    Guideline(.taskForces, "TF-6", .tf6, DecisionsPart.self, RecordPart.self),
    Guideline(.taskForces, "TF-7", .tf7, PartiesPart.self, DataPart.self),
    Guideline(.taskForces, "TF-8", .tf8, MoneyPart.self, TermPart.self),
    Guideline(.taskForces, "TF-9", .tf9, RisksPart.self),
    Guideline(.taskForces, "TF-10", .tf10, DecisionsPart.self),
    Guideline(.taskForces, "TF-11", .tf11, RecordPart.self),
    Guideline(.taskForces, "TF-12", .tf12, RecordPart.self, MoneyPart.self),
    Guideline(.taskForces, "TF-13", .tf13, DataPart.self, SafeguardsPart.self),
    Guideline(.taskForces, "TF-15", .tf15, WithheldPart.self),
    Guideline(.taskForces, "TF-16", .tf16, DataPart.self, SafeguardsPart.self),
    Guideline(.taskForces, "TF-17", .tf17, EscalationPart.self),
    Guideline(.taskForces, "TF-18", .tf18, PeoplePart.self, RecordPart.self),
    Guideline(.taskForces, "TF-19", .tf19, RecordPart.self),
    Guideline(.taskForces, "TF-21", .tf21, RisksPart.self, RecordPart.self),
  ]
}
