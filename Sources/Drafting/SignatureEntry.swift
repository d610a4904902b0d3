import Diagnostics
import Registry
import XML

/// Signatures to be written into a version: which office signed for which party on a day.
public struct SignatureEntry: Sendable {
  /// The day of signature.
  public var day: Day
  /// The offices that signed, per language, by the id of the party for which they did.
  public var offices: [(party: String, office: [(language: String, text: String)])]

  /// Signatures of a day.
  public init(day: Day, offices: [(party: String, office: [(language: String, text: String)])]) {
    self.day = day
    self.offices = offices
  }

  /// The file of the version with the signatures in their places. All else stays byte for byte.
  public func added(to version: Agreement) -> [UInt8] {
    let edits = offices.compactMap { signature -> Edit? in
      guard let party = version.parties.parties.first(where: { $0.id == signature.party }) else { return nil }
      let at = place(in: party.element)
      return Edit(range: at..<at, replacement: "\n" + element(signature.office).dropLast())
    }
    return TextEdits.apply(edits, to: version.element.tree.source.bytes)
  }

  /// Behind everything that the schema wants before a signature; a valid party has at least its role there.
  private func place(in party: Element) -> Int {
    let order = Shape.all["Party"]?.children.map(\.label) ?? []
    let own = order.firstIndex(of: "signature") ?? order.count
    let before = party.children.filter { child in order.firstIndex(of: child.localName).map { $0 <= own } ?? false }
    return before.last?.range.upperBound ?? party.startTag.upperBound
  }

  private func element(_ office: [(language: String, text: String)]) -> String {
    let markup = Markup(languages: [])
    let texts = office.map {
      markup.line("<office xml:lang=\"\($0.language)\">\(Markup.escaped($0.text))</office>", 4)
    }
    return markup.element("signature date=\"\(day)\"", 3, texts.joined())
  }
}
