import XML

/// A typed view over one element of a located tree: the model's way of being typed, immutable, and always able to say
/// where in which file a fact stands.
///
/// The views themselves are woven from the schema when the package is built (see `Plugins/WeaveModel`): one structure for
/// each complex type, one accessor for each attribute and element, with the schema's documentation. So nothing of an
/// authored file is lost on the way to the model, and the schema and the model cannot drift apart. Only trees that are
/// valid against the schema are viewed; an accessor of something mandatory therefore answers without an optional, and
/// with an empty value rather than a trap should the schema ever have let something pass.
public protocol View: Sendable, Hashable {
  /// The element that the view reads.
  var element: Element { get }
  /// A view over an element, which must be of the type that the view is for.
  init(_ element: Element)
}

/// A view over an element that can be the target of references inside its agreement.
public protocol Identified: View {
  /// The id inside the agreement.
  var id: String { get }
}

// The accessors below are what woven code calls; they are internal, so that the model's interface is the woven one.
extension Element {
  func text(_ name: Name) -> String { self[name] ?? "" }

  func optionalText(_ name: Name) -> String? { self[name] }

  func flag(_ name: Name) -> Bool { optionalFlag(name) ?? false }

  func optionalFlag(_ name: Name) -> Bool? { self[name].map { $0 == "true" || $0 == "1" } }

  func value<Value: AttributeValue>(_ name: Name) -> Value { self[name].flatMap(Value.init(written:)) ?? Value.absent }

  func optionalValue<Value: AttributeValue>(_ name: Name) -> Value? { self[name].flatMap(Value.init(written:)) }

  func words(_ name: Name) -> [String] {
    guard let value = self[name] else { return [] }
    // Most lists have one member.
    if !value.utf8.contains(where: { $0 <= 0x20 }) { return value.isEmpty ? [] : [value] }
    return value.utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }
  }

  func view<Viewed: View>(_ name: Name) -> Viewed? { first(name).map(Viewed.init) }

  /// A mandatory part. Should it be missing all the same, the view stands over its parent, where it finds nothing.
  func mandatoryView<Viewed: View>(_ name: Name) -> Viewed { Viewed(first(name) ?? self) }

  func views<Viewed: View>(_ name: Name) -> [Viewed] { children(name).map(Viewed.init) }

  /// The members of a group that is nothing but a list, such as `<activities>`.
  func members<Viewed: View>(_ group: Name, _ name: Name) -> [Viewed] {
    first(group)?.children(name).map(Viewed.init) ?? []
  }

  func localized(_ name: Name) -> LocalizedText { LocalizedText(children(name)) }

  func childText(_ name: Name) -> String? { first(name)?.collapsedText }

  func childTexts(_ name: Name) -> [String] { children(name).map(\.collapsedText) }

  /// The text directly inside with white space collapsed, as the schema’s token types ask.
  public var collapsedText: String {
    var text = text
    return text.withUTF8 { Self.isCollapsed($0) ? nil : Self.collapsed($0) } ?? text
  }

  // Byte by byte: this runs for every text of every page and export.
  private static func isCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for byte in bytes {
      if byte <= 0x20, byte != 0x20 || before == 0x20 { return false }
      before = byte
    }
    return bytes.isEmpty || before != 0x20
  }

  private static func collapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte > 0x20 {
        result.append(byte)
      } else if let last = result.last, last != 0x20 {
        result.append(0x20)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}

/// A value that is written in an attribute.
protocol AttributeValue {
  /// The value from its written form; nil if it is not one.
  init?(written: String)
  /// What stands for a mandatory value that is missing all the same.
  static var absent: Self { get }
}
