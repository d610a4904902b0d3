import Formats

/// A picture in a page: SVG with a title and a description, in a box that scrolls where the screen is narrower. What it
/// shows must also stand in a table beside it.
///
/// The role is that of a group, not of an image: an image hides the links inside from those who cannot see it.
struct Picture: Component {
  let id: String
  let title: String
  let description: String
  let width: Int
  let height: Int
  let draw: (Canvas) -> Void

  /// - Parameters:
  ///   - id: unique on the page; title and description take theirs from it.
  ///   - description: one or two sentences on how to read it.
  ///   - width: in units of which sixteen are the size of the page's letters.
  init(
    _ id: String, title: String, description: String, width: Int, height: Int, draw: @escaping (Canvas) -> Void
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.width = width
    self.height = height
    self.draw = draw
  }

  func write(on sheet: Sheet) {
    let html = sheet.html
    html.element("p", class: "swipe hint", text: sheet.words(PictureWord.swipe))
    // The box has the name, and takes the arrow keys: on a narrow screen it scrolls.
    html.element(
      "div", class: "scroll", .literal("role", "region"), .number("tabindex", 0),
      .attribute("aria-labelledby", id + "-title")
    ) {
      html.element(
        "svg", class: "picture", .literal("role", "group"),
        .attribute("aria-describedby", id + "-desc"),  // Tall scripts reach above the first line.
        .attribute("viewBox", "0 -5 \(width) \(height + 7)"),
        .attribute("width", "\(width / 16)em")
      ) {
        html.element("title", .id(id + "-title"), text: title)
        html.element("desc", .id(id + "-desc"), text: description)
        draw(Canvas(sheet: sheet, width: width))
      }
    }
  }
}
