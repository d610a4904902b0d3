extension Sentences {
  /// A clause of the legal text: its heading, and what it says of the facts that it binds.
  struct Clause {
    let kind: String
    let binds: String
    let heading: Trio
    let says: Trio
  }

  /// The clauses of an agreement, with its facts in words.
  static func clauses(_ facts: Facts) -> [Clause] {
    cooperation(facts) + closing(facts)
  }

  private static func cooperation(_ facts: Facts) -> [Clause] {
    var clauses = [
      Clause(
        kind: "purpose", binds: "purpose", heading: ("Purpose", "Objet", "الغرض"), says: purpose(facts.subject)),
      Clause(
        kind: "roles", binds: "activities parties legalBases", heading: ("Tasks", "Tâches", "المهام"),
        says: tasks(facts)),
      Clause(
        kind: "decision-authority", binds: "decisions", heading: ("Decisions", "Décisions", "القرارات"),
        says: (
          "The Commission alone decides, within 10 days of a request and within 2 days in the election period.",
          "La Commission décide seule, dans les 10 jours d’une demande et dans les 2 jours en période électorale.",
          "اللجنة وحدها تقرر خلال 10 أيام من الطلب وخلال 2 من الأيام في الفترة الانتخابية."
        )),
    ]
    let rights = facts.isPersonal ? " rights" : ""
    clauses.append(
      Clause(
        kind: "data", binds: "dataSharing safeguards incidents" + rights, heading: ("Data", "Données", "البيانات"),
        says: data(facts)))
    let cost: Trio =
      facts.amount.map { amount in
        (
          "The Commission pays XSM \(amount), 30 days after an invoice.",
          "La Commission verse XSM \(amount), 30 jours après la facture.",
          "تدفع اللجنة XSM \(amount) بعد 30 يوماً من الفاتورة."
        )
      } ?? ("Each party bears its own cost.", "Chaque partie supporte ses frais.", "يتحمل كل طرف نفقاته.")
    clauses.append(
      Clause(kind: "funding", binds: "resources", heading: ("Costs", "Frais", "النفقات"), says: cost))
    return clauses
  }

  private static func tasks(_ facts: Facts) -> Trio {
    var text: Trio = (
      "The institution does what the Commission asks for.", "L’institution fait ce que demande la Commission.",
      "تقوم المؤسسة بما تطلبه اللجنة."
    )
    for activity in facts.activities {
      text.en += " \(activity.title.en): \(activity.days) days before election day."
      text.fr += " \(activity.title.fr) : \(activity.days) jours avant le scrutin."
      text.ar += " \(activity.title.ar): قبل يوم الاقتراع بمدة \(activity.days) يوماً."
    }
    return text
  }

  private static func data(_ facts: Facts) -> Trio {
    var text: Trio = (
      "The Commission keeps what it receives for \(facts.retention) days and erases it within 10 days after that. Loss or leak is reported within 24 hours, on election day within 1 hour.",
      "La Commission garde ce qu’elle reçoit \(facts.retention) jours et l’efface dans les 10 jours qui suivent. Toute perte ou fuite est signalée dans les 24 heures, le jour du scrutin dans 1 heure.",
      "تحفظ اللجنة ما تتلقاه \(facts.retention) يوماً ثم تمحوه خلال 10 أيام. ويُبلَّغ عن أي فقد أو تسريب خلال 24 ساعة، ويوم الاقتراع خلال 1 ساعة."
    )
    guard facts.isPersonal else { return text }
    text.en += " Requests are answered within 30 days."
    text.fr += " Il est répondu aux demandes dans les 30 jours."
    text.ar += " ويُجاب عن الطلبات خلال 30 يوماً."
    return text
  }

  private static func closing(_ facts: Facts) -> [Clause] {
    [
      Clause(
        kind: "no-fetter", binds: "independence", heading: ("Independence", "Indépendance", "الاستقلال"),
        says: (
          "Nothing in this agreement limits the legal powers of the Commission.",
          "Rien dans le présent accord ne limite les pouvoirs légaux de la Commission.",
          "ليس في هذا الاتفاق ما يحد من صلاحيات اللجنة القانونية."
        )),
      Clause(
        kind: "dispute", binds: "escalation", heading: ("Disagreement", "Désaccord", "الخلاف"),
        says: (
          "The liaison offices have \(facts.steps[0]) days, the heads of the institutions \(facts.steps[1]) days; meanwhile the decision of the Commission stands.",
          "Les bureaux de liaison ont \(facts.steps[0]) jours, les chefs des institutions \(facts.steps[1]) jours ; entre-temps la décision de la Commission s’applique.",
          "لمكتبي الاتصال \(facts.steps[0]) أيام ولرئيسي المؤسستين \(facts.steps[1]) أيام، ويبقى قرار اللجنة نافذاً في الأثناء."
        )),
      Clause(
        kind: "effect-term", binds: "term exercises", heading: ("Term", "Durée", "المدة"),
        says: (
          "The agreement applies from 1 February 2026 to 31 December \(facts.lastYear). The Commission may leave on 60 days’ notice, the institution on \(facts.notice) days’ notice outside the election period. A trial run is held 90 days before election day.",
          "L’accord s’applique du 1 février 2026 au 31 décembre \(facts.lastYear). La Commission peut se retirer avec un préavis de 60 jours, l’institution avec un préavis de \(facts.notice) jours hors période électorale. Une répétition a lieu 90 jours avant le scrutin.",
          "يسري الاتفاق من 1 فبراير 2026 إلى 31 ديسمبر \(facts.lastYear). وللجنة أن تنسحب بإشعار مدته 60 يوماً، وللمؤسسة بإشعار مدته \(facts.notice) يوماً خارج الفترة الانتخابية. وتُجرى تجربة قبل يوم الاقتراع بمدة 90 يوماً."
        )),
      Clause(
        kind: "publication", binds: "publication", heading: ("Publication", "Publication", "النشر"),
        says: (
          "The Commission publishes this agreement within 10 days of signature, and alone speaks about elections.",
          "La Commission publie le présent accord dans les 10 jours de la signature, et s’exprime seule sur les élections.",
          "تنشر اللجنة هذا الاتفاق خلال 10 أيام من التوقيع، وهي وحدها تتحدث عن الانتخابات."
        )),
    ]
  }
}
