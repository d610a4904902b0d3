/// The words around the items of a checklist, the same in every format.
enum ChecklistWords {
  static let title = Phrase(en: "Checklist for signature", fr: "Liste de contrôle avant signature")
  static let byHand = Phrase(en: "by hand", fr: "à la main")
  static let missing = Phrase(en: "missing", fr: "à régler")

  /// `title (id, version 1)`
  static func heading(_ checklist: Checklist, _ options: ReportOptions) -> String {
    options.text(title) + Frame.colon(options) + " " + options.text(checklist.title)
  }

  /// `population-statistics, version 1`
  static func version(_ checklist: Checklist) -> Phrase {
    Phrase(
      en: "\(checklist.agreement), version \(checklist.version)",
      fr: "\(checklist.agreement), version \(checklist.version)")
  }

  /// `4 missing, 6 by hand, 130 in order`
  static func counts(_ checklist: Checklist) -> Phrase {
    let (missing, byHand) = (checklist.count(.missing), checklist.count(.byHand))
    let done = checklist.count(.done) + checklist.count(.waived)
    return Phrase(
      en: "\(missing) missing, \(byHand) by hand, \(done) in order",
      fr: "\(missing) à régler, \(byHand) à la main, \(done) en ordre")
  }

  /// What was looked for and is not there.
  static func done(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(en: "1 fault looked for, and not found", fr: "1 défaut recherché, et non trouvé")
      : Phrase(en: "\(count) faults looked for, none found", fr: "\(count) défauts recherchés, aucun trouvé")
  }

  /// `waived by the Chair`
  static func waived(_ item: Checklist.Item, _ options: ReportOptions) -> String {
    let offices = item.findings.compactMap(\.waivedBy)
    var seen: Set<String> = []
    return options.text(Frame.waivedBy) + " " + offices.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  /// A sentence that begins as sentences do.
  static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// A line of a checklist, ready for any format: what is asked, where, and how to mend it.
struct ChecklistLine {
  let state: Checklist.State
  let text: String
  /// `path:line:column`, where there is one.
  let place: String?
  let help: String?
  let rule: RuleID

  /// The lines of a part that somebody must look at: what is missing, what is to be done by hand, what is waived.
  static func lines(_ part: Checklist.Part, _ options: ReportOptions) -> [ChecklistLine] {
    part.items.flatMap { item -> [ChecklistLine] in
      switch item.state {
      case .done: return []
      case .waived:
        return [
          ChecklistLine(
            state: .waived,
            text: ChecklistWords.sentence(options.text(item.fault)) + " – " + ChecklistWords.waived(item, options),
            place: nil, help: nil, rule: item.rule)
        ]
      case .missing, .byHand:
        let task = item.task.map { [ChecklistLine(item, $0, options)] } ?? []
        let standing = item.findings.filter { $0.waivedBy == nil }
        return standing.map { ChecklistLine(item, $0, options) } + task
      }
    }
  }

  private init(state: Checklist.State, text: String, place: String?, help: String?, rule: RuleID) {
    self.state = state
    self.text = text
    self.place = place
    self.help = help
    self.rule = rule
  }

  private init(_ item: Checklist.Item, _ task: Phrase, _ options: ReportOptions) {
    self.init(
      state: .byHand, text: ChecklistWords.sentence(options.text(task)), place: nil, help: nil, rule: item.rule)
  }

  private init(_ item: Checklist.Item, _ finding: Diagnostic, _ options: ReportOptions) {
    self.init(
      state: item.state, text: ChecklistWords.sentence(TextReport.sentence(finding, options)),
      place: finding.range.map { "\($0.path):\($0.start.line):\($0.start.column)" },
      help: finding.help.map { options.text($0) }, rule: item.rule)
  }
}
