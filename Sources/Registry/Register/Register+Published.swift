import XML

extension Agreement {
  /// Whether the decision to publish covers the legal text and the texts of the annexes: one to publish only a summary, or
  /// nothing, does not (code list `publication-decision`).
  public var publishesText: Bool {
    guard let decision = publication?.decision else { return true }
    return decision != "summary" && decision != "withheld"
  }
}

extension Element {
  /// True for a legal text, or the text of an annex, that its version's decision to publish does not cover.
  public var isKeptBack: Bool {
    guard name == SchemaNames.text || name == SchemaNames.content, let around = parent else { return false }
    guard around.name == SchemaNames.agreement || around.name == SchemaNames.schedule else { return false }
    var root = around
    while root.name != SchemaNames.agreement, let next = root.parent { root = next }
    return root.name == SchemaNames.agreement && !Agreement(root).publishesText
  }
}

extension Register {
  /// The versions of an agreement that are published: none once it was withdrawn, when only its tombstone is left.
  public func publishedVersions(of series: AgreementSeries, asOf day: Day) -> [Agreement] {
    status(of: series, asOf: day) == .withdrawn ? [] : series.versions
  }
}
