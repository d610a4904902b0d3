import Registry

extension AgreementRecord {
  /// The types of event by which an agreement ends.
  static let endings = ["expired", "terminated", "replaced", "withdrawn-from-publication"]

  /// The first event of a type about a version, as written; an event without a version is about the first.
  func firstEvent(_ type: String, of version: Int) -> Event? {
    events.first { $0.type == type && ($0.version ?? 1) == version }
  }

  /// True if something of one of these types happened.
  func hasEvent(_ types: [String]) -> Bool { events.contains { types.contains($0.type.value) } }
}
