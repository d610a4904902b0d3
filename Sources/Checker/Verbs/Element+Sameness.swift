import Registry
import XML

extension Element {
  /// True if both say the same: names, attributes and text, wherever they stand and however they are laid out.
  func saysTheSame(as other: Element) -> Bool {
    guard name == other.name, collapsedText == other.collapsedText else { return false }
    let mine = attributes.map { "\($0.name.hashValue) \($0.value)" }.sorted()
    guard mine == other.attributes.map({ "\($0.name.hashValue) \($0.value)" }).sorted() else { return false }
    let (left, right) = (Array(children), Array(other.children))
    return left.count == right.count && zip(left, right).allSatisfy { $0.saysTheSame(as: $1) }
  }
}
