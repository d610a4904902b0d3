import Formats

/// A place on a canvas.
struct Spot {
  var x: Int
  var y: Int
}

/// A rectangle on a canvas; `x` is its edge at the start of the line.
struct Frame {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var end: Int { x + width }
  var bottom: Int { y + height }
  var middle: Int { y + height / 2 }
}

/// What a picture is drawn on. `x` grows from the start of a line to its end: where the language is written from right
/// to left, everything is mirrored as it is written out, so that a picture is laid out once for both.
///
/// Colours and strokes are classes of the style sheet; there are no styles in the page, which its policy would refuse.
struct Canvas {
  let sheet: Sheet
  let width: Int
  let isMirrored: Bool

  init(sheet: Sheet, width: Int) {
    self.sheet = sheet
    self.width = width
    isMirrored = sheet.words.direction == .rightToLeft
  }

  private var html: HTMLWriter { sheet.html }

  private func drawn(_ x: Int) -> Int { isMirrored ? width - x : x }

  // MARK: Links

  /// What is drawn inside leads somewhere. `name` is for what has no text of its own.
  func link(_ target: HTMLLink, name: String? = nil, class style: StaticString? = nil, content: () -> Void) {
    html.element("a", class: style, .href(target), name.map { .attribute("aria-label", $0) }, content: content)
  }

  // MARK: Shapes

  func box(_ frame: Frame, class style: StaticString, radius: Int = 3) {
    html.leaf(
      "rect", class: style, .number("x", isMirrored ? width - frame.end : frame.x), .number("y", frame.y),
      .number("width", frame.width), .number("height", frame.height), radius > 0 ? .number("rx", radius) : nil)
  }

  func dot(_ center: Spot, radius: Int, class style: StaticString) {
    html.leaf(
      "circle", class: style, .number("cx", drawn(center.x)), .number("cy", center.y), .number("r", radius))
  }

  /// A square that stands on a corner.
  func diamond(_ center: Spot, radius: Int, class style: StaticString) {
    html.leaf(
      "path", class: style,
      .attribute(
        "d", "M\(drawn(center.x)) \(center.y - radius)l\(radius) \(radius)-\(radius) \(radius)-\(radius)-\(radius)z"))
  }

  func line(_ from: Spot, _ to: Spot, class style: StaticString) {
    html.leaf("path", class: style, .attribute("d", "M\(drawn(from.x)) \(from.y)L\(drawn(to.x)) \(to.y)"))
  }

  /// A line that leaves and arrives along the direction of writing.
  func curve(_ from: Spot, _ to: Spot, class style: StaticString) {
    guard from.y != to.y else { return line(from, to, class: style) }
    let turn = drawn((from.x + to.x) / 2)
    html.leaf(
      "path", class: style,
      .attribute("d", "M\(drawn(from.x)) \(from.y)C\(turn) \(from.y) \(turn) \(to.y) \(drawn(to.x)) \(to.y)"))
  }

  /// A line that swings out to `reach` and comes back.
  func arc(_ from: Spot, _ to: Spot, reach: Int, class style: StaticString) {
    let turn = drawn(reach)
    html.leaf(
      "path", class: style,
      .attribute("d", "M\(drawn(from.x)) \(from.y)C\(turn) \(from.y) \(turn) \(to.y) \(drawn(to.x)) \(to.y)"))
  }

  /// The head of an arrow that ends at a place, pointing to the end of the line or to its start.
  func head(_ tip: Spot, toEnd: Bool, class style: StaticString) {
    let back = toEnd != isMirrored ? -9 : 9
    html.leaf("path", class: style, .attribute("d", "M\(drawn(tip.x)) \(tip.y)l\(back)-5v10z"))
  }

  // MARK: Text

  /// Which point of a text stands at its place.
  enum Anchor {
    case start, middle, end
  }

  /// Text whose first line has its top at `y`.
  func text(
    _ block: TextBlock, x: Int, y: Int, anchor: Anchor = .start, class style: StaticString? = nil
  ) {
    let isForeign = block.language != sheet.words.language
    let direction = HTMLDirection(language: block.language)
    let turns = isForeign && (direction == .rightToLeft) != isMirrored
    let line = Lettering.lineHeight(block.size)
    let x = drawn(x)
    html.element(
      "text", class: style, .number("x", x), .number("y", y + line - block.size / 3), literal(anchor, turns),
      isForeign ? .lang(block.language) : nil, turns ? .literal("direction", direction.literal) : nil
    ) {
      for (index, part) in block.lines.enumerated() {
        if index == 0 {
          html.text(part)
        } else {
          // The blank keeps words apart for those who hear the text.
          html.markup(" ")
          html.element("tspan", .number("x", x), .number("dy", line), text: part)
        }
      }
    }
  }

  /// A short text of the page's own language on one line.
  func text(
    _ string: String, x: Int, y: Int, size: Int, anchor: Anchor = .start, class style: StaticString? = nil
  ) {
    text(
      TextBlock(Passage(string, language: sheet.words.language), width: .max / 200, size: size), x: x, y: y,
      anchor: anchor, class: style)
  }

  private func literal(_ anchor: Anchor, _ turns: Bool) -> HTMLAttribute? {
    switch (anchor, turns) {
    case (.start, false), (.end, true): nil
    case (.middle, _): .literal("text-anchor", "middle")
    case (.end, false), (.start, true): .literal("text-anchor", "end")
    }
  }
}
