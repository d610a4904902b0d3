import Diagnostics

extension IndependenceFact {
  /// The kinds of facts, in the order in which they are told. "The commission" is the election commission, "a partner"
  /// any other party.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    // Institutional: standing in law, an own mandate.
    case powersUntouched, commissionLeads, partnerLeads, actsUnderLaw
    case coreFunctionKept, coreFunctionGiven, partnerMayNot
    case commissionLeavesAlone, commissionLeavesWithConsent, partnerMayLeave, leavingBarred
    case crisisPowerOfCommission, crisisPowerOfPartner, electoralPowerInCrisis, crisisPowersEnd
    case amendmentNeedsCommission, amendmentWithoutCommission, changeWithoutCommission
    // Financial: enough money, on time, without conditions.
    case noMoneyMoves, moneyToCommission, moneyFromCommission, moneyBetweenOthers, condition, harmfulCondition
    case payerMayNotWithhold, payerMayWithhold, payerMayWithholdBeforeElection
    case commissionControlsSpending, partnerControlsSpending
    // Personnel: own staff, appointed and kept on merit.
    case staffLentToCommission, staffLentByCommission, staffReportToCommission, staffReportElsewhere
    case staffJudgedByCommission, staffJudgedElsewhere, staffPaidElsewhere
    case recallNeedsConsent, recallFree, secondmentEnds, exitPlanned, staffTrainedOnMandate
    // Functional: decides and operates itself.
    case commissionDecides, decidedTogether, partnerDecidesElectoral, partnerDecidesOther, partnerMayBlock
    case commissionInstructs, partnerInstructsCommission
    case commissionChairs, chairRotates, partnerChairs, commissionNotOutvoted
    case dataFromPartner, dataToPartner, partnerAdministersSystem, assetOfPartner
    case decisionStandsMeanwhile, decisionHeldUpMeanwhile, disputeSettledIndependently, disputeSettledByPartner
    // Behavioural: acts impartially, and is seen to.
    case published, publishedInPart, notPublished, passageWithheld, publicConsulted
    case commissionSpeaks, partnerSpeaks, minutesPublished, minutesUnpublished, observersAdmitted
    case conductCode, impartialityDeclared, whistleblowing, wrongdoingReferred, reviewed
  }

  /// How a kind of fact bears on independence.
  public enum Bearing: String, Sendable, Hashable, CaseIterable {
    /// It keeps the commission independent.
    case protects
    /// It says how things are, neither for nor against.
    case neutral
    /// It gives others a hold; to be watched.
    case exposes
  }
}

extension IndependenceFact.Kind {
  /// The kind as a word for data: `commission-decides`.
  public var code: String { Self.codes[position] }

  /// Its place among all kinds, from 0.
  var position: Int { Self.positions[self] ?? 0 }

  private static let positions = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))

  private static let codes = allCases.map { kind in
    kind.rawValue.reduce(into: "") { code, character in
      code += character.isUppercase ? "-" + character.lowercased() : String(character)
    }
  }

  /// The dimension on which facts of the kind bear.
  public var dimension: Dimension {
    switch self {
    case .powersUntouched, .commissionLeads, .partnerLeads, .actsUnderLaw, .coreFunctionKept, .coreFunctionGiven,
      .partnerMayNot, .commissionLeavesAlone, .commissionLeavesWithConsent, .partnerMayLeave, .leavingBarred,
      .crisisPowerOfCommission, .crisisPowerOfPartner, .electoralPowerInCrisis, .crisisPowersEnd,
      .amendmentNeedsCommission, .amendmentWithoutCommission, .changeWithoutCommission:
      .d1
    case .noMoneyMoves, .moneyToCommission, .moneyFromCommission, .moneyBetweenOthers, .condition, .harmfulCondition,
      .payerMayNotWithhold, .payerMayWithhold, .payerMayWithholdBeforeElection, .commissionControlsSpending,
      .partnerControlsSpending:
      .d2
    case .staffLentToCommission, .staffLentByCommission, .staffReportToCommission, .staffReportElsewhere,
      .staffJudgedByCommission, .staffJudgedElsewhere, .staffPaidElsewhere, .recallNeedsConsent, .recallFree,
      .secondmentEnds, .exitPlanned, .staffTrainedOnMandate:
      .d3
    case .commissionDecides, .decidedTogether, .partnerDecidesElectoral, .partnerDecidesOther, .partnerMayBlock,
      .commissionInstructs, .partnerInstructsCommission, .commissionChairs, .chairRotates, .partnerChairs,
      .commissionNotOutvoted, .dataFromPartner, .dataToPartner, .partnerAdministersSystem, .assetOfPartner,
      .decisionStandsMeanwhile, .decisionHeldUpMeanwhile, .disputeSettledIndependently, .disputeSettledByPartner:
      .d4
    case .published, .publishedInPart, .notPublished, .passageWithheld, .publicConsulted, .commissionSpeaks,
      .partnerSpeaks, .minutesPublished, .minutesUnpublished, .observersAdmitted, .conductCode, .impartialityDeclared,
      .whistleblowing, .wrongdoingReferred, .reviewed:
      .d5
    }
  }

  /// How facts of the kind bear on independence.
  public var bearing: IndependenceFact.Bearing {
    switch self {
    case .powersUntouched, .commissionLeads, .coreFunctionKept, .partnerMayNot, .commissionLeavesAlone, .leavingBarred,
      .crisisPowersEnd, .amendmentNeedsCommission, .noMoneyMoves, .payerMayNotWithhold, .commissionControlsSpending,
      .staffReportToCommission, .staffJudgedByCommission, .recallNeedsConsent, .secondmentEnds, .exitPlanned,
      .staffTrainedOnMandate, .commissionDecides, .commissionInstructs, .commissionChairs, .commissionNotOutvoted,
      .decisionStandsMeanwhile, .disputeSettledIndependently, .published, .publicConsulted, .commissionSpeaks,
      .minutesPublished, .observersAdmitted, .conductCode, .impartialityDeclared, .whistleblowing, .wrongdoingReferred,
      .reviewed:
      .protects
    case .actsUnderLaw, .partnerMayLeave, .crisisPowerOfCommission, .moneyFromCommission, .moneyBetweenOthers,
      .condition, .staffLentByCommission, .partnerDecidesOther, .chairRotates, .dataToPartner, .publishedInPart:
      .neutral
    case .partnerLeads, .coreFunctionGiven, .commissionLeavesWithConsent, .crisisPowerOfPartner,
      .electoralPowerInCrisis, .amendmentWithoutCommission, .changeWithoutCommission, .moneyToCommission,
      .harmfulCondition, .payerMayWithhold, .payerMayWithholdBeforeElection, .partnerControlsSpending,
      .staffLentToCommission, .staffReportElsewhere, .staffJudgedElsewhere, .staffPaidElsewhere, .recallFree,
      .decidedTogether, .partnerDecidesElectoral, .partnerMayBlock, .partnerInstructsCommission, .partnerChairs,
      .dataFromPartner, .partnerAdministersSystem, .assetOfPartner, .decisionHeldUpMeanwhile, .disputeSettledByPartner,
      .notPublished, .passageWithheld, .partnerSpeaks, .minutesUnpublished:
      .exposes
    }
  }
}
