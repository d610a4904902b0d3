import Diagnostics
import XML

/// A fault put into an agreement of the sample registry, and the rule that must catch it.
///
/// Written as in `Tests/Scenes/Mutations`: a line with the rule and the file, then an edit on each indented line.
///
///     data/retention-missing  voter-data-civil-status/2.xml
///       delete dataSharing/flow[1]/retention
///       set decisions/decision[#d-strike]@veto registry
///       also text/figure-differs
struct Mutation: Sendable {
  /// The rule that must catch it, alone.
  var rule: RuleID
  /// The file that it changes, from the registry folder on.
  var file: String
  /// The file whose text it begins with, where that is another one: `=election-security/2.xml`.
  var base: String?
  /// What it changes, one after the other.
  var edits: [MutationEdit] = []
  /// The line that begins it, for messages.
  var line: Int
  /// The day as of which it is judged, where another one than usual is needed.
  var day: String?
  /// Rules that must speak too, since the edit makes a second fault: record and text no longer agree, for example.
  var companions: Set<RuleID> = []
  /// Further agreements that are judged with it: `+cyber-defence`.
  var others: [String] = []
  /// The stage at which it is judged; nil: the one that the version has reached.
  var stage: Stage?

  /// The rule and where it is broken, for messages.
  var testDescription: String { "\(rule) in \(file)" }

  /// A line that is no mutation and no edit.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// All mutations of a text. A line that begins with `#` is a remark.
  static func read(_ text: String) throws -> [Mutation] {
    var all: [Mutation] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.split(separator: " ")
      guard !words.isEmpty, !line.hasPrefix("#") else { continue }
      if line.hasPrefix(" ") {
        guard !all.isEmpty else { throw Fault(description: "line \(number + 1): an edit before any mutation") }
        if words[0] == "also", words.count == 2 {
          all[all.count - 1].companions.insert(RuleID(rawValue: String(words[1])))
          continue
        }
        all[all.count - 1].edits.append(try MutationEdit(line.drop { $0 == " " }, line: number + 1))
        continue
      }
      guard words.count >= 2 else { throw Fault(description: "line \(number + 1): rule and file are wanted") }
      var mutation = Mutation(rule: RuleID(rawValue: String(words[0])), file: String(words[1]), line: number + 1)
      for word in words.dropFirst(2) {
        if word.hasPrefix("+") {
          mutation.others.append(String(word.dropFirst()))
        } else if word.hasPrefix("=") {
          mutation.base = String(word.dropFirst())
        } else if let stage = Stage(rawValue: String(word)) {
          mutation.stage = stage
        } else {
          mutation.day = String(word)
        }
      }
      all.append(mutation)
    }
    return all
  }

  /// The file with the fault in it.
  func apply(to bytes: [UInt8]) throws -> [UInt8] {
    try edits.reduce(bytes) { bytes, edit in
      do { return try edit.apply(to: bytes) } catch {
        throw Fault(description: "line \(edit.line), \(rule): \(error)")
      }
    }
  }
}
