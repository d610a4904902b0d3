import Comparison
import Formats
import Registry

/// Writes what changed between two versions as JSON.
///
/// ```json
/// { "agreement": "election-security", "from": 1, "to": 2, "languages": ["en"],
///   "counts": { "facts": 44, "clausesAdded": 0, "clausesRemoved": 0, "clausesReworded": 8, "form": 3 },
///   "facts": [{ "part": "incidents", "kind": "changed", "place": [{ "element": "duty", "id": "i-arms" }],
///               "field": "limit", "before": "PT24H after incident-detected", "after": "PT1H after incident-detected" }],
///   "clauses": [{ "role": "clause", "kinds": ["reworded"], "before": { "id": "c9-5", "number": "9.5" }, …,
///                 "wordings": [{ "language": "en", "body": [{ "mark": "same", "text": "…" }] }] }] }
/// ```
public enum ComparisonJSON {
  /// The whole document. Without `text` it leaves out what the legal text says.
  public static func document(_ comparison: Comparison, text: Bool = true) -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.object { members(of: comparison, text, to: &$0) }
    return json.drain() + [UInt8(ascii: "\n")]
  }

  private static func members(of comparison: Comparison, _ text: Bool, to json: inout JSONWriter) {
    json.member("agreement", comparison.to.id)
    json.member("from", comparison.from.version)
    json.member("to", comparison.to.version)
    json.member("date", comparison.to.change?.date.description)
    if let reason = comparison.to.change?.reason {
      json.object("reason") { json in for (language, text) in reason.all { json.member(language, text) } }
    }
    json.member("languages", comparison.languages)
    json.member("addedLanguages", comparison.addedLanguages)
    json.member("removedLanguages", comparison.removedLanguages)
    json.object("counts") { json in
      let counts = comparison.counts
      json.member("facts", counts.facts)
      json.member("clausesAdded", counts.clausesAdded)
      json.member("clausesRemoved", counts.clausesRemoved)
      json.member("clausesReworded", counts.clausesReworded)
      json.member("form", counts.form)
    }
    json.array("facts") { json in for change in comparison.facts { fact(change, &json) } }
    json.array("clauses") { json in for change in text ? comparison.clauses : [] { clause(change, &json) } }
  }

  private static func fact(_ change: FactChange, _ json: inout JSONWriter) {
    json.object { json in
      json.member("part", change.part)
      json.member("kind", change.kind.rawValue)
      json.array("place") { json in
        for step in change.place {
          json.object { json in
            json.member("element", step.name)
            json.member("id", (step.after ?? step.before)?[SchemaNames.id])
            if step.isOneOfSeveral { value("title", step.title, &json) }
          }
        }
      }
      json.member("field", change.field)
      value("before", change.before, &json)
      value("after", change.after, &json)
      guard !change.details.isEmpty else { return }
      json.array("details") { json in
        for detail in change.details {
          json.object { json in
            json.member("path", detail.path)
            value("value", detail.values, &json)
          }
        }
      }
    }
  }

  /// A text per language is an object, several values are an array, one is itself.
  private static func value(_ key: String, _ values: [FactValue], _ json: inout JSONWriter) {
    guard let first = values.first else { return }
    let languages = Set(values.compactMap(\.language))
    if languages.count == values.count {
      json.object(key) { json in for value in values { json.member(value.language ?? "", value.text) } }
    } else if values.count > 1 {
      json.member(key, values.map(\.text))
    } else {
      json.member(key, first.text)
    }
  }

  private static func clause(_ change: ClauseChange, _ json: inout JSONWriter) {
    json.object { json in
      json.member("role", change.role.rawValue)
      json.member("kinds", change.kinds.map(\.rawValue))
      place("before", change.before, &json)
      place("after", change.after, &json)
      json.array("wordings") { json in
        for wording in change.wordings where !(change.kinds.contains(.reworded) && wording.isUnchanged) {
          json.object { json in
            json.member("language", wording.language)
            marked("heading", wording.heading, &json)
            marked("body", wording.body, &json)
          }
        }
      }
      guard !change.links.isEmpty else { return }
      json.array("links") { json in for link in change.links { fact(link, &json) } }
    }
  }

  private static func place(_ key: String, _ place: ClauseChange.Place?, _ json: inout JSONWriter) {
    guard let place else { return }
    json.object(key) { json in
      if !place.id.isEmpty { json.member("id", place.id) }
      json.member("number", place.number)
      json.member("parent", place.parent)
    }
  }

  private static func marked(_ key: String, _ text: MarkedText, _ json: inout JSONWriter) {
    guard !text.isEmpty else { return }
    json.array(key) { json in
      for strand in text.strands {
        json.object { json in
          json.member("mark", strand.mark.rawValue)
          json.member("text", strand.text)
        }
      }
    }
  }
}
