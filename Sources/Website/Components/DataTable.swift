import Formats

/// A table of data: caption, heads in both directions, and either cells that stack on a narrow screen or, for a matrix,
/// a frame that scrolls.
public struct DataTable: Component {
  /// How the table meets a narrow screen.
  public enum Narrow: Sendable {
    /// Each row becomes a block, each cell a line with the name of its column.
    case stack
    /// The table keeps its shape inside a frame that scrolls and can be reached by keyboard.
    case scroll
  }

  let caption: String
  let columns: [String]
  let rows: [[Block]]
  let narrow: Narrow
  let captionIsHidden: Bool

  /// - Parameters:
  ///   - caption: what the table shows; read first by a screen reader.
  ///   - columns: the name of each column; the first heads the rows.
  ///   - rows: cells in the order of the columns; the first cell of each is the head of its row.
  public init(
    _ caption: String, columns: [String], rows: [[Block]], narrow: Narrow = .stack, captionIsHidden: Bool = false
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.narrow = narrow
    self.captionIsHidden = captionIsHidden
  }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let html = sheet.html
    switch narrow {
    case .stack:
      html.element("table", class: "stack", captionIsHidden ? .attribute("aria-label", caption) : nil) {
        content(sheet)
      }
    case .scroll:
      html.element(
        "div", class: "scroll", .literal("role", "region"), .attribute("aria-label", caption), .number("tabindex", 0)
      ) {
        html.element("table", captionIsHidden ? .attribute("aria-label", caption) : nil) { content(sheet) }
      }
    }
  }

  private func content(_ sheet: Sheet) {
    let html = sheet.html
    // A hidden caption repeats the heading above: as a name it is told once, on the way into the table.
    if !captionIsHidden { html.element("caption", text: caption) }
    html.element("thead") {
      html.element("tr") {
        for column in columns { html.element("th", .literal("scope", "col"), text: column) }
      }
    }
    html.element("tbody") {
      for row in rows {
        html.element("tr") {
          for (index, cell) in row.enumerated() { write(cell, at: index, on: sheet) }
        }
      }
    }
  }

  private func write(_ cell: Block, at index: Int, on sheet: Sheet) {
    let html = sheet.html
    if index == 0 {
      html.element("th", .literal("scope", "row")) { cell(sheet) }
    } else if narrow == .stack, columns.indices.contains(index) {
      html.element("td", .attribute("data-label", columns[index])) { cell(sheet) }
    } else {
      html.element("td") { cell(sheet) }
    }
  }
}
