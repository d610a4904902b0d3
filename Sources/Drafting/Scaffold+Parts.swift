import Diagnostics
import Registry

/// What a first draft says in each part.
extension Scaffold {
  func part(_ group: String, _ plan: ScaffoldPlan) -> String {
    switch group {
    case "title": titles
    case "summary": markup.texts("summary", Guidance.summary, 1)
    case "classification": classification(plan)
    case "parties": markup.element("parties", 1, parties(plan))
    case "purpose": purpose
    case "legalBases": legalBases
    case "activities": activities(plan)
    case "decisions": decisions(plan)
    case "independence": independence
    case "bodies": bodies
    case "resources":
      markup.element("resources arrangement=\"\(plan.funding)\"", 1, markup.texts("description", Guidance.costs, 2))
    case "personnel": personnel
    case "dataSharing": dataSharing
    case "safeguards": safeguards
    case "incidents": incidents
    case "rights":
      markup.element("rights party=\"\(Scaffold.commission)\"", 1, markup.texts("route", Guidance.route, 2))
    case "escalation": escalation
    case "term": term
    case "publication": publication
    case "text": legalText
    default: ""
    }
  }

  private func classification(_ plan: ScaffoldPlan) -> String {
    markup.element(
      "classification type=\"\(type)\" binding=\"binding\"", 1,
      markup.element("nature code=\"\(plan.nature)\"", 2, markup.texts("description", Guidance.nature, 3))
        + markup.line("<area code=\"\(plan.area)\"/>", 2))
  }

  private func parties(_ plan: ScaffoldPlan) -> String {
    let organisation = register.profile?.commission ?? "electoral-commission"
    return party(Scaffold.commission, organisation, "lead", isLead: true)
      + partnerIDs.map { party($0.id, $0.organisation, plan.partnerRole, isLead: false) }.joined()
  }

  private func party(_ id: String, _ organisation: String, _ role: String, isLead: Bool) -> String {
    let names = register.organisation(organisation)?.names ?? []
    let signed = languages.compactMap { language -> String? in
      guard let name = names.last(where: { $0.language == language && $0.until == nil }) else { return nil }
      return markup.line("<nameAsSigned xml:lang=\"\(language)\">\(Markup.escaped(name.text))</nameAsSigned>", 3)
    }.joined()
    let contact =
      markup.line("<purpose code=\"day-to-day\"/>", 4) + markup.texts("office", Guidance.office, 4)
    return markup.element(
      "party id=\"\(id)\" organisation=\"\(organisation)\"\(isLead ? " lead=\"true\"" : "")", 2,
      signed + markup.line("<role code=\"\(role)\"/>", 3) + markup.element("contact", 3, contact))
  }

  private var purpose: String {
    let limits = partnerIDs.enumerated().map { at, partner in
      markup.element(
        "outOfScope id=\"limit-\(at + 1)\" party=\"\(partner.id)\"", 2, markup.texts("description", Guidance.limits, 3))
    }
    return markup.element("purpose", 1, markup.texts("statement", Guidance.purpose, 2) + limits.joined())
  }

  /// Which law allows what cannot be proposed: only how to say it is shown.
  private var legalBases: String {
    let instrument = register.instruments.first?.id ?? "…"
    let example =
      "<legalBasis party=\"\(Scaffold.commission)\" instrument=\"\(instrument)\" provision=\"s. 1\" effect=\"grants-power\"/>"
    return markup.comment("<legalBases> \(example) … </legalBases>", 1)
  }

  private func activities(_ plan: ScaffoldPlan) -> String {
    let responsible = partnerIDs.first?.id ?? Scaffold.commission
    return markup.element(
      "activities", 1,
      markup.element(
        "activity id=\"task-1\" code=\"\(plan.activity)\" responsible=\"\(responsible)\"", 2,
        markup.texts("title", Guidance.activity, 3)))
  }

  private func decisions(_ plan: ScaffoldPlan) -> String {
    markup.element(
      "decisions", 1,
      markup.element(
        "decision id=\"decision-1\" subject=\"\(plan.decision)\" authority=\"\(Scaffold.commission)\" mode=\"emb-alone\"",
        2,
        markup.texts("title", Guidance.decision, 3) + markup.texts("criteria", Guidance.criteria, 3)))
  }

  private var independence: String {
    let dimensions = CodeLists.builtIn.codes(of: "independence-dimension").map { code in
      markup.element(
        "dimension code=\"\(code.value)\" affected=\"false\"", 2, markup.texts("reason", Guidance.unaffected, 3))
    }
    let communications = markup.element(
      "communications authority=\"\(Scaffold.commission)\"", 2, markup.texts("description", Guidance.statements, 3))
    return markup.element("independence noFetterClause=\"c4\"", 1, dimensions.joined() + communications)
  }

  private var bodies: String {
    let members = [Scaffold.commission] + partnerIDs.map(\.id)
    return markup.element(
      "bodies", 1,
      markup.element(
        "body id=\"body-1\" chair=\"\(Scaffold.commission)\" commissionCannotBeOutvoted=\"true\" "
          + "minutesPublished=\"true\" dissentRecorded=\"true\"", 2,
        markup.texts("name", Guidance.body, 3) + markup.texts("mandate", Guidance.bodyMandate, 3)
          + members.map { markup.line("<member party=\"\($0)\"/>", 3) }.joined()))
  }

  private var personnel: String {
    guard let partner = partnerIDs.first?.id else { return "" }
    let commission = Scaffold.commission
    let task = CodeLists.builtIn.codes(of: "personnel-task").first?.value ?? "data-entry"
    return markup.element(
      "personnel", 1,
      markup.element(
        "secondment id=\"secondment-1\" direction=\"to-commission\" from=\"\(partner)\" to=\"\(commission)\" number=\"1\" "
          + "task=\"\(task)\" reportsTo=\"\(commission)\" appraisedBy=\"\(commission)\" "
          + "disciplinedBy=\"\(commission)\" impartialityDeclaration=\"true\"", 2,
        markup.texts("post", Guidance.post, 3) + markup.texts("supervision", Guidance.supervision, 3)))
  }

  private var dataSharing: String {
    guard let partner = partnerIDs.first?.id else { return "" }
    return markup.element(
      "dataSharing", 1,
      markup.element(
        "flow id=\"flow-1\" from=\"\(partner)\" to=\"\(Scaffold.commission)\" safeguards=\"safeguard-1\"", 2,
        markup.texts("title", Guidance.flow, 3) + markup.texts("trigger", Guidance.trigger, 3)
          + markup.texts("necessity", Guidance.necessity, 3)
          + markup.texts("proportionality", Guidance.proportionality, 3)
          + markup.texts("notice", Guidance.notice, 3) + markup.line("<onward allowed=\"false\"/>", 3)))
  }

  private var safeguards: String {
    let isFlow = ScaffoldPlan(type: type).parts.contains("dataSharing")
    return markup.element(
      "safeguards", 1,
      markup.line(
        isFlow
          ? "<safeguard id=\"safeguard-1\" code=\"encryption-in-transfer\" protects=\"flow\" objects=\"flow-1\"/>"
          : "<safeguard id=\"safeguard-1\" code=\"access-control\" protects=\"system\"/>", 2))
  }

  private var incidents: String {
    markup.element(
      "incidents", 1,
      partnerIDs.map { partner in
        markup.element(
          "duty from=\"\(partner.id)\" to=\"\(Scaffold.commission)\" onElectionDay=\"PT1H\"", 2,
          markup.line("<limit duration=\"PT24H\" event=\"incident-detected\"/>", 3))
      }.joined())
  }

  private var escalation: String {
    let steps = [(1, 5), (2, 10)].map { level, days in
      markup.element(
        "step level=\"\(level)\"", 2,
        markup.texts("forum", Guidance.forum, 3)
          + markup.line("<limit duration=\"P\(days)D\" event=\"dispute-raised\" inElectionPeriod=\"PT24H\"/>", 3))
    }
    return markup.element(
      "escalation", 1,
      steps.joined() + markup.line("<finalResolution body=\"court\"/>", 2)
        + markup.line("<meanwhile rule=\"commission-decision-stands\"/>", 2))
  }

  private var term: String {
    markup.element(
      "term effectOn=\"last-signature\"", 1,
      markup.line("<review interval=\"P1Y\"/>", 2)
        + markup.line("<amendment written=\"true\" consentOfCommission=\"true\" published=\"true\"/>", 2)
        + markup.element(
          "withdrawal party=\"\(Scaffold.commission)\" alone=\"true\" penalty=\"false\"", 2,
          markup.line("<notice duration=\"P60D\" event=\"notice\"/>", 3)))
  }

  private var publication: String {
    markup.element(
      "publication decision=\"full\"", 1,
      markup.texts("office", Guidance.office, 2) + markup.line("<limit duration=\"P10D\" event=\"signature\"/>", 2))
  }

  private var legalText: String {
    let clauses: [(kind: String, binds: String, heading: Guide)] = [
      ("purpose", "purpose", Guide(en: "Purpose", fr: "Objet", ar: "الغرض")),
      ("roles", "activities", Guide(en: "Tasks", fr: "Tâches", ar: "المهام")),
      ("decision-authority", "decisions", Guide(en: "Decisions", fr: "Décisions", ar: "القرارات")),
      // The fourth: the part on independence names it.
      (
        "no-fetter", "independence",
        Guide(en: "Powers of the Commission", fr: "Pouvoirs de la Commission", ar: "صلاحيات اللجنة")
      ),
      ("data", "dataSharing safeguards incidents rights", Guide(en: "Data", fr: "Données", ar: "البيانات")),
      ("security", "safeguards incidents", Guide(en: "Security", fr: "Sécurité", ar: "الأمن")),
      ("personnel", "personnel", Guide(en: "Staff", fr: "Personnel", ar: "الموظفون")),
      ("bodies", "bodies", Guide(en: "Joint body", fr: "Organe commun", ar: "الهيئة المشتركة")),
      ("dispute", "escalation", Guide(en: "Disagreement", fr: "Désaccord", ar: "الخلافات")),
      ("effect-term", "term", Guide(en: "Term", fr: "Durée", ar: "المدة")),
      ("publication", "publication", Guide(en: "Publication", fr: "Publication", ar: "النشر")),
    ]
    let own = Markup(languages: [main])
    let parts = ScaffoldPlan.always.union(ScaffoldPlan(type: type).parts)
    let needed = clauses.filter { clause in
      // One clause is enough for safeguards and incidents.
      clause.kind == "security" && parts.contains("dataSharing")
        ? false : clause.binds.split(separator: " ").allSatisfy { parts.contains(String($0)) }
    }
    let written = needed.enumerated().map { at, clause in
      markup.element(
        "clause id=\"c\(at + 1)\" number=\"\(at + 1)\" kind=\"\(clause.kind)\" binds=\"\(clause.binds)\"", 2,
        markup.line("<heading>\(clause.heading.text(in: main))</heading>", 3)
          + markup.line("<paragraph>\(Guidance.clause.text(in: main))</paragraph>", 3))
    }
    return own.element("text xml:lang=\"\(main)\" status=\"authentic\"", 1, written.joined())
  }
}
