import Diagnostics
import Registry
import XML

/// Collects what one rule finds: the rule says what and where, the machinery adds id, kind and severity.
public struct Findings: Sendable {
  private let voice: Voice
  let agreement: String?
  let version: Int?
  /// What was found so far.
  public private(set) var found: [Diagnostic] = []

  init(_ voice: Voice, agreement: String? = nil, version: Int? = nil) {
    self.voice = voice
    self.agreement = agreement
    self.version = version
  }

  /// “Did you mean …?”, with the candidate that is most like a word; nil where none is. Once there are so many such faults
  /// that the file is of another make altogether, nothing is looked for any more: each look compares with each candidate.
  public mutating func suggestion<Words: Sequence<String>>(
    for word: String, among candidates: @autoclosure () -> Words
  ) -> Phrase? {
    guard looks < Findings.mostLooks else { return nil }
    looks += 1
    return Likeness.best(word, among: candidates()).map { likely in
      Phrase(en: "did you mean “\(likely)”?", fr: "vouliez-vous dire « \(likely) » ?")
    }
  }

  private var looks = 0
  private static let mostLooks = 25

  /// Reports the fault at an element.
  ///
  /// - Parameters:
  ///   - part: What to mark of the element.
  ///   - place: The place as a person names it; left out: found from the element (see ``Place``).
  ///   - message: What is wrong, in one sentence without a full stop; the place need not be repeated.
  ///   - label: Two or three words beside the marked text.
  ///   - help: How to mend it here; left out: the card's general advice.
  ///   - severity: Another severity than the card's for this stage, where the card says that there are two.
  public mutating func flag(
    _ element: Element, _ part: Part = .name, place: Phrase? = nil, message: Phrase, label: Phrase? = nil,
    help: Phrase? = nil, fixes: [Fix] = [], severity: Severity? = nil
  ) {
    let card = voice.card
    found.append(
      Diagnostic(
        rule: card.id, kind: card.kind, severity: min(severity ?? voice.severity, voice.severity),
        range: element.sourceRange(part.range(in: element)),
        agreement: agreement, version: version, place: (place ?? Place.name(of: element))?.quotingBriefly,
        message: message.quotingBriefly,
        label: label, help: help ?? card.mend, why: card.why, fixes: fixes))
  }

  /// Reports the fault at a view's element.
  public mutating func flag(
    _ view: some View, _ part: Part = .name, place: Phrase? = nil, message: Phrase, label: Phrase? = nil,
    help: Phrase? = nil, fixes: [Fix] = [], severity: Severity? = nil
  ) {
    flag(
      view.element, part, place: place, message: message, label: label, help: help, fixes: fixes, severity: severity)
  }

  /// Reports a fault of a file as a whole, by its place in the registry: one that is not there, for example.
  public mutating func flag(file path: String, message: Phrase, help: Phrase? = nil) {
    let card = voice.card
    let start = Position(offset: 0, line: 1, column: 1)
    found.append(
      Diagnostic(
        rule: card.id, kind: card.kind, severity: voice.severity,
        range: SourceRange(path: path, start: start, end: start), message: message, help: help ?? card.mend,
        why: card.why))
  }

  /// What of an element is marked.
  public enum Part: Sendable {
    /// The name in its start tag.
    case name
    /// The start tag with its attributes.
    case startTag
    /// The whole element.
    case whole
    /// What stands between its tags, without white space around it.
    case content
    /// An attribute with its value: `from="emb"`. Where it is absent: the name of the element.
    case attribute(Name)
    /// The value of an attribute. Where it is absent: the name of the element.
    case value(Name)
    /// A stretch of the file.
    case bytes(Range<Int>)

    func range(in element: Element) -> Range<Int> {
      switch self {
      case .name: element.nameRange
      case .startTag: element.startTag
      case .whole: element.range
      case .content: element.trimmedTextRange
      case .attribute(let name): element.attributeRange(name) ?? element.nameRange
      case .value(let name): element.attributeValueRange(name) ?? element.nameRange
      case .bytes(let range): range
      }
    }
  }
}
