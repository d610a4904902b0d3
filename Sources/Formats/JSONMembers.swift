/// Key and value in one call. A nil value leaves the member out; where `null` itself says something, use
/// ``JSONWriter/key(_:)`` and ``JSONWriter/null()``.
extension JSONWriter {
  /// A string under a key.
  public mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    self.key(key)
    string(value)
  }

  /// A whole number under a key.
  public mutating func member(_ key: String, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    integer(value)
  }

  /// A truth value under a key.
  public mutating func member(_ key: String, _ value: Bool?) {
    guard let value else { return }
    self.key(key)
    bool(value)
  }

  /// An array of strings under a key; an empty one is written too.
  public mutating func member(_ key: String, _ values: some Sequence<String>) {
    self.key(key)
    array { for value in values { $0.string(value) } }
  }

  /// An object under a key.
  public mutating func object<Failure: Error>(
    _ key: String, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try object(body)
  }

  /// An array under a key.
  public mutating func array<Failure: Error>(
    _ key: String, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    try array(body)
  }
}
