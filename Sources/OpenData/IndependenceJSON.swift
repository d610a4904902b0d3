import Diagnostics
import Formats
import Registry

/// Writes assessments of independence as JSON; ``IndependenceSchema`` documents every member.
///
/// ```json
/// { "format": "concord-independence", "formatVersion": 1, "asOf": "2026-11-21",
///   "agreement": "election-security", "version": 3, "status": "active",
///   "dimensions": [{ "dimension": "D4", "code": "functional", "statement": { "affected": true, … },
///     "facts": [{ "kind": "commission-decides", "bearing": "protects", "part": "decisions", "id": "d-request",
///                 "actors": [], "subject": { "text": { "en": "Whether help is requested" } }, "clauses": ["c4-2"] }],
///     "findings": [], "waived": [], "notChecked": [] }] }
/// ```
enum IndependenceJSON {
  /// The document of one agreement.
  static func document(_ assessment: Assessment, _ day: Day) -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { json in
      head(day, &json)
      members(of: assessment, &json)
    }
    return json.drain() + [UInt8(ascii: "\n")]
  }

  /// Assessments one after the other, as JSON Lines.
  static func lines(_ part: [AgreementSeries], _ export: Export) -> [UInt8] {
    var out: [UInt8] = []
    for assessment in part.lazy.compactMap({ export.assessments.current(of: $0) }) {
      var json = JSONWriter(layout: .compact)
      json.object { json in
        head(export.day, &json)
        members(of: assessment, &json)
      }
      out += json.drain()
      out.append(UInt8(ascii: "\n"))
    }
    return out
  }

  /// The document of the registry: figures with the agreements behind them, then where each agreement's own stands.
  static func registry(_ export: Export) -> [UInt8] {
    let assessments = export.assessments
    let whole = RegistryAssessment(assessments)
    var json = JSONWriter(layout: .pretty)
    json.object { json in
      head(export.day, &json)
      json.member("counted", whole.counted)
      json.array("dimensions") { json in
        for dimension in Dimension.allCases {
          json.object { json in
            json.member("dimension", dimension.rawValue)
            json.member("code", dimension.code.value)
            json.array("figures") { json in
              for figure in whole.figures[dimension] ?? [] { self.figure(figure, &json) }
            }
          }
        }
      }
      json.array("agreements") { json in
        for series in export.register.agreements {
          guard let path = IndependenceExporter.path(of: series, export) else { continue }
          json.object { json in
            json.member("agreement", series.id)
            json.member("json", path)
          }
        }
      }
    }
    return json.drain() + [UInt8(ascii: "\n")]
  }

  private static func head(_ day: Day, _ json: inout JSONWriter) {
    json.member("format", "concord-independence")
    json.member("formatVersion", 1)
    json.member("asOf", day.description)
  }

  private static func figure(_ figure: RegistryAssessment.Figure, _ json: inout JSONWriter) {
    json.object { json in
      switch figure.subject {
      case .affected: json.member("counts", "affected")
      case .mitigated: json.member("counts", "mitigated")
      case .notAffected: json.member("counts", "not-affected")
      case .unstated: json.member("counts", "unstated")
      case .fact(let kind):
        json.member("counts", "fact")
        json.member("kind", kind.code)
        json.member("bearing", kind.bearing.rawValue)
      case .open(let rule):
        json.member("counts", "open-finding")
        json.member("rule", rule.rawValue)
      case .waived(let rule):
        json.member("counts", "waived-finding")
        json.member("rule", rule.rawValue)
      }
      json.member("agreements", figure.agreements)
    }
  }

  private static func members(of assessment: Assessment, _ json: inout JSONWriter) {
    json.member("agreement", assessment.agreement.id)
    json.member("version", assessment.agreement.version)
    json.member("status", assessment.status.rawValue)
    json.array("dimensions") { json in
      for dimension in assessment.dimensions { json.object { members(of: dimension, &$0) } }
    }
  }

  private static func members(of assessment: DimensionAssessment, _ json: inout JSONWriter) {
    json.member("dimension", assessment.dimension.rawValue)
    json.member("code", assessment.code.value)
    if let statement = assessment.statement {
      json.object("statement") { json in
        json.member("affected", statement.isAffected)
        text("risk", statement.risk, &json)
        text("mitigation", statement.mitigation, &json)
        text("reason", statement.reason, &json)
        json.member("clauses", statement.clauses)
      }
    }
    json.array("facts") { json in for fact in assessment.facts { self.fact(fact, &json) } }
    json.array("findings") { json in for finding in assessment.open { self.finding(finding, &json) } }
    json.array("waived") { json in for finding in assessment.waived { self.finding(finding, &json) } }
    json.array("notChecked") { json in for unchecked in assessment.unchecked { self.unchecked(unchecked, &json) } }
  }

  private static func fact(_ fact: IndependenceFact, _ json: inout JSONWriter) {
    json.object { json in
      json.member("kind", fact.kind.code)
      json.member("bearing", fact.kind.bearing.rawValue)
      json.member("part", fact.part)
      json.member("id", fact.id)
      json.member("actors", fact.actors)
      if let subject = fact.subject { json.object("subject") { value(subject, &$0) } }
      if let detail = fact.detail { json.object("detail") { value(detail, &$0) } }
      json.member("clauses", fact.clauses)
    }
  }

  private static func value(_ value: IndependenceFact.Value, _ json: inout JSONWriter) {
    switch value {
    case .text(let words): text("text", words, &json)
    case .code(let code):
      json.member("list", code.list)
      json.member("code", code.value)
    case .limit(let limit):
      json.member("duration", limit.element[SchemaNames.duration])
      json.member("direction", limit.direction?.value)
      json.member("event", limit.event.value)
      json.member("inElectionPeriod", limit.element[SchemaNames.inElectionPeriod])
    case .day(let day): json.member("day", day.description)
    case .days(let days): json.member("days", days)
    case .number(let number): json.member("number", number)
    case .money(let amount, let currency):
      json.member("amount", amount.description)
      json.member("currency", currency)
    case .law(let instrument, let provision):
      json.member("instrument", instrument)
      json.member("provision", provision)
    }
  }

  private static func finding(_ finding: Diagnostic, _ json: inout JSONWriter) {
    json.object { json in
      json.member("rule", finding.rule.rawValue)
      json.member("severity", finding.severity.rawValue)
      phrase("place", finding.place, &json)
      phrase("message", finding.message, &json)
      json.member("waivedBy", finding.waivedBy)
    }
  }

  private static func unchecked(_ unchecked: DimensionAssessment.Unchecked, _ json: inout JSONWriter) {
    json.object { json in
      switch unchecked {
      case .part(let name, let omitted):
        json.member("part", name)
        if let omitted { text("explanation", omitted.explanation, &json) }
      case .rule(let rule): json.member("rule", rule.rawValue)
      case .file(let path): json.member("file", path.split(separator: "/").last.map { String($0) })
      }
    }
  }

  /// A text per language; where one language has several, they stand in one, each on a line.
  static func text(_ key: String, _ words: LocalizedText, _ json: inout JSONWriter) {
    guard !words.isEmpty else { return }
    var languages: [String] = []
    for language in words.languages where !languages.contains(language) { languages.append(language) }
    json.object(key) { json in
      for language in languages {
        json.member(language, words.elements(in: language).map(\.collapsedText).joined(separator: "\n"))
      }
    }
  }

  /// A sentence of a rule in the languages that rules speak.
  static func phrase(_ key: String, _ phrase: Phrase?, _ json: inout JSONWriter) {
    guard let phrase else { return }
    json.object(key) { json in
      json.member("en", phrase.en.text)
      json.member("fr", phrase.fr.text)
    }
  }
}
