import Diagnostics
import Testing

@testable import XML

@Suite struct ManyThreadsTests {
  /// One reader, many tasks, valid and broken files mixed: the same findings and trees as one after the other.
  @Test func sameResults() async throws {
    let reader = try Specimen.reader()
    let files = (0..<400).map { number in
      let broken = SchemaVerdictTests.cases + WellFormednessTests.cases
      return SourceFile(
        path: "\(number).xml", text: number % 3 == 0 ? Specimen.valid : broken[number % broken.count].text)
    }
    let expected = files.map { Outcome(reader.read($0)) }
    let found = await withTaskGroup(of: (Int, Outcome).self) { group in
      for (number, file) in files.enumerated() { group.addTask { (number, Outcome(reader.read(file))) } }
      var outcomes: [Int: Outcome] = [:]
      for await (number, outcome) in group { outcomes[number] = outcome }
      return outcomes
    }
    for number in files.indices { #expect(found[number] == expected[number]) }
  }

  @Test func schemasAreCompiledSafely() async throws {
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<16 {
        group.addTask { try Specimen.reader().read(SourceFile(path: "a.xml", text: Specimen.valid)).diagnostics.count }
      }
      return try await group.reduce(0, +)
    }
    #expect(counts == 0)
  }

  struct Outcome: Equatable, Sendable {
    let findings: [Diagnostic]
    let names: [String]
    let texts: [String]

    init(_ result: (tree: Tree?, diagnostics: [Diagnostic])) {
      findings = result.diagnostics
      names = result.tree.map { $0.elements.map(\.localName) } ?? []
      texts = result.tree.map { $0.elements.map(\.text) } ?? []
    }
  }
}
