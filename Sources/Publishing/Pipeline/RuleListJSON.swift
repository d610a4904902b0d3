import Checker
import Diagnostics
import Formats

/// The catalogue of rules as JSON, in all languages that the tool speaks.
public enum RuleListJSON {
  /// `{"version": …, "rules": [{"id": …, "kind": …, "severity": {…}, "summary": {"en": …, "fr": …}, …}]}`
  public static func document(_ rules: [any Rule.Type]) -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { json in
      json.member("version", Product.version)
      json.array("rules") { json in
        for rule in rules { json.object { members(rule, &$0) } }
      }
    }
    return json.drain() + [UInt8(ascii: "\n")]
  }

  private static func members(_ rule: any Rule.Type, _ json: inout JSONWriter) {
    let card = rule.card
    json.member("id", card.id.rawValue)
    json.member("family", card.id.family)
    json.member("kind", card.kind.rawValue)
    json.object("severity") { json in
      for stage in Stage.allCases { json.member(stage.rawValue, card.severity[stage]?.rawValue) }
    }
    json.member("dimensions", card.dimensions.map(\.rawValue))
    json.member("threats", card.threats)
    json.member("since", card.since)
    phrase("summary", card.summary, &json)
    phrase("finds", card.finds, &json)
    phrase("why", card.why, &json)
    phrase("mend", card.mend, &json)
    phrase("waive", card.waive, &json)
    json.array("sources") { json in
      for citation in card.citations { json.object { source(citation, &$0) } }
    }
    json.array("parameters") { json in
      for parameter in rule.parameters { json.object { members(parameter, &$0) } }
    }
    json.array("examples") { json in
      for example in rule.examples { json.object { members(example, &$0) } }
      guard let picture = (rule as? any PublisherRule.Type)?.picture else { return }
      for (verdict, fragment) in [("clean", picture.right), ("flagged", picture.wrong)] {
        json.object { json in
          json.member("verdict", verdict)
          json.member("fragment", fragment)
        }
      }
    }
  }

  private static func source(_ citation: Citation, _ json: inout JSONWriter) {
    json.member("source", citation.source)
    json.member("locator", citation.locator)
    json.member("nature", citation.nature.code)
  }

  private static func members(_ parameter: Parameter, _ json: inout JSONWriter) {
    json.member("name", parameter.name)
    json.member("standard", parameter.standard)
    phrase("meaning", parameter.meaning, &json)
  }

  private static func members(_ example: Example, _ json: inout JSONWriter) {
    json.member("verdict", example.verdict == .clean ? "clean" : "flagged")
    json.member("stage", example.stage.rawValue)
    json.member("fragment", example.fragment)
  }

  private static func phrase(_ key: String, _ phrase: Phrase, _ json: inout JSONWriter) {
    json.object(key) { json in
      json.member("en", phrase.en.text)
      json.member("fr", phrase.fr.text)
    }
  }
}
