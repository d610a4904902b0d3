/// A code of a code list by its label, with its definition under it where it is wanted.
public struct CodeLabel: Component {
  let label: Passage
  let definition: Passage?

  /// A code's label, and its definition where the reader may need it.
  public init(_ label: Passage, definition: Passage? = nil) {
    self.label = label
    self.definition = definition
  }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    sheet.html.element("span", class: "code-label") { sheet.add(PassageText(label)) }
    guard let definition else { return }
    sheet.html.markup(" ")
    sheet.html.element("span", class: "hint") { sheet.add(PassageText(definition)) }
  }
}
