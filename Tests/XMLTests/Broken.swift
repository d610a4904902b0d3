import Diagnostics
import Testing

@testable import XML

/// A text that is broken in one way. `⟦…⟧` marks the exact range that the finding must have.
struct Broken: Sendable, CustomTestStringConvertible {
  let name: String
  /// The file without the marks.
  let text: String
  let range: Range<Int>
  let message: String
  let help: String?

  init(_ name: String, _ marked: String, _ message: String, help: String? = nil) {
    self.name = name
    let opening = Array("⟦".utf8)
    let closing = Array("⟧".utf8)
    let bytes = Array(marked.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: opening) } ?? 0
    let end = (bytes.indices.first { bytes[$0...].starts(with: closing) } ?? 3) - opening.count
    range = start..<max(start, end)
    text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    self.message = message
    self.help = help
  }

  var testDescription: String { name }

  /// A register with this content after the title and a party.
  static func register(_ content: String) -> String {
    """
    <register xmlns="urn:test:1" version="1">
      <title xml:lang="en">Données</title>
      <party id="emb"><name xml:lang="en">Commission</name></party>
      \(content)
    </register>
    """
  }

  /// Reads the text and holds the findings against what is expected: exactly one, of this rule.
  func check(_ reader: Reader, rule: RuleID, severity: Severity, _ location: SourceLocation = #_sourceLocation) {
    let file = SourceFile(path: "a.xml", text: text)
    let (tree, findings) = reader.read(file)
    #expect(findings.count == 1, "\(name): \(findings.map(\.message.en.text))", sourceLocation: location)
    guard let finding = findings.first else { return }
    #expect(finding.message.en.text == message, "\(name)", sourceLocation: location)
    #expect(finding.rule == rule, sourceLocation: location)
    #expect(finding.severity == severity, sourceLocation: location)
    #expect((tree == nil) == (severity == .fatal), sourceLocation: location)
    let found = finding.range?.bytes ?? 0..<0
    #expect(found == range, "\(name): \(String(decoding: file.bytes[found], as: UTF8.self))", sourceLocation: location)
    if let help { #expect(finding.help?.en.text == help, "\(name)", sourceLocation: location) }
    #expect(finding.message.fr.text != finding.message.en.text, sourceLocation: location)
    // None of libxml2's words.
    for word in ["expected is", "facet", "element-only", "QName", "xmlParse", "atomic type", "{urn:"] {
      #expect(
        !finding.message.en.text.contains(word) && finding.help?.en.text.contains(word) != true,
        sourceLocation: location)
    }
  }
}
