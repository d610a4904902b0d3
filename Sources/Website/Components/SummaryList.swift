/// Terms and what they are, as a list of definitions that becomes two columns where there is room.
public struct SummaryList: Component {
  /// One line; a line may have several values.
  public struct Row {
    let term: String
    let values: [Block]

    /// A term and one value, free content.
    public init(_ term: String, _ value: @escaping Block) {
      self.term = term
      values = [value]
    }

    /// A term and a value that is text in the page's language.
    public init(_ term: String, text: String) {
      self.init(term) { $0.html.text(text) }
    }

    /// A term and a text that may stand in another language.
    public init(_ term: String, _ passage: Passage) {
      self.init(term) { $0.add(PassageText(passage)) }
    }

    /// A term and several values.
    public init(_ term: String, values: [Block]) {
      self.term = term
      self.values = values
    }
  }

  let rows: [Row]

  /// Lines that are nil, or without a value, are left out.
  public init(_ rows: [Row?]) { self.rows = rows.compactMap { $0 }.filter { !$0.values.isEmpty } }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    guard !rows.isEmpty else { return }
    let html = sheet.html
    html.element("dl", class: "facts") {
      for row in rows {
        html.element("div") {
          html.element("dt", text: row.term)
          for value in row.values { html.element("dd") { value(sheet) } }
        }
      }
    }
  }
}
