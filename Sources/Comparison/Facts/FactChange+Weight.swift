/// How much a change says: whether it touches what the parties may, must and get, or the papers alone.
public enum Weight: Sendable, Hashable {
  /// Somebody’s duties, rights, data, money or time changed, or words of the text did.
  case substance
  /// A signature, a file number, the day of a check, the number of a clause: nothing that binds anybody.
  case form
}

extension FactChange {
  /// Whether the change is one of substance.
  public var weight: Weight {
    let isForm =
      Self.formalParts.contains(part) || field.map(Self.formalFields.contains) ?? false
      || place.contains { Self.formalElements.contains($0.name) }
    return isForm ? .form : .substance
  }

  /// Names of the schema: parts that say what kind of paper a version is, and the summary, which has no legal force.
  private static let formalParts: Set<String> = ["kind", "change", "identifier", "copy", "documents", "summary"]
  /// Things of which every version has its own.
  private static let formalElements: Set<String> = ["signature"]
  /// Days and offices of checks, and the day of signature.
  private static let formalFields: Set<String> = [
    "verified", "reviewedOn", "reviewedBy", "signed", "asAt", "asOf", "commitment",
  ]

  /// The language of the thing that changed, where languages tell things of its name apart; nil for all others.
  public var language: String? {
    guard let title = place.last?.title.first, title.kind == .language else { return nil }
    return title.text
  }

  /// What is the same for the changes of one fact in several languages.
  var site: String {
    ([part, kind.rawValue] + place.map(\.name) + [field ?? ""] + place.dropLast().flatMap(\.title).map(\.text))
      .joined(separator: "/")
  }
}

extension ClauseChange {
  /// Whether words were added or removed; another number, place or link is form.
  public var weight: Weight {
    kinds.contains { [.added, .removed, .reworded].contains($0) } ? .substance : .form
  }
}
