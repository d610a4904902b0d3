import XML

/// What belongs to the signing of one version and not to what was agreed: signatures and the words before them, the days of
/// effect and publication, the issue of the gazette, who was heard before it was signed, from which copy it was taken. A further version has its own.
public enum SigningMatter {
  /// True for an element that belongs to the signing of the version in which it stands.
  public static func isElement(_ element: Element) -> Bool {
    guard let around = element.parent else { return false }
    switch around.name {
    case SchemaNames.agreement:
      if element.name == SchemaNames.identifier { return element.has(SchemaNames.scheme, "gazette") }
      return [SchemaNames.change, SchemaNames.copy].contains(element.name)
    case SchemaNames.party: return element.name == SchemaNames.signature
    case SchemaNames.term: return [SchemaNames.effectNote, SchemaNames.lateReason].contains(element.name)
    case SchemaNames.publication: return [SchemaNames.consultation, SchemaNames.opinion].contains(element.name)
    case SchemaNames.text: return element.name == SchemaNames.closing
    case SchemaNames.documents: return element.has(SchemaNames.type, "signed-copy")
    default: return false
    }
  }

  /// The attributes of an element that belong to the signing of the version in which it stands.
  public static func attributes(of element: Element) -> [Name] {
    switch element.name {
    case SchemaNames.term: [SchemaNames.signed, SchemaNames.effective]
    case SchemaNames.publication: [SchemaNames.publishBy]
    case SchemaNames.summary: [SchemaNames.reviewedOn, SchemaNames.reviewedBy]
    default: []
    }
  }
}

extension Agreement {
  /// True once the version counts as signed: every party has signed it, or the text is no signed original, so that missing
  /// signatures say nothing. The one answer to that question: status, stage, checklist and the next version all ask here.
  public var countsAsSigned: Bool { isFullySigned || lacksSignaturePage }

  /// True if nothing that was agreed differs from another version: number, kind and reason of the change apart, and what
  /// belongs to the signing of each (see ``SigningMatter``). Comments and white space mean nothing.
  public func agreesOnAll(with other: Agreement) -> Bool { Agreement.sayTheSame(element, other.element) }

  private static func sayTheSame(_ left: Element, _ right: Element) -> Bool {
    guard left.name == right.name, agreed(attributesOf: left) == agreed(attributesOf: right) else { return false }
    let (inLeft, inRight) = (agreed(inside: left), agreed(inside: right))
    guard inLeft.count == inRight.count else { return false }
    if inLeft.isEmpty || !left.text.allSatisfy(\.isWhitespace) {
      guard left.collapsedText == right.collapsedText else { return false }
    }
    return zip(inLeft, inRight).allSatisfy(sayTheSame)
  }

  private static func agreed(inside element: Element) -> [Element] {
    element.children.filter { child in
      if SigningMatter.isElement(child) { return false }
      // A list of nothing but signed copies is as good as none.
      return child.name != SchemaNames.documents || child.children.contains { !SigningMatter.isElement($0) }
    }
  }

  private static func agreed(attributesOf element: Element) -> [Name: String] {
    var left = SigningMatter.attributes(of: element)
    if element.parent == nil { left += [SchemaNames.version, SchemaNames.kind, SchemaNames.schemaVersion] }
    return Dictionary(
      element.attributes.filter { !left.contains($0.name) }.map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }
}
