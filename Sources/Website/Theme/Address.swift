import Formats

/// The permanent address of a page or file in the published tree: `fr/agreements/fire-watch/`.
///
/// An address that ends in `/` is the file `index.html` of that folder. Links name this file, so that the site also
/// works when it is opened from disk, where no server looks for it.
public struct Address: Sendable, Hashable, Comparable {
  /// Path from the top of the tree, without a leading `/`.
  public let path: String

  private let base: String?
  private let way: HTMLLink.Way

  /// An address from its path. `base` replaces the way to the top of the tree for the one page that a server shows at any
  /// address, the page of what was not found.
  public init(_ path: String, base: String? = nil) {
    self.path = path
    self.base = base
    way = base == nil ? .up(path.utf8.reduce(0) { $0 + ($1 == 0x2F ? 1 : 0) }) : .direct
  }

  private init(open path: String) {
    self.path = path
    base = nil
    way = .open
  }

  /// An address for a fragment that is set into this page and into others: links from it are left open.
  static func open(_ path: String) -> Address { Address(open: path) }

  /// The file that holds what stands at this address.
  public var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

  /// The way from here to the top of the tree: `../` for each folder.
  public var root: String {
    if let base { return base }
    guard case .up(let folders) = way else { return "" }
    return String(repeating: "../", count: folders)
  }

  /// A link from this page to another address of the tree.
  public func link(to other: Address, fragment: String? = nil) -> HTMLLink {
    if way != .open, other == self {
      if let fragment { return HTMLLink(fragment: fragment) }
      return HTMLLink(path: other.file.split(separator: "/").last.map(String.init) ?? other.file)
    }
    if let base { return HTMLLink(path: base + other.file, fragment: fragment) }
    return HTMLLink(way, path: other.file, fragment: fragment)
  }

  /// Two addresses are the same if they lead to the same place.
  public static func == (left: Address, right: Address) -> Bool { left.path == right.path }

  /// See `==`.
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }

  /// Addresses are ordered by their letters.
  public static func < (left: Address, right: Address) -> Bool { left.path < right.path }
}
