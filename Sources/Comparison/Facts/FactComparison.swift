import Registry
import XML

/// Compares everything that two versions state, apart from the words of the legal text, through the schema's shapes: what
/// the schema will add is compared too.
struct FactComparison {
  private(set) var changes: [FactChange] = []
  /// What things with an id are called, in the earlier and in the later version.
  private(set) var titlesBefore: [String: [FactValue]] = [:]
  private(set) var titlesAfter: [String: [FactValue]] = [:]

  init(_ from: Agreement, _ to: Agreement, clause: (String) -> String) {
    guard let shape = Shape.document(from.element) else { return }
    let before = FactNode(from.element, name: "agreement", shape: shape, clause: clause)
    let after = FactNode(to.element, name: "agreement", shape: shape, clause: { $0 })
    before.collectTitles(&titlesBefore)
    after.collectTitles(&titlesAfter)
    compareFields(before, after, part: nil, place: [])
    for name in Self.names(before.parts.map(\.name), after.parts.map(\.name), shape.children.map(\.label)) {
      let (old, new) = (before.parts.first { $0.name == name }, after.parts.first { $0.name == name })
      compare(old, new, part: name, place: [], isTop: true)
    }
  }

  /// Names that occur, in the order of the schema.
  private static func names(_ before: [String], _ after: [String], _ order: [String]) -> [String] {
    order.filter { before.contains($0) || after.contains($0) }
  }

  private mutating func compareFields(_ before: FactNode, _ after: FactNode, part: String?, place: [FactChange.Step]) {
    var names = after.fields.map(\.name)
    names += before.fields.map(\.name).filter { !names.contains($0) }
    for name in names {
      let (old, new) = (before.fields.first { $0.name == name }, after.fields.first { $0.name == name })
      guard old?.key != new?.key else { continue }
      changes.append(
        FactChange(
          part: part ?? name, kind: .changed, place: place, field: name, before: old?.values ?? [],
          after: new?.values ?? []))
    }
  }

  private mutating func compare(
    _ old: FactNode.Part?, _ new: FactNode.Part?, part: String, place: [FactChange.Step], isTop: Bool = false
  ) {
    let isList = (old ?? new)?.isList ?? false
    for pair in FactMatching.pairs(old?.nodes ?? [], new?.nodes ?? []) {
      let name = (pair.after ?? pair.before)?.name ?? ""
      // A part that exists once is not a step on the way to what it holds.
      let isPartItself = isTop && !isList
      let step = FactChange.Step(
        name: name, before: pair.before?.element, after: pair.after?.element, isOneOfSeveral: isList,
        title: (pair.after ?? pair.before)?.title ?? [])
      switch (pair.before, pair.after) {
      case (let before?, let after?):
        guard before.signature != after.signature else { continue }
        compare(before, after, part: part, place: isPartItself ? place : place + [step])
      case (let before?, nil):
        changes.append(
          FactChange(part: part, kind: .removed, place: place + [step], field: nil, details: before.details))
      case (nil, let after?):
        changes.append(FactChange(part: part, kind: .added, place: place + [step], field: nil, details: after.details))
      case (nil, nil): break
      }
    }
  }

  private mutating func compare(_ before: FactNode, _ after: FactNode, part: String, place: [FactChange.Step]) {
    compareFields(before, after, part: part, place: place)
    var names = after.parts.map(\.name)
    names += before.parts.map(\.name).filter { !names.contains($0) }
    for name in names {
      compare(
        before.parts.first { $0.name == name }, after.parts.first { $0.name == name }, part: part, place: place)
    }
  }
}
