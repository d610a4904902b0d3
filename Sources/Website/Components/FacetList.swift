import Formats

/// One way to narrow a list, by plain links with counts: every choice is a page of its own, so no script is needed.
public struct FacetList: Component {
  /// One choice.
  public struct Choice {
    let label: Passage
    let count: Int
    let link: HTMLLink
    let isCurrent: Bool

    /// A choice, the number of entries behind it, and its page.
    public init(_ label: Passage, count: Int, link: HTMLLink, isCurrent: Bool = false) {
      self.label = label
      self.count = count
      self.link = link
      self.isCurrent = isCurrent
    }
  }

  let title: String
  let choices: [Choice]

  /// The name of the facet ("Institution") and its choices.
  public init(_ title: String, _ choices: [Choice]) {
    self.title = title
    self.choices = choices
  }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    guard !choices.isEmpty else { return }
    let html = sheet.html
    // A long list of neighbours would push the list itself off a small screen.
    let isOpen = choices.count <= 12 && choices.contains(where: \.isCurrent)
    html.element("details", class: "facet", isOpen ? .flag("open") : nil) {
      html.element("summary", text: title)
      html.element("ul") {
        for choice in choices {
          html.element("li") {
            if choice.isCurrent {
              html.element("strong", .literal("aria-current", "true")) { sheet.add(PassageText(choice.label)) }
            } else {
              html.link(choice.link) { sheet.add(PassageText(choice.label)) }
            }
            html.markup(" ")
            html.element("span", class: "count", text: sheet.words.number(choice.count))
          }
        }
      }
    }
  }
}
