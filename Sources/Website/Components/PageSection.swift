import Formats

/// A section of a page: its heading in the margin where there is room, with a permalink.
public struct PageSection: Component {
  let id: String
  let title: String
  let hint: String?
  let content: Block

  /// - Parameters:
  ///   - id: the fragment under which it can be cited; does not change with the language.
  ///   - hint: a line under the heading that says what the section answers.
  public init(_ id: String, _ title: String, hint: String? = nil, _ content: @escaping Block) {
    self.id = id
    self.title = title
    self.hint = hint
    self.content = content
  }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let html = sheet.html
    // The heading says what the section is. A name on the section itself would make it a landmark, and two dozen of these
    // on a page are no help to anybody who listens to it.
    html.element("section", class: "part", .id(id)) {
      html.element("header") {
        html.element("h2") { html.link(HTMLLink(fragment: id), text: title) }
        if let hint { html.element("p", class: "hint", text: hint) }
      }
      html.element("div", class: "body") { content(sheet) }
    }
  }
}

/// The sections of a page as links, in columns.
public struct Contents: Component {
  let sections: [(id: String, title: String)]

  /// The sections that the page really has.
  public init(_ sections: [(id: String, title: String)]) { self.sections = sections }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let html = sheet.html
    html.element("nav", class: "contents", .attribute("aria-label", sheet.words(PageWord.contents))) {
      html.element("ol") {
        for section in sections {
          html.element("li") { html.link(HTMLLink(fragment: section.id), text: section.title) }
        }
      }
    }
  }
}
