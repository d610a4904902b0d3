/// A part of a content model: an element or a group of parts, with how often it may occur.
public struct Particle: Sendable, Hashable {
  /// What occurs.
  public indirect enum Term: Sendable, Hashable {
    /// An element.
    case element(ElementDeclaration)
    /// All parts, in this order.
    case sequence([Particle])
    /// One of the parts.
    case choice([Particle])
    /// All parts, in any order.
    case all([Particle])
  }

  /// What occurs.
  public let term: Term
  /// How often at least.
  public let minimum: Int
  /// How often at most; nil for any number.
  public let maximum: Int?

  /// A part of a content model.
  public init(_ term: Term, minimum: Int = 1, maximum: Int? = 1) {
    self.term = term
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The elements in it in order, each name once, with the occurrences that follow from the groups around them.
  public var flattened: [ElementUse] {
    switch term {
    case .element(let declaration):
      return [ElementUse(declaration: declaration, minimum: minimum, maximum: maximum)]
    case .sequence(let parts), .all(let parts):
      return scaled(Self.merge(parts.map(\.flattened), minimum: +) { Self.sum($0, $1) })
    case .choice(let parts):
      let isAlternative = parts.count > 1
      let uses = Self.merge(parts.map(\.flattened), minimum: min) { Self.larger($0, $1) }
      return scaled(uses).map { use in
        var use = use
        if isAlternative { use.minimum = 0 }
        return use
      }
    }
  }

  private func scaled(_ uses: [ElementUse]) -> [ElementUse] {
    uses.map { use in
      var use = use
      use.minimum *= minimum
      use.maximum = if let inner = use.maximum, let maximum { inner * maximum } else { nil }
      return use
    }
  }

  private static func merge(
    _ lists: [[ElementUse]], minimum: (Int, Int) -> Int, maximum: (Int?, Int?) -> Int?
  ) -> [ElementUse] {
    var merged: [ElementUse] = []
    for use in lists.joined() {
      if let known = merged.firstIndex(where: { $0.name == use.name }) {
        merged[known].minimum = minimum(merged[known].minimum, use.minimum)
        merged[known].maximum = maximum(merged[known].maximum, use.maximum)
      } else {
        merged.append(use)
      }
    }
    return merged
  }

  private static func sum(_ left: Int?, _ right: Int?) -> Int? {
    if let left, let right { left + right } else { nil }
  }

  private static func larger(_ left: Int?, _ right: Int?) -> Int? {
    if let left, let right { max(left, right) } else { nil }
  }
}
