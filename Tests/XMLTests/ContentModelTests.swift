import Testing

@testable import Diagnostics
@testable import XML

@Suite struct ContentModelTests {
  private func element(_ name: String, _ minimum: Int = 1, _ maximum: Int? = 1) -> Particle {
    let declaration = ElementDeclaration(name: name, type: .builtIn("string"), documentation: Documentation())
    return Particle(.element(declaration), minimum: minimum, maximum: maximum)
  }

  private func model(_ particle: Particle) -> ContentModel {
    ContentModel(
      ComplexType(
        name: nil, documentation: Documentation(), base: nil, isMixed: false, content: .elements(particle),
        attributes: []))
  }

  @Test func sequences() {
    let model = model(Particle(.sequence([element("a"), element("b", 0), element("c", 0, nil), element("d")])))
    #expect(model.read([]).next.map(\.name) == ["a"])
    #expect(model.read(["a"]).next.map(\.name) == ["b", "c", "d"])
    #expect(model.read(["a", "c"]).next.map(\.name) == ["c", "d"])
    #expect(!model.read(["a", "c"]).mayEnd)
    #expect(model.read(["a", "b", "c", "c", "d"]).mayEnd)
    #expect(model.read(["a", "b", "c", "c", "d"]).next.isEmpty)
    #expect(model.read(["a", "d", "b"]).count == 2)
  }

  @Test func choices() {
    let model = model(
      Particle(.choice([element("a"), Particle(.sequence([element("b"), element("c")]))]), minimum: 0, maximum: nil))
    #expect(model.read([]).mayEnd)
    #expect(model.read(["a", "b"]).next.map(\.name) == ["c"])
    #expect(!model.read(["a", "b"]).mayEnd)
    #expect(model.read(["a", "b", "c"]).next.map(\.name) == ["a", "b"])
    #expect(model.takes(["b", "c", "a", "a"]))
  }

  @Test func anyOrder() {
    let model = model(Particle(.all([element("a"), element("b", 0)])))
    #expect(model.read(["b"]).next.map(\.name) == ["a"])
    #expect(model.read(["b", "a"]).mayEnd)
    #expect(!model.takes(["a", "a"]))
  }

  @Test func emptyParts() {
    let model = model(
      Particle(.sequence([Particle(.sequence([element("a", 0)]), minimum: 0, maximum: nil), element("b", 2, 2)])))
    #expect(model.read([]).next.map(\.name) == ["a", "b"])
    #expect(model.read(["a", "a", "b"]).next.map(\.name) == ["b"])
    #expect(model.read(["b", "b"]).mayEnd)
  }

  @Test func likeness() {
    #expect(Likeness.best("amout", among: ["title", "amount"]) == "amount")
    #expect(Likeness.best("data-sharing", among: ["dataSharing"]) == "dataSharing")
    #expect(Likeness.best("ID", among: ["id"]) == "id")
    #expect(Likeness.best("recieve", among: ["receive"]) == "receive")
    #expect(Likeness.best("a", among: ["b"]) == nil)
    #expect(Likeness.best("sausage", among: ["clause", "amount"]) == nil)
    #expect(Likeness.distance(Array("ab".unicodeScalars), Array("ba".unicodeScalars)) == 1)
  }

  @Test func decimals() throws {
    func number(_ text: String) throws -> Decimal { try #require(Decimal(text)) }
    #expect(try number("9.5") < number("10"))
    #expect(try number("-10") < number("-9.5"))
    #expect(try number("-1") < number("0.00"))
    #expect(try !(number("-0") < number("0")))
    #expect(try number("1000.0").fraction == "")
    #expect(try number("12345678901234567890123456789") < number("12345678901234567890123456790"))
    for text in ["", ".", "1e5", "1,5", "--1", "1.2.3"] { #expect(Decimal(text) == nil) }
  }
}
