import Registry

/// The JSON Schema (2020-12) of assessments of independence, of one agreement and of the registry; the documentation of
/// their members.
enum IndependenceSchema {
  /// The schema, the kinds of facts filled in from the model.
  static var text: String {
    let kinds = IndependenceFact.Kind.allCases.map { "\"\($0.code)\"" }.joined(separator: ", ")
    return template.replacing("\"KINDS\"", with: kinds)
  }

  private static let template = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:concord:schema:independence:1",
      "title": "Assessment of independence",
      "description": "What agreements do to an election commission's independence, dimension by dimension. There is no score. Members are only ever added within a format version; readers should pass over those they do not know.",
      "type": "object",
      "required": ["format", "formatVersion", "asOf", "dimensions"],
      "properties": {
        "format": { "const": "concord-independence" },
        "formatVersion": { "description": "Changes only when a member changes its meaning or goes.", "const": 1 },
        "asOf": { "description": "The day that the assessment describes.", "$ref": "#/$defs/day" }
      },
      "oneOf": [{ "$ref": "#/$defs/agreement" }, { "$ref": "#/$defs/registry" }],
      "$defs": {
        "registry": {
          "description": "The figures of the registry, with the agreements behind each, and where each agreement's own assessment stands; independence.jsonl has them all, one a line.",
          "type": "object",
          "required": ["counted", "agreements"],
          "properties": {
            "counted": { "description": "The agreements that the figures count: those that are signed and have not ended.", "$ref": "#/$defs/ids" },
            "dimensions": {
              "type": "array",
              "minItems": 5,
              "maxItems": 5,
              "items": {
                "type": "object",
                "required": ["dimension", "code", "figures"],
                "properties": {
                  "dimension": { "$ref": "#/$defs/dimension" },
                  "code": { "$ref": "#/$defs/dimensionCode" },
                  "figures": { "type": "array", "items": { "$ref": "#/$defs/figure" } }
                },
                "additionalProperties": false
              }
            },
            "agreements": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["agreement", "json"],
                "properties": {
                  "agreement": { "description": "The agreement's id.", "type": "string", "minLength": 1 },
                  "json": { "description": "The file with its assessment, counted from the top of the site.", "type": "string" }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "figure": {
          "type": "object",
          "required": ["counts", "agreements"],
          "properties": {
            "counts": {
              "description": "What is counted: agreements that say that they touch the dimension (affected), of these those with a mitigation that rests on a clause (mitigated), agreements that say that they do not (not-affected) or that do not say (unstated); agreements with a fact of a kind, with an open or a waived finding of a rule.",
              "enum": ["affected", "mitigated", "not-affected", "unstated", "fact", "open-finding", "waived-finding"]
            },
            "kind": { "$ref": "#/$defs/kind" },
            "bearing": { "$ref": "#/$defs/bearing" },
            "rule": { "$ref": "#/$defs/rule" },
            "agreements": { "$ref": "#/$defs/ids", "minItems": 1 }
          },
          "additionalProperties": false
        },
        "agreement": {
          "description": "One agreement, in the version that applies on the day.",
          "type": "object",
          "required": ["agreement", "version", "status", "dimensions"],
          "properties": {
            "agreement": { "description": "The agreement's id.", "type": "string", "minLength": 1 },
            "version": { "type": "integer", "minimum": 1 },
            "status": { "description": "A code of the list lifecycle-status.", "type": "string" },
            "dimensions": { "type": "array", "minItems": 5, "maxItems": 5, "items": { "$ref": "#/$defs/assessment" } }
          }
        },
        "assessment": {
          "type": "object",
          "required": ["dimension", "code", "facts", "findings", "waived", "notChecked"],
          "properties": {
            "dimension": { "$ref": "#/$defs/dimension" },
            "code": { "$ref": "#/$defs/dimensionCode" },
            "statement": {
              "description": "What the agreement itself says of the dimension; absent where it says nothing.",
              "type": "object",
              "required": ["affected", "clauses"],
              "properties": {
                "affected": { "type": "boolean" },
                "risk": { "description": "What could go wrong.", "$ref": "#/$defs/text" },
                "mitigation": { "description": "What the agreement claims to do against it.", "$ref": "#/$defs/text" },
                "reason": { "description": "Why the dimension is not touched.", "$ref": "#/$defs/text" },
                "clauses": { "description": "The clauses on which the mitigation rests.", "$ref": "#/$defs/ids" }
              },
              "additionalProperties": false
            },
            "facts": { "type": "array", "items": { "$ref": "#/$defs/fact" } },
            "findings": { "description": "What rules about the dimension found and nobody waived.", "type": "array", "items": { "$ref": "#/$defs/finding" } },
            "waived": { "description": "What they found and the agreement waives, with reasons.", "type": "array", "items": { "$ref": "#/$defs/finding" } },
            "notChecked": {
              "description": "What was not looked at: a part of the record that is not there, a rule that the jurisdiction switched off, a file that could not be read.",
              "type": "array",
              "items": {
                "type": "object",
                "minProperties": 1,
                "properties": {
                  "part": { "type": "string" },
                  "explanation": { "$ref": "#/$defs/text" },
                  "rule": { "$ref": "#/$defs/rule" },
                  "file": { "type": "string" }
                },
                "additionalProperties": false
              }
            }
          },
          "additionalProperties": false
        },
        "fact": {
          "description": "Something that the record says which bears on the dimension; it judges nothing.",
          "type": "object",
          "required": ["kind", "bearing", "part", "actors", "clauses"],
          "properties": {
            "kind": { "$ref": "#/$defs/kind" },
            "bearing": { "$ref": "#/$defs/bearing" },
            "part": { "description": "The part of the record that says it.", "type": "string" },
            "id": { "description": "The id of what says it, where it has one.", "type": "string" },
            "actors": { "description": "Who it is about: ids of parties inside the agreement, or of organisations.", "$ref": "#/$defs/ids" },
            "subject": { "description": "What it is about.", "$ref": "#/$defs/value" },
            "detail": { "description": "A time, an amount or a law that belongs to it.", "$ref": "#/$defs/value" },
            "clauses": { "description": "The clauses that put it into words.", "$ref": "#/$defs/ids" }
          },
          "additionalProperties": false
        },
        "value": {
          "type": "object",
          "minProperties": 1,
          "properties": {
            "text": { "$ref": "#/$defs/text" },
            "list": { "description": "The code list.", "type": "string" },
            "code": { "type": "string" },
            "duration": { "description": "An ISO 8601 duration.", "type": "string" },
            "direction": { "enum": ["before", "after", "at"] },
            "event": { "description": "A code of the list time-event.", "type": "string" },
            "inElectionPeriod": { "description": "The duration inside the election period.", "type": "string" },
            "day": { "$ref": "#/$defs/day" },
            "days": { "type": "integer" },
            "number": { "description": "A number of people.", "type": "integer" },
            "amount": { "description": "A decimal number.", "type": "string", "pattern": "^-?[0-9]+([.][0-9]+)?$" },
            "currency": { "type": "string" },
            "instrument": { "description": "The id of a law in legislation.json.", "type": "string" },
            "provision": { "type": "string" }
          },
          "additionalProperties": false
        },
        "finding": {
          "type": "object",
          "required": ["rule", "severity", "message"],
          "properties": {
            "rule": { "$ref": "#/$defs/rule" },
            "severity": { "enum": ["warning", "error", "fatal"] },
            "place": { "$ref": "#/$defs/text" },
            "message": { "$ref": "#/$defs/text" },
            "waivedBy": { "description": "The office that waived it.", "type": "string" }
          },
          "additionalProperties": false
        },
        "kind": { "enum": ["KINDS"] },
        "bearing": { "description": "Whether facts of the kind keep the commission independent, say neither, or give others a hold.", "enum": ["protects", "neutral", "exposes"] },
        "dimension": { "enum": ["D1", "D2", "D3", "D4", "D5"] },
        "dimensionCode": { "enum": ["institutional", "financial", "personnel", "functional", "behavioural"] },
        "rule": { "type": "string", "pattern": "^[a-z]+/[a-z-]+$" },
        "ids": { "type": "array", "items": { "type": "string", "minLength": 1 } },
        "text": { "description": "A text per language (BCP 47).", "type": "object", "minProperties": 1, "additionalProperties": { "type": "string" } },
        "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }
      }
    }

    """
}
