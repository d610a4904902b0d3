import Formats

/// A page being written: the writer, the language's texts and the page's own address, from which links are counted.
/// A class because every block of the page holds on to it.
public final class Sheet {
  /// Where the HTML goes.
  public let html: HTMLWriter
  /// The texts of the page's language.
  public let words: Strings
  /// The page's address, with the language's folder in front.
  public let address: Address

  /// A page that is about to be written.
  public init(html: HTMLWriter, words: Strings, address: Address) {
    self.html = html
    self.words = words
    self.address = address
  }

  /// A link to a page of the same language: `page("agreements/")`.
  public func page(_ path: String, fragment: String? = nil) -> HTMLLink {
    address.link(to: Address(words.language + "/" + path), fragment: fragment)
  }

  /// A link to a file or page counted from the top of the tree: `file("data/agreements.csv")`.
  public func file(_ path: String) -> HTMLLink { address.link(to: Address(path)) }

  /// Writes a component.
  public func add(_ component: some Component) { component.write(on: self) }

  /// Writes components one after the other.
  public func add(_ components: [any Component]) { for component in components { component.write(on: self) } }
}

/// A part of a page: values on the one side, HTML on the other.
public protocol Component {
  /// Writes the part.
  func write(on sheet: Sheet)
}

/// Free content of a component.
public typealias Block = (Sheet) -> Void
