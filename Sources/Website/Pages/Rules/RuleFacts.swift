import Diagnostics
import Formats
import Registry

/// What a rule judges, how grave its findings are at each stage, and what the jurisdiction changed about that.
struct RuleFacts: Component {
  let edition: Edition
  let card: Card

  private var words: Strings { edition.words }

  func write(on sheet: Sheet) {
    sheet.add(
      SummaryList([
        .init(words(OverviewWord.family), text: words.family(card.id.family)),
        .init(words(RuleWord.judges), text: words(card.kind == .record ? RuleWord.record : .substance)),
        .init(words(RuleWord.severity), values: stages.map { text in { $0.html.text(text) } }), setHere,
        card.dimensions.isEmpty
          ? nil
          : .init(
            words(RuleWord.dimensions),
            values: card.dimensions.map { dimension in
              { $0.add(PassageText(edition.names.label(Self.code(dimension)))) }
            }),
        card.threats.isEmpty
          ? nil
          : .init(words(RuleWord.threats)) { sheet in
            for (position, threat) in card.threats.enumerated() {
              if position > 0 { sheet.html.text(words(PageWord.listSeparator)) }
              sheet.html.isolated(threat)
            }
          }, .init(words(RuleWord.since)) { $0.html.isolated(card.since) },
      ]))
  }

  private var stages: [String] {
    let stages: [(Stage, RuleWord)] = [
      (.draft, .atDraft), (.negotiation, .atNegotiation), (.signature, .atSignature), (.publication, .atPublication),
    ]
    return stages.map { stage, word in
      let severity = card.severity[stage].map { edition.severity($0).text } ?? words(RuleWord.silent)
      return words(word, ["severity": severity.lowercased()])
    }
  }

  private var setHere: SummaryList.Row? {
    guard let rule = edition.register.profile?.profile.rules.first(where: { $0.id == card.id.rawValue })
    else { return nil }
    return .init(words(RuleWord.setHere)) { sheet in
      if let severity = Severity(rawValue: rule.severity.value) {
        sheet.add(SeverityLabel(edition, severity))
      } else {
        sheet.html.text(words(RuleWord.silenced))
      }
      guard let reason = edition.passage(rule.reason) else { return }
      sheet.html.markup(" ")
      sheet.html.element("span", class: "hint") { sheet.add(PassageText(reason)) }
    }
  }

  /// The code under which readers know a dimension of independence.
  static func code(_ dimension: Dimension) -> Code {
    let value =
      switch dimension {
      case .d1: "institutional"
      case .d2: "financial"
      case .d3: "personnel"
      case .d4: "functional"
      case .d5: "behavioural"
      }
    return Code(list: "independence-dimension", value: value)
  }
}

extension Edition {
  /// The label of a severity.
  func severity(_ severity: Severity) -> Passage { names.label(Code(list: "severity", value: severity.rawValue)) }
}
