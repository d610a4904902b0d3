/// The JSON Schema (2020-12) of the formats `json` and `jsonl`; the documentation of their fields.
public enum FindingsSchema {
  /// The schema of a `json` report. A line of `jsonl` is valid against `#/$defs/frameLine`, `#/$defs/findingLine` or
  /// `#/$defs/checklistLine`.
  public static let text = """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:concord:schema:findings:1",
      "title": "Findings of Concord",
      "description": "What a check of a registry of agreements found. Members are only ever added within a format version; readers should pass over those they do not know.",
      "$ref": "#/$defs/frame",
      "type": "object",
      "required": ["findings"],
      "properties": {
        "findings": {
          "description": "All findings, by path, place in the file, and rule; those without a file come first.",
          "type": "array",
          "items": { "$ref": "#/$defs/finding" }
        },
        "checklists": {
          "description": "What must be there on the day of signature: one for each agreement that is about to be signed. Only at stage signature, and absent where no agreement is.",
          "type": "array",
          "items": { "$ref": "#/$defs/checklist" }
        }
      },
      "$defs": {
        "frame": {
          "type": "object",
          "required": ["format", "formatVersion", "tool", "stage", "asOf", "language", "counts", "checked", "notChecked"],
          "properties": {
            "format": { "description": "Says that this is such a report.", "const": "concord-findings" },
            "formatVersion": { "description": "Changes only when a member changes its meaning or goes.", "const": 1 },
            "tool": {
              "description": "What made the report.",
              "type": "object",
              "required": ["name", "version"],
              "properties": {
                "name": { "description": "Always Concord.", "type": "string" },
                "version": { "description": "The version of the tool.", "type": "string" }
              }
            },
            "stage": { "description": "The stage at which was checked; it decides what counts as missing.", "enum": ["draft", "negotiation", "signature", "publication"] },
            "asOf": { "description": "The day as of which was checked (ISO 8601).", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            "language": { "description": "The language of the texts (BCP 47).", "type": "string" },
            "counts": {
              "description": "How many findings stand per severity, and how many were waived. A waived finding is counted under waived alone.",
              "type": "object",
              "required": ["fatal", "error", "warning", "advice", "waived"],
              "additionalProperties": { "type": "integer", "minimum": 0 }
            },
            "checked": { "description": "What was checked, in words.", "type": "array", "items": { "type": "string" } },
            "notChecked": { "description": "What was not checked and why, in words.", "type": "array", "items": { "type": "string" } }
          }
        },
        "finding": {
          "type": "object",
          "required": ["rule", "kind", "severity", "message", "fixes", "fingerprint"],
          "properties": {
            "rule": { "description": "The rule's permanent name, family/fault; concord explain takes it.", "type": "string" },
            "kind": { "description": "Whether the rule judges the record itself or what was agreed.", "enum": ["record", "substance"] },
            "severity": { "description": "How grave it is at this stage.", "enum": ["advice", "warning", "error", "fatal"] },
            "path": { "description": "The file, as it was named to the tool, with / between folders. Absent where no single file is to blame.", "type": "string" },
            "start": { "description": "The first place in question.", "$ref": "#/$defs/position" },
            "end": { "description": "The first place no longer in question; equal to start for a place between two characters.", "$ref": "#/$defs/position" },
            "agreement": { "description": "The agreement's id.", "type": "string" },
            "version": { "description": "The agreement's version.", "type": "integer", "minimum": 1 },
            "place": { "description": "The place as a person names it, for example a clause by number and heading.", "type": "string" },
            "message": { "description": "What is wrong, in one sentence.", "type": "string" },
            "label": { "description": "Two or three words for the marked text.", "type": "string" },
            "help": { "description": "How to mend it.", "type": "string" },
            "why": { "description": "Why it matters.", "type": "string" },
            "citations": {
              "description": "Where the rule comes from. Nothing here claims legal compliance.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["source", "locator", "nature"],
                "properties": {
                  "source": { "description": "The law, guideline or practice.", "type": "string" },
                  "locator": { "description": "The place in it; empty for the whole.", "type": "string" },
                  "nature": { "description": "How much it binds.", "enum": ["binding-law", "guideline", "analogy", "engineering"] },
                  "jurisdiction": { "description": "Where the law binds; only with binding-law.", "type": "string" }
                }
              }
            },
            "dimensions": { "description": "The dimensions of independence that the rule concerns.", "type": "array", "items": { "enum": ["D1", "D2", "D3", "D4", "D5"] } },
            "fixes": {
              "description": "Ways to mend it that concord fix can carry out.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["title", "grade", "edits"],
                "properties": {
                  "title": { "description": "What the fix does.", "type": "string" },
                  "grade": { "description": "safe changes no meaning; review wants a person to read it first.", "enum": ["safe", "review"] },
                  "edits": {
                    "description": "Changes in the finding's file, not overlapping.",
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["start", "end", "replacement"],
                      "properties": {
                        "start": { "description": "First byte to take out, from 0.", "type": "integer", "minimum": 0 },
                        "end": { "description": "First byte to keep again; equal to start for an insertion.", "type": "integer", "minimum": 0 },
                        "replacement": { "description": "What to put there.", "type": "string" }
                      }
                    }
                  }
                }
              }
            },
            "waivedBy": { "description": "The office that waived the finding, in the agreement itself. Absent where the finding stands.", "type": "string" },
            "fingerprint": { "description": "Knows the finding again when it has moved within its file; made of rule, file, agreement, place, message and marked text, not of lines.", "type": "string", "pattern": "^[0-9a-f]{16}:[0-9]+$" }
          }
        },
        "checklist": {
          "type": "object",
          "required": ["agreement", "version", "title", "counts", "parts"],
          "properties": {
            "agreement": { "description": "The agreement's id.", "type": "string" },
            "version": { "description": "The version that is to be signed.", "type": "integer", "minimum": 1 },
            "title": { "description": "The agreement's title.", "type": "string" },
            "counts": {
              "description": "How many items are in each state.",
              "type": "object",
              "required": ["missing", "by-hand", "waived", "done"],
              "additionalProperties": { "type": "integer", "minimum": 0 }
            },
            "parts": {
              "description": "The items by the family of their rules, in the order in which an agreement is read.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["family", "name", "items"],
                "properties": {
                  "family": { "description": "The family, for example data.", "type": "string" },
                  "name": { "description": "What it is about, as a heading.", "type": "string" },
                  "items": { "description": "One for each rule, missing ones first.", "type": "array", "items": { "$ref": "#/$defs/checklistItem" } }
                }
              }
            }
          }
        },
        "checklistItem": {
          "type": "object",
          "required": ["rule", "state", "fault", "findings"],
          "properties": {
            "rule": { "description": "The rule that asks.", "type": "string" },
            "state": { "description": "missing must be mended; by-hand only a person can do or judge; waived is accepted with reasons; done was looked for and not found.", "enum": ["missing", "by-hand", "waived", "done"] },
            "fault": { "description": "The fault that the rule looks for.", "type": "string" },
            "task": { "description": "What a person must do or see to. Absent where the findings say it.", "type": "string" },
            "findings": { "description": "The fingerprints of the findings of this report that keep it open, or are waived.", "type": "array", "items": { "type": "string" } }
          }
        },
        "position": {
          "type": "object",
          "required": ["line", "column", "offset"],
          "properties": {
            "line": { "description": "Line, from 1.", "type": "integer", "minimum": 1 },
            "column": { "description": "Column, from 1, in Unicode code points.", "type": "integer", "minimum": 1 },
            "offset": { "description": "Bytes before it, from 0.", "type": "integer", "minimum": 0 }
          }
        },
        "frameLine": {
          "description": "The first line of a jsonl report.",
          "$ref": "#/$defs/frame",
          "required": ["type"],
          "properties": { "type": { "const": "report" } }
        },
        "findingLine": {
          "description": "The lines of a jsonl report after the first, but for checklists.",
          "$ref": "#/$defs/finding",
          "required": ["type"],
          "properties": { "type": { "const": "finding" } }
        },
        "checklistLine": {
          "description": "The last lines of a jsonl report, at stage signature.",
          "$ref": "#/$defs/checklist",
          "required": ["type"],
          "properties": { "type": { "const": "checklist" } }
        }
      }
    }

    """
}
