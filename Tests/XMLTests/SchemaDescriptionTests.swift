import Diagnostics
import Testing

@testable import XML

@Suite struct SchemaDescriptionTests {
  let schema: SchemaDescription

  init() throws { schema = try SchemaDescription(files: Specimen.files, main: "main.xsd") }

  @Test func namesTheParts() {
    #expect(schema.targetNamespace == "urn:test:1")
    #expect(schema.elements.map(\.name) == ["register"])
    #expect(schema.complexTypes.map(\.name) == ["Label", "Party", "Clause", "Mark", "Sum", "Amount"])
    #expect(schema.simpleTypes.map(\.name) == ["Id", "Kind", "Local", "OpenKind", "Ids", "Text", "Money"])
    #expect(schema.names.prefix(5) == ["register", "version", "form", "title", "party"])
  }

  @Test func flattensContent() throws {
    let register = try #require(schema.element("register"))
    let type = try #require(schema.complexType(register.type))
    #expect(type.elements.map(\.name) == ["title", "party", "clause", "amount", "day", "mark", "sum", "unit"])
    #expect(type.elements.map(\.minimum) == [1, 0, 0, 0, 0, 0, 0, 0])
    #expect(type.elements.map(\.maximum) == [3, nil, nil, nil, nil, nil, nil, nil])
    #expect(type.attributes.map(\.name) == ["version", "form"])
    #expect(type.attributes.map(\.isRequired) == [true, false])
    #expect(type.attribute("form")?.fixedValue == "1")
    #expect(register.documentation["en"] == "All of it.")
  }

  @Test func followsTypes() throws {
    let label = try #require(schema.complexType("Label"))
    #expect(label.content == .text(.named("Text")))
    #expect(label.attribute("xml:lang")?.type == .builtIn("language"))
    #expect(label.attribute("xml:lang")?.isRequired == true)
    #expect(schema.complexType("Clause")?.isMixed == true)
    #expect(schema.complexType("Mark")?.content == .empty)
    #expect(schema.values(of: .named("Kind")).map(\.value) == ["purpose", "dispute", "finance"])
    #expect(schema.values(of: .named("OpenKind")).map(\.value) == ["purpose", "dispute", "finance"])
    #expect(schema.values(of: .named("Kind")).first?.documentation["en"] == "Why.")
    #expect(schema.simpleType("Id")?.documentation["fr"] == "Minuscules, chiffres et tirets, par exemple emb.")
    #expect(schema.builtIn(under: .named("Amount")) == "decimal")
    #expect(schema.simpleType("Money")?.facets.maximumInclusive == "1000")
  }

  @Test func aMissingFileIsNamed() {
    #expect(throws: SchemaError.self) { try SchemaDescription(files: [Specimen.files[0]], main: "main.xsd") }
  }
}
