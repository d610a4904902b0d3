import Formats

/// The trail from the home page to the page; the page itself closes it and is no link.
public struct Breadcrumbs: Component {
  /// One page of the trail.
  public struct Step: Sendable, Hashable {
    let label: Passage
    let path: String

    /// A page of the same language.
    public init(_ label: Passage, path: String) {
      self.label = label
      self.path = path
    }
  }

  let steps: [Step]
  let current: Passage

  /// The pages above, from the top, and the name of the page itself.
  public init(_ steps: [Step], current: Passage) {
    self.steps = steps
    self.current = current
  }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let html = sheet.html
    html.element("nav", class: "trail", .attribute("aria-label", sheet.words(PageWord.trail))) {
      html.element("ol") {
        html.element("li") { html.link(sheet.page(""), text: sheet.words(PageWord.home)) }
        for step in steps {
          html.element("li") { html.link(sheet.page(step.path)) { sheet.add(PassageText(step.label)) } }
        }
        html.element("li", .literal("aria-current", "page")) { sheet.add(PassageText(current)) }
      }
    }
  }
}
