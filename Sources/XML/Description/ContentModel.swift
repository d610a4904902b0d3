/// Reads a row of element names as a content model does, to say what may follow: for messages, and for scaffolds.
///
/// XSD content models are deterministic (unique particle attribution), so that taking each name as soon as it fits is
/// right and needs no way back.
public struct ContentModel: Sendable {
  /// How far a row of names goes, and what may come after.
  public struct Reading: Sendable {
    /// How many names fitted.
    public let count: Int
    /// The content may end here.
    public let mayEnd: Bool
    /// The elements that may come next, in the order of the schema, each once.
    public let next: [ElementDeclaration]
  }

  private let particle: Particle?

  /// The content model of a type.
  public init(_ type: ComplexType) {
    if case .elements(let particle) = type.content { self.particle = particle } else { particle = nil }
  }

  /// Reads names from the first on, as far as they fit.
  public func read(_ names: [String]) -> Reading {
    guard let particle else { return Reading(count: 0, mayEnd: true, next: []) }
    var pass = Pass(names: names)
    let step = pass.read(particle)
    var seen: Set<String> = []
    return Reading(count: pass.at, mayEnd: step.mayEnd, next: step.next.filter { seen.insert($0.name).inserted })
  }

  /// Whether the names fit as a row, whatever must still follow.
  public func takes(_ names: [String]) -> Bool { read(names).count == names.count }

  private struct Pass {
    let names: [String]
    var at = 0

    struct Step {
      var mayEnd: Bool
      var next: [ElementDeclaration]
    }

    mutating func read(_ particle: Particle) -> Step {
      var rounds = 0
      var last = Step(mayEnd: particle.minimum == 0, next: [])
      while particle.maximum.map({ rounds < $0 }) ?? true {
        let before = at
        let step = once(particle.term)
        if at == before {
          return Step(mayEnd: rounds >= particle.minimum || step.mayEnd, next: last.next + step.next)
        }
        last = step
        guard step.mayEnd else { return step }
        rounds += 1
      }
      return Step(mayEnd: rounds >= particle.minimum, next: last.next)
    }

    private mutating func once(_ term: Particle.Term) -> Step {
      switch term {
      case .element(let declaration):
        guard at < names.count, names[at] == declaration.name else { return Step(mayEnd: false, next: [declaration]) }
        at += 1
        return Step(mayEnd: true, next: [])
      case .sequence(let parts): return sequence(parts)
      case .choice(let parts): return choice(parts)
      case .all(let parts): return all(parts)
      }
    }

    private mutating func sequence(_ parts: [Particle]) -> Step {
      var next: [ElementDeclaration] = []
      for part in parts {
        let before = at
        let step = read(part)
        next = at > before ? step.next : next + step.next
        guard step.mayEnd else { return Step(mayEnd: false, next: next) }
      }
      return Step(mayEnd: true, next: next)
    }

    private mutating func choice(_ parts: [Particle]) -> Step {
      var offered = Step(mayEnd: parts.isEmpty, next: [])
      for part in parts {
        let before = at
        let step = read(part)
        if at > before { return step }
        offered.mayEnd = offered.mayEnd || step.mayEnd
        offered.next += step.next
      }
      return offered
    }

    private mutating func all(_ parts: [Particle]) -> Step {
      var rest = parts
      var isMoving = true
      while isMoving {
        isMoving = false
        for (index, part) in rest.enumerated() {
          let before = at
          let step = read(part)
          guard at > before else { continue }
          guard step.mayEnd else { return step }
          rest.remove(at: index)
          isMoving = true
          break
        }
      }
      return Step(
        mayEnd: rest.allSatisfy { $0.minimum == 0 },
        next: rest.flatMap { part in part.flattened.prefix(1).map(\.declaration) })
    }
  }
}
