/// Writes HTML and SVG into a byte buffer and escapes by construction.
///
/// Text, attribute values and links are different calls, and names of elements and attributes are literals of the
/// program, so that authored text can reach the output only through escaping. `raw` is the one call that does not
/// escape. A writer belongs to one task; it is emptied by `take` and used again for the next page.
///
///     h.element("p", class: "lead") { h.text(summary) }      // <p class="lead">…</p>
public final class HTMLWriter {
  // Behind a pointer, since every access to a stored property of a class would be checked for exclusivity at run time.
  private let place: UnsafeMutablePointer<HTMLBuffer>
  /// Where links begin whose way to the top of the tree is not known yet.
  private var openWays: [Int] = []

  /// A writer with room for `capacity` bytes; it grows as needed.
  public init(capacity: Int = 64 * 1_024) {
    place = .allocate(capacity: 1)
    place.initialize(to: HTMLBuffer(capacity: capacity))
  }

  deinit {
    place.deinitialize(count: 1)
    place.deallocate()
  }

  /// The number of bytes written so far.
  public var count: Int { place.pointee.count }

  /// What was written; the writer is empty afterwards and keeps its memory.
  public func take() -> [UInt8] {
    defer { place.pointee.removeAll() }
    return place.pointee.array
  }

  /// What was written, to be set into pages by ``insert(_:root:)``; the writer is empty afterwards.
  public func takeFragment() -> HTMLFragment {
    defer { openWays.removeAll(keepingCapacity: true) }
    return HTMLFragment(bytes: take(), openWays: openWays)
  }

  /// Writes a fragment; its open links begin with `root`, the way from this page to the top of the tree.
  public func insert(_ fragment: HTMLFragment, root: String) {
    var root = root
    root.withUTF8 { root in
      fragment.bytes.withUnsafeBufferPointer { bytes in
        guard let start = bytes.baseAddress else { return }
        var from = 0
        for way in fragment.openWays {
          place.pointee.append(start + from, way - from)
          if let way = root.baseAddress { place.pointee.append(way, root.count) }
          from = way
        }
        place.pointee.append(start + from, bytes.count - from)
      }
    }
  }

  // MARK: Elements

  /// An element with content. Attributes that are nil are left out.
  public func element(
    _ name: StaticString, class style: StaticString? = nil, _ attributes: HTMLAttribute?..., content: () -> Void
  ) {
    begin(name, style, attributes)
    place.pointee.append(byte: 0x3E)
    content()
    end(name)
  }

  /// An element whose content is a text.
  public func element(
    _ name: StaticString, class style: StaticString? = nil, _ attributes: HTMLAttribute?..., text string: String
  ) {
    begin(name, style, attributes)
    place.pointee.append(byte: 0x3E)
    text(string)
    end(name)
  }

  /// A start tag alone, for content that does not fit one closure; `end` must follow.
  public func start(_ name: StaticString, class style: StaticString? = nil, _ attributes: HTMLAttribute?...) {
    begin(name, style, attributes)
    place.pointee.append(byte: 0x3E)
  }

  /// An end tag.
  public func end(_ name: StaticString) {
    place.pointee.append("</")
    place.pointee.append(name)
    place.pointee.append(byte: 0x3E)
  }

  /// An HTML element that has no content and no end tag: `img`, `br`, `hr`, `meta`, `link`, `input`, `col`, `wbr`.
  public func void(_ name: StaticString, class style: StaticString? = nil, _ attributes: HTMLAttribute?...) {
    begin(name, style, attributes)
    place.pointee.append(byte: 0x3E)
  }

  /// An SVG element without content: `<path d="…"/>`.
  public func leaf(_ name: StaticString, class style: StaticString? = nil, _ attributes: HTMLAttribute?...) {
    begin(name, style, attributes)
    place.pointee.append("/>")
  }

  // MARK: Content

  /// Text between tags; also safe between double quotes.
  public func text(_ string: String) {
    var string = string
    string.withUTF8 { if let start = $0.baseAddress { place.pointee.appendEscaped(start, $0.count) } }
  }

  /// Text between tags, from the middle of another string.
  public func text(_ string: Substring) {
    var string = string
    string.withUTF8 { if let start = $0.baseAddress { place.pointee.appendEscaped(start, $0.count) } }
  }

  /// Text between tags, from bytes that are UTF-8.
  public func text(utf8: UnsafeBufferPointer<UInt8>) {
    if let start = utf8.baseAddress { place.pointee.appendEscaped(start, utf8.count) }
  }

  /// A whole number in Western digits.
  public func text(_ number: Int) { place.pointee.append(number: number) }

  /// A literal of the program that is markup already; authored text cannot get here.
  public func markup(_ literal: StaticString) { place.pointee.append(literal) }

  /// The fence: bytes that are HTML already, made by this writer or read from the site's own layout. Nothing is escaped.
  public func raw(_ html: [UInt8]) { place.pointee.append(html) }

  // MARK: Languages and directions

  /// An identifier, ISO date, version, hash or clause number, isolated left to right so that it is drawn in its own
  /// order inside right-to-left text.
  public func isolated(_ string: String) {
    place.pointee.append("<bdi dir=\"ltr\">")
    text(string)
    place.pointee.append("</bdi>")
  }

  /// A name of unknown direction, isolated from the text around it.
  public func bdi(_ string: String) {
    place.pointee.append("<bdi>")
    text(string)
    place.pointee.append("</bdi>")
  }

  /// A day for people (`shown`) and for machines (`iso`), isolated. `shown` equal to `iso` is drawn left to right.
  public func time(_ iso: String, shown: String) {
    place.pointee.append(shown == iso ? "<bdi dir=\"ltr\"><time datetime=\"" : "<bdi><time datetime=\"")
    text(iso)
    place.pointee.append("\">")
    text(shown)
    place.pointee.append("</time></bdi>")
  }

  // MARK: Links

  /// A link; one that leaves the site tells the other side nothing about the reader's page.
  public func link(_ target: HTMLLink, class style: StaticString? = nil, content: () -> Void) {
    begin("a", style, [])
    place.pointee.append(" href=\"")
    write(target)
    if target.isExternal { place.pointee.append("\" rel=\"noopener noreferrer") }
    place.pointee.append("\">")
    content()
    place.pointee.append("</a>")
  }

  /// A link whose label is a text.
  public func link(_ target: HTMLLink, class style: StaticString? = nil, text label: String) {
    link(target, class: style) { text(label) }
  }

  // MARK: Tags, byte by byte

  private func begin(_ name: StaticString, _ style: StaticString?, _ attributes: [HTMLAttribute?]) {
    place.pointee.append(byte: 0x3C)
    place.pointee.append(name)
    if let style {
      place.pointee.append(" class=\"")
      place.pointee.append(style)
      place.pointee.append(byte: 0x22)
    }
    for case let attribute? in attributes { write(attribute) }
  }

  private func write(_ attribute: HTMLAttribute) {
    place.pointee.append(byte: 0x20)
    place.pointee.append(attribute.name)
    if case .none = attribute.value { return }
    place.pointee.append("=\"")
    switch attribute.value {
    case .text(let string): text(string)
    case .link(let link): write(link)
    case .literal(let literal): place.pointee.append(literal)
    case .integer(let number): place.pointee.append(number: number)
    case .decimal(let number): decimal(number)
    case .none: break
    }
    place.pointee.append(byte: 0x22)
  }

  private func write(_ link: HTMLLink) {
    switch link.way {
    case .direct: break
    case .up(let folders): for _ in 0..<folders { place.pointee.append("../") }
    case .open: openWays.append(count)
    }
    text(link.rest)
  }

  /// Hundredths, without trailing zeros: 12, 12.5, 12.25, -0.05. A number that is not finite is written as 0.
  private func decimal(_ number: Double) {
    guard number.isFinite, abs(number) < 1e12 else { return place.pointee.append(byte: 0x30) }
    let hundredths = Int((number * 100).rounded())
    if hundredths < 0 { place.pointee.append(byte: 0x2D) }
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    place.pointee.append(number: Int(whole))
    guard rest > 0 else { return }
    place.pointee.append(byte: 0x2E)
    place.pointee.append(byte: UInt8(48 + rest / 10))
    if rest % 10 > 0 { place.pointee.append(byte: UInt8(48 + rest % 10)) }
  }
}
