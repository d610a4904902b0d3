/// Writes JSON (RFC 8259) straight into bytes, keys in the order in which the caller names them.
///
/// ```swift
/// var json = JSONWriter(layout: .compact)
/// json.object {
///   $0.member("id", "police-2026")
///   $0.member("version", 1)
/// }
/// json.bytes  // {"id":"police-2026","version":1}
/// ```
/// Calls that would not give JSON (a member in an array, a value without a key in an object) are faults of ours and stop
/// the program.
public struct JSONWriter: Sendable {
  /// How lines are laid out.
  public enum Layout: Sendable {
    /// No white space at all; one line.
    case compact
    /// Two spaces a level, one member or element a line.
    case pretty
  }

  /// Where the JSON will stand.
  public enum Context: Sendable {
    /// In a file of its own.
    case file
    /// Inside a `script` element: `<`, `>` and `&` are written as `\u003C`, `\u003E`, `\u0026`, so that neither
    /// `</script>` nor `<!--` can occur.
    case script
  }

  /// What was written so far, and not drained.
  public private(set) var bytes: [UInt8] = []

  private let layout: Layout
  private let context: Context
  /// One entry per open container: true for an object.
  private var open: [Bool] = []
  private var hasSibling = false
  private var hasKey = false

  /// An empty document.
  public init(layout: Layout = .compact, context: Context = .file, capacity: Int = 0) {
    self.layout = layout
    self.context = context
    bytes.reserveCapacity(capacity)
  }

  /// Hands over what was written and forgets it, so that a long document never stands in memory as a whole.
  public mutating func drain() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// An object; `body` writes its members.
  public mutating func object<Failure: Error>(_ body: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
    begin(UInt8(ascii: "{"), isObject: true)
    try body(&self)
    end(UInt8(ascii: "}"))
  }

  /// An array; `body` writes its elements.
  public mutating func array<Failure: Error>(_ body: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
    begin(UInt8(ascii: "["), isObject: false)
    try body(&self)
    end(UInt8(ascii: "]"))
  }

  /// The key of the next value.
  public mutating func key(_ key: String) {
    precondition(open.last == true && !hasKey, "a key belongs into an object, before a value")
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
    hasKey = true
  }

  /// A string.
  public mutating func string(_ value: String) {
    beforeValue()
    quote(value)
    hasSibling = true
  }

  /// A whole number.
  public mutating func integer(_ value: Int) {
    beforeValue()
    bytes.append(decimal: value)
    hasSibling = true
  }

  /// `true` or `false`.
  public mutating func bool(_ value: Bool) {
    beforeValue()
    bytes.append(ascii: value ? "true" : "false")
    hasSibling = true
  }

  /// `null`.
  public mutating func null() {
    beforeValue()
    bytes.append(ascii: "null")
    hasSibling = true
  }

  /// A finite floating-point number in the shortest form that reads back as the same value.
  public mutating func number(_ value: Double) {
    precondition(value.isFinite, "JSON has no number for \(value)")
    beforeValue()
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      bytes.append(decimal: whole)
    } else {
      bytes.append(value.description)
    }
    hasSibling = true
  }

  /// A decimal number as XML Schema writes it (`+007.50`, `.5`), without a detour over binary fractions: `7.50`, `0.5`.
  ///
  /// Text that is no such number is written as a string, so that nothing is lost.
  public mutating func decimal(_ lexical: String) {
    guard let number = Self.number(fromDecimal: lexical) else { return string(lexical) }
    beforeValue()
    bytes.append(number)
    hasSibling = true
  }

  /// A value that is JSON already, for example an agreement inside a bulk file. Nothing checks it.
  public mutating func verbatim(_ json: some Collection<UInt8>) {
    beforeValue()
    bytes.append(contentsOf: json)
    hasSibling = true
  }

  private mutating func begin(_ bracket: UInt8, isObject: Bool) {
    beforeValue()
    bytes.append(bracket)
    open.append(isObject)
    hasSibling = false
  }

  private mutating func end(_ bracket: UInt8) {
    precondition(!hasKey, "a key without a value")
    open.removeLast()
    if hasSibling { newLine() }
    bytes.append(bracket)
    hasSibling = true
  }

  private mutating func beforeValue() {
    if hasKey {
      hasKey = false
    } else {
      precondition(open.last != true, "a value in an object needs a key")
      separate()
    }
  }

  private mutating func separate() {
    guard !open.isEmpty else { return }
    if hasSibling { bytes.append(UInt8(ascii: ",")) }
    newLine()
  }

  private mutating func newLine() {
    guard layout == .pretty else { return }
    bytes.append(newLineIndentedBy: open.count)
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    switch context {
    case .file: bytes.append(text, in: JSONString.self)
    case .script: bytes.append(text, in: JSONStringInScript.self)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func number(fromDecimal lexical: String) -> String? {
    var rest = Substring(lexical)
    var sign = ""
    if let first = rest.first, first == "+" || first == "-" {
      if first == "-" { sign = "-" }
      rest = rest.dropFirst()
    }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
    let (whole, fraction) = (parts.first ?? "", parts.count == 2 ? parts[1] : "")
    guard !(whole.isEmpty && fraction.isEmpty) else { return nil }
    let trimmed = whole.drop { $0 == "0" }
    return sign + (trimmed.isEmpty ? "0" : trimmed) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
