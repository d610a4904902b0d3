import Formats

/// A message that stands out of the text: an open point, a withheld passage, a text that is not translated.
public struct Notice: Component {
  /// Why it stands out.
  public enum Kind: Sendable {
    case information, caution, withheld
  }

  let kind: Kind
  let heading: String?
  let id: String?
  let content: Block

  /// - Parameter heading: the first words, in bold; the notice reads as one sentence with them.
  public init(_ kind: Kind, heading: String? = nil, id: String? = nil, _ content: @escaping Block) {
    self.kind = kind
    self.heading = heading
    self.id = id
    self.content = content
  }

  /// A notice that is plain text.
  public init(_ kind: Kind, heading: String? = nil, text: String) {
    self.init(kind, heading: heading) { sheet in sheet.html.element("p", text: text) }
  }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let html = sheet.html
    let style: StaticString =
      switch kind {
      case .information: "notice"
      case .caution: "notice caution"
      case .withheld: "notice withheld"
      }
    html.element("div", class: style, id.map(HTMLAttribute.id)) {
      if let heading { html.element("p", class: "notice-head", text: heading) }
      content(sheet)
    }
  }
}
