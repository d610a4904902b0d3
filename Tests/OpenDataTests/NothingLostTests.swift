import Diagnostics
import Formats
import Registry
import Samples
import Testing
import XML

@testable import OpenData

/// What is exported says the same as what was authored, no more and no less.
@Suite struct NothingLostTests {
  static let roots: [Element] = SampleRegistry.read.compactMap { $0.tree?.root }

  private func json(of root: Element) throws -> JSONTree {
    var json = JSONWriter(layout: .pretty)
    json.object { RecordJSON.members(of: root, to: &$0) }
    return try JSONTree(json.drain())
  }

  private func expectAll(of root: Element, _ place: String) throws {
    let authored = try #require(FactTree(document: root))

    var reading = JSONFacts()
    let fromJSON = reading.document(try json(of: root), root: root.localName)
    #expect(reading.faults == [], "\(place)")
    #expect(authored.difference(from: fromJSON) == nil, "\(place)")

    let source = SourceFile(path: place, bytes: RecordXML.document(root))
    let (tree, findings) = RecordSchema.reader.read(source)
    #expect(findings.map(\.message.en.text) == [], "\(place)")
    let root = try #require(tree).root
    let fromXML = try #require(FactTree(document: root))
    #expect(authored.difference(from: fromXML) == nil, "\(place)")
    #expect(RecordXML.document(root) == source.bytes, "\(place): its own export is another")
  }

  @Test(arguments: SampleRegistry.read.map(\.place))
  func jsonAndXMLCarryEveryFact(_ place: String) throws {
    let file = try #require(SampleRegistry.read.first { $0.place == place })
    try expectAll(of: try #require(file.tree?.root), place)
  }

  @Test(arguments: 0..<3)
  func jsonAndXMLCarryAllThatTheSchemaAllows(turn: Int) throws {
    var instance = SchemaInstance(turn: turn)
    for (name, text) in instance.documents() {
      // Whether a decision keeps texts back is the matter of another test.
      let text = text.replacing("decision=\"summary\"", with: "decision=\"full\"")
        .replacing("decision=\"withheld\"", with: "decision=\"full\"")
      let (tree, _) = RecordSchema.reader.read(SourceFile(path: "\(name).xml", text: text))
      try expectAll(of: try #require(tree).root, name)
    }
  }

  @Test(arguments: ["summary", "withheld"])
  func whatTheDecisionToPublishDoesNotCoverStaysBack(decision: String) throws {
    let file = try #require(SampleRegistry.read.first { $0.place == "voter-data-civil-status/2.xml" })
    let text = String(decoding: try #require(file.tree).source.bytes, as: UTF8.self)
      .replacing("<publication decision=\"full\"", with: "<publication decision=\"\(decision)\"")
    let (tree, _) = RecordSchema.reader.read(SourceFile(path: "2.xml", text: text))
    let root = try #require(tree).root
    #expect(root.subtree.contains { $0.localName == "clause" })
    let xml = String(decoding: RecordXML.document(root), as: UTF8.self)
    #expect(xml.contains("decision=\"\(decision)\""))
    #expect(!xml.contains("<clause") && !xml.contains("<paragraph"))
    var json = JSONWriter(layout: .pretty)
    json.object { RecordJSON.members(of: root, to: &$0) }
    let written = String(decoding: json.drain(), as: UTF8.self)
    #expect(written.contains("\"decision\": \"\(decision)\"") && !written.contains("\"paragraph\""))
  }
}
