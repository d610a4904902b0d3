/// A short label: a type, a category, a mark such as "special category".
public struct Tag: Component {
  /// What the label says about its subject.
  public enum Weight: Sendable {
    case plain, strong, alert
  }

  let label: String
  let weight: Weight

  /// A label with its weight.
  public init(_ label: String, _ weight: Weight = .plain) {
    self.label = label
    self.weight = weight
  }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let style: StaticString =
      switch weight {
      case .plain: "tag"
      case .strong: "tag strong"
      case .alert: "tag alert"
      }
    sheet.html.element("span", class: style, text: label)
  }
}
