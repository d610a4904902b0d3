extension FactCollection {
  /// D5: what is public, who speaks, whose conduct is bound, where wrongdoing can be told.
  mutating func addBehavioural() {
    if let publication = agreement.publication { add(publication) }
    for withholding in agreement.withholdings {
      add(.passageWithheld, at: withholding, [], .code(withholding.ground), detail: .day(withholding.review))
    }
    if let communications = agreement.independence?.communications {
      add(
        isCommission(communications.authority) ? .commissionSpeaks : .partnerSpeaks, at: communications,
        [communications.authority], text(communications.description), clauses: [communications.clause].compactMap { $0 }
      )
    }
    for body in agreement.bodies {
      if let isPublic = body.minutesPublished {
        add(isPublic ? .minutesPublished : .minutesUnpublished, at: body, [], text(body.name))
      }
      if body.observersAdmitted == true { add(.observersAdmitted, at: body, [], text(body.name)) }
    }
    addIntegrity()
    if let review = agreement.term?.review {
      add(.reviewed, at: review, [], text(review.description), detail: review.next.map { .day($0) })
    }
  }

  private mutating func add(_ publication: Publication) {
    let kind: IndependenceFact.Kind =
      switch publication.decision.value {
      case "full": .published
      case "partial", "summary": .publishedInPart
      default: .notPublished
      }
    add(kind, at: publication, [], .code(publication.decision), detail: publication.publishBy.map { .day($0) })
    if let consultation = publication.consultation {
      add(.publicConsulted, at: consultation, [], text(consultation.summary), detail: .day(consultation.opened))
    }
    if !publication.observerAccess.isEmpty {
      add(.observersAdmitted, at: publication, [], text(publication.observerAccess))
    }
  }

  private mutating func addIntegrity() {
    if let personnel = agreement.personnel {
      for code in personnel.codeOfConducts { add(.conductCode, at: code, [], text(code.name)) }
      for secondment in personnel.secondments {
        if let conduct = secondment.conduct { add(.conductCode, at: conduct, [secondment.from], text(conduct.name)) }
        if secondment.impartialityDeclaration == true {
          add(.impartialityDeclared, at: secondment, [secondment.from], text(secondment.post))
        }
      }
      for channel in personnel.whistleblowings {
        add(.whistleblowing, at: channel, [channel.organisation], text(channel.description))
      }
    }
    for referral in agreement.escalation?.referrals ?? [] {
      add(.wrongdoingReferred, at: referral, [referral.organisation], text(referral.description))
    }
  }
}
