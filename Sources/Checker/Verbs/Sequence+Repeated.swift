extension Sequence {
  /// The entries that say again what an earlier one said, each with the first that did, in their order.
  func repeated<Key: Hashable>(by key: (Element) -> Key) -> [(again: Element, first: Element)] {
    var known: [Key: Element] = [:]
    return compactMap { entry in
      guard let first = known[key(entry)] else {
        known[key(entry)] = entry
        return nil
      }
      return (entry, first)
    }
  }
}
