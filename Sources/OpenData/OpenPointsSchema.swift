import Diagnostics

/// The JSON Schema (2020-12) of what the checks found and is published, `data/findings.json`; the documentation of its
/// members.
enum OpenPointsSchema {
  /// The schema, the severities that are published filled in.
  static var text: String {
    let severities = Severity.allCases.filter { $0 >= .warning }.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    return template.replacing("\"SEVERITIES\"", with: severities)
  }

  private static let template = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:concord:schema:open-points:1",
      "title": "Open points",
      "description": "What the checks found in the published versions of agreements, open or accepted with reasons. Members are only ever added within a format version; readers should pass over those they do not know.",
      "type": "object",
      "required": ["format", "formatVersion", "asOf", "languages", "findings"],
      "properties": {
        "format": { "const": "concord-open-points" },
        "formatVersion": { "description": "Changes only when a member changes its meaning or goes.", "const": 1 },
        "asOf": { "description": "The day as of which was checked.", "$ref": "#/$defs/day" },
        "languages": { "description": "The languages of the sentences (BCP 47).", "type": "array", "minItems": 1, "items": { "type": "string" } },
        "findings": { "type": "array", "items": { "$ref": "#/$defs/finding" } }
      },
      "additionalProperties": false,
      "$defs": {
        "finding": {
          "description": "A finding of a rule. Without waivedBy it is open; without agreement it is about the registry as a whole.",
          "type": "object",
          "required": ["rule", "kind", "severity", "message"],
          "properties": {
            "rule": { "description": "The rule, as its page is called: rules/<family>/<fault>/.", "type": "string", "pattern": "^[a-z]+/[a-z-]+$" },
            "kind": { "description": "record: the record is not in order. substance: what was agreed.", "enum": ["record", "substance"] },
            "severity": { "enum": ["SEVERITIES"] },
            "agreement": { "description": "The agreement's id.", "type": "string", "minLength": 1 },
            "version": { "type": "integer", "minimum": 1 },
            "current": { "description": "Whether the version is the one that applies on the day.", "type": "boolean" },
            "file": { "description": "The authored file, from the folder of the registry.", "type": "string" },
            "line": { "type": "integer", "minimum": 1 },
            "place": { "description": "The place as a person names it.", "$ref": "#/$defs/sentence" },
            "message": { "description": "What was found.", "$ref": "#/$defs/sentence" },
            "help": { "description": "How to mend it.", "$ref": "#/$defs/sentence" },
            "why": { "description": "Why it matters, and by which norm.", "$ref": "#/$defs/sentence" },
            "waivedBy": { "description": "The office that accepts it.", "type": "string" },
            "waiver": {
              "description": "The decision to accept it.",
              "type": "object",
              "required": ["date", "expires", "office", "justification"],
              "properties": {
                "date": { "$ref": "#/$defs/day" },
                "expires": { "$ref": "#/$defs/day" },
                "office": { "$ref": "#/$defs/text" },
                "justification": { "$ref": "#/$defs/text" }
              },
              "additionalProperties": false
            }
          },
          "dependentRequired": { "version": ["agreement"], "line": ["file"], "waiver": ["waivedBy"] },
          "additionalProperties": false
        },
        "sentence": { "description": "A sentence of the checker, per language.", "type": "object", "required": ["en", "fr"], "additionalProperties": { "type": "string" } },
        "text": { "description": "A text per language (BCP 47).", "type": "object", "minProperties": 1, "additionalProperties": { "type": "string" } },
        "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }
      }
    }

    """
}
