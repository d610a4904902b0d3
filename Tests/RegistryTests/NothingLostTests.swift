import Diagnostics
import Samples
import Testing
import XML

@testable import Registry

/// What is authored reaches the model whole: the XML is rebuilt through the typed shapes of the schema alone and says the
/// same as the authored file.
@Suite struct NothingLostTests {
  @Test(arguments: SampleRegistry.read.map(\.place))
  func theModelHoldsEverythingOfTheFile(_ place: String) throws {
    let file = try #require(SampleRegistry.read.first { $0.place == place })
    #expect(file.findings.map(\.message.en.text) == [])
    let root = try #require(file.tree?.root)
    let authored = try #require(FactTree(document: root))
    let shape = try #require(Shape.document(root))
    #expect(authored.difference(from: Rebuild.tree(root, shape)) == nil)
    #expect(authored.factCount > 10)
  }

  /// Documents that use all that the schema allows at each place.
  @Test(arguments: 0..<3)
  func theModelHoldsEverythingTheSchemaAllows(turn: Int) throws {
    var instance = SchemaInstance(turn: turn)
    for (name, text) in instance.documents() {
      let (tree, findings) = RecordSchema.reader.read(SourceFile(path: "\(name).xml", text: text))
      #expect(findings.map { "\($0.message.en.text): \($0.range.map { "\($0.start)" } ?? "")" } == [], "\(name)")
      let root = try #require(tree).root
      let authored = try #require(FactTree(document: root))
      let shape = try #require(Shape.document(root))
      #expect(authored.difference(from: Rebuild.tree(root, shape)) == nil, "\(name)")
    }
  }

  /// The generated documents are no smaller than the schema.
  @Test func theGeneratedDocumentsUseTheWholeSchema() throws {
    var used = SchemaUse()
    var instance = SchemaInstance()
    for (name, text) in instance.documents() {
      let (tree, _) = RecordSchema.reader.read(SourceFile(path: "\(name).xml", text: text))
      used.add(try #require(tree).root)
    }
    #expect(SchemaUse.everything.subtracting(used.parts).sorted() == [])
  }

  /// Days, spans, numbers and flags are not only kept but understood.
  @Test(arguments: SampleRegistry.read.map(\.place))
  func everyTypedValueIsUnderstood(_ place: String) throws {
    let root = try #require(SampleRegistry.read.first { $0.place == place }?.tree?.root)
    let schema = RecordSchema.description
    SchemaUse.walk(root) { element, type in
      for (name, written) in element.attributes {
        guard let use = type.attribute(element.tree.vocabulary[name]) else { continue }
        switch use.type.name {
        case "Day": #expect(Day(written)?.description == written)
        case "Span": #expect(Span(written) != nil, "\(written)")
        default: break
        }
        switch schema.builtIn(under: use.type) {
        case "decimal", "integer": #expect(DecimalNumber(written) != nil, "\(written)")
        case "boolean": #expect(["true", "false", "1", "0"].contains(written))
        default: break
        }
      }
    }
  }
}

/// The XML again, through shapes: attributes and children that a shape does not name would be missing.
private enum Rebuild {
  static func tree(_ element: Element, _ shape: Shape) -> FactTree {
    var attributes: [String: String] = [:]
    for attribute in shape.attributes {
      guard let written = element[attribute.name] else { continue }
      attributes[attribute.label] = value(written, attribute.value)
    }
    return FactTree(element.localName, attributes, content(element, shape))
  }

  private static func content(_ element: Element, _ shape: Shape) -> [FactTree.Piece] {
    switch shape.content {
    case .text: return [.text(element.collapsedText)]
    case .mixed: return pieces(element, shape, text: true)
    case .elements: return fixed(element, shape)
    case .blocks:
      return fixed(element, shape, before: true) + pieces(element, shape, text: false)
        + fixed(element, shape, before: false)
    }
  }

  /// Children in fixed order before the place of the blocks, or after it.
  private static func fixed(_ element: Element, _ shape: Shape, before: Bool) -> [FactTree.Piece] {
    let place = shape.children.firstIndex(where: \.isBlock) ?? 0
    return shape.children.enumerated().filter { !$0.element.isBlock && ($0.offset < place) == before }
      .flatMap { _, child in element.children(child.name).map { .element(part($0, child, shape)) } }
  }

  private static func fixed(_ element: Element, _ shape: Shape) -> [FactTree.Piece] {
    shape.children.filter { !$0.isBlock }.flatMap { child in
      element.children(child.name).map { .element(part($0, child, shape)) }
    }
  }

  private static func pieces(_ element: Element, _ shape: Shape, text: Bool) -> [FactTree.Piece] {
    element.content.compactMap { piece in
      switch piece {
      case .text(let run): text ? .text(run) : nil
      case .element(let inner):
        shape.child(inner.name).flatMap { $0.isBlock ? .element(part(inner, $0, shape)) : nil }
      }
    }
  }

  private static func part(_ element: Element, _ child: Shape.Child, _ shape: Shape) -> FactTree {
    guard let inner = shape.shape(of: child) else {
      return FactTree(element.localName, [:], [.text(value(element.collapsedText, child.value ?? .text))])
    }
    if case .group(let member) = child.role {
      return FactTree(element.localName, [:], element.children(member).map { .element(tree($0, inner)) })
    }
    return tree(element, inner)
  }

  private static func value(_ written: String, _ value: Shape.Value) -> String {
    switch value {
    case .flag: return written == "true" || written == "1" ? "true" : "false"
    case .number: return DecimalNumber(written)?.description ?? written
    case .list, .text: return written.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
    }
  }
}
