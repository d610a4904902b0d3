import Diagnostics
import Registry

@testable import Checker

extension ExampleTests.Run {
  /// True if the fault stands in the agreement or its record, so that a comment can hold it.
  var hasCommentable: Bool { !example.fragment.isEmpty || example.record != nil }

  /// True if the finding stands in the agreement and may be waived there.
  var isWaivable: Bool {
    Waivers.isWaivable(rule) && Checker.rule(rule) is any AgreementRule.Type && !example.fragment.contains("<waivers")
      && !example.replacing.values.contains { $0.contains("<waivers") } && example.files.isEmpty
      && Checker.rule(rule)?.card.severity[example.stage] != nil
  }

  /// The example with a waiver for its rule.
  var waived: Example {
    let day = Day(example.day) ?? Day(number: 0)
    let waiver = """
      <waivers><waiver rule="\(rule.rawValue)" date="\(day + -1)" expires="\(day + 300)">\
      <office xml:lang="en">Secretary General</office>\
      <justification xml:lang="en">The law that asks for it will change this year.</justification></waiver></waivers>
      """
    return .flagged(
      example.fragment + waiver, removing: example.removing, replacing: example.replacing,
      attributes: example.attributes, record: example.record, files: example.files, stage: example.stage,
      day: example.day, file: example.file, line: example.line)
  }

  /// True if the rule offers to mend the example.
  var hasFix: Bool {
    guard Self.fixing.contains(rule.rawValue), let registry = ExampleRegistry(example) else { return false }
    return registry.findings().contains { $0.rule == rule && !$0.fixes.isEmpty }
  }

  /// The rules whose source offers fixes: looking at every example for them would take as long as the tests themselves.
  private static let fixing: Set<String> = [
    "structure/code-withdrawn", "structure/hidden-character", "publication/document-unsealed",
    "publication/document-differs",
  ]
}

extension Example {
  /// How many places the example wants flagged.
  var markCount: Int {
    ([fragment, record ?? ""] + Array(replacing.values) + Array(files.values) + Array(attributes.values))
      .reduce(0) { $0 + $1.count { $0 == "⟦" } }
  }
}

extension ExampleRegistry {
  /// Puts a text into a file as a comment.
  mutating func comment(_ text: String, in place: String, before end: String) {
    let (bytes, _) = Marks.strip(text)
    guard !bytes.isEmpty, let file = marked[place] else { return }
    let words = String(decoding: bytes, as: UTF8.self).replacing("--", with: "- -")
    marked[place] = file.replacing(end, with: "<!-- \(words) -->\n" + end)
  }

  /// Carries out a fix; the marks of the file go.
  mutating func apply(_ fix: Fix, to path: String) {
    guard let text = marked[path] else { return }
    var (bytes, _) = Marks.strip(text)
    for edit in fix.edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(edit.range, with: Array(edit.replacement.utf8))
    }
    marked[path] = String(decoding: bytes, as: UTF8.self)
  }
}
