import Testing

@testable import Registry

/// Files are judged by the schema without its explanations, which must be the same schema.
@Suite struct RecordSchemaTests {
  @Test func theBareSchemaIsTheSchemaWithoutItsExplanations() {
    let (bare, full) = (RecordSchema.structure, RecordSchema.description)
    #expect(full.complexTypes.count > 100 && full.simpleTypes.count > 50)
    #expect(Self.told(bare.elements) == Self.told(full.elements))
    #expect(Self.told(bare.complexTypes) == Self.told(full.complexTypes))
    #expect(Self.told(bare.simpleTypes) == Self.told(full.simpleTypes))
    #expect(bare.complexTypes.allSatisfy { $0.documentation.isEmpty })
    #expect(full.complexTypes.contains { !$0.documentation.isEmpty })
  }

  /// All that is known of something, but for its documentation.
  private static func told(_ value: Any, depth: Int = 0) -> String {
    let parts = Mirror(reflecting: value).children.filter { $0.label != "documentation" }
    guard !parts.isEmpty, depth < 20 else { return String(describing: value) }
    return "(" + parts.map { "\($0.label ?? "")=\(told($0.value, depth: depth + 1))" }.joined(separator: " ") + ")"
  }
}
