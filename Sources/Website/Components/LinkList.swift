import Formats

/// A list of links, each with a line about where it leads.
public struct LinkList: Component {
  /// One link.
  public struct Item {
    let link: HTMLLink
    let label: Passage
    let note: Block?

    /// A link with its label and, where wanted, what stands under it.
    public init(_ link: HTMLLink, _ label: Passage, note: Block? = nil) {
      self.link = link
      self.label = label
      self.note = note
    }
  }

  let items: [Item]

  /// Links in the given order.
  public init(_ items: [Item]) { self.items = items }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let html = sheet.html
    html.element("ul", class: "links") {
      for item in items {
        html.element("li") {
          html.link(item.link) { sheet.add(PassageText(item.label)) }
          if let note = item.note { html.element("div", class: "hint") { note(sheet) } }
        }
      }
    }
  }
}
