import Formats

/// Links to the parts of a long list: letters, or pages with numbers.
public struct Pager: Component {
  /// One part.
  public struct Part {
    let label: String
    let link: HTMLLink?
    let isCurrent: Bool

    /// A part; without a link it is shown as empty.
    public init(_ label: String, link: HTMLLink?, isCurrent: Bool = false) {
      self.label = label
      self.link = link
      self.isCurrent = isCurrent
    }
  }

  let title: String
  let parts: [Part]

  /// What the parts are ("A to Z") and the parts in order.
  public init(_ title: String, _ parts: [Part]) {
    self.title = title
    self.parts = parts
  }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    guard parts.count > 1 else { return }
    let html = sheet.html
    html.element("nav", class: "pager", .attribute("aria-label", title)) {
      html.element("ul") {
        for part in parts {
          html.element("li") {
            if part.isCurrent {
              html.element("strong", .literal("aria-current", "page"), text: part.label)
            } else if let link = part.link {
              html.link(link, text: part.label)
            } else {
              html.element("span", text: part.label)
            }
          }
        }
      }
    }
  }
}
