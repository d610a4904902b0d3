import Registry
import Samples
import Testing
import XML

@testable import OpenData

@Suite struct ExportTests {
  private func jobs(_ register: Register = SampleRegistry.register) throws -> [ExportJob] {
    OpenData.jobs(Export(register: register, day: try #require(Day("2026-11-21"))))
  }

  @Test func everyFileStandsInTheReadmesListOfAddresses() throws {
    #expect(PublishedAddresses.undocumented(try jobs().map(\.path)) == [])
  }

  @Test func everyPathIsThereOnce() throws {
    let paths = try jobs().map(\.path)
    #expect(paths == paths.sorted())
    #expect(Set(paths).count == paths.count)
    for name in ["data/agreements.xml", "data/agreements.jsonl", "data/index.json", "schema/concord.xsd"] {
      #expect(paths.contains(name))
    }
  }

  /// Every file of the open data is named once, among the agreements or the resources.
  @Test func theIndexNamesEveryFile() throws {
    let jobs = try jobs()
    let index = String(decoding: try #require(jobs.first { $0.path == RegistryIndex.path }).make(), as: UTF8.self)
    for path in jobs.map(\.path) where path != RegistryIndex.path {
      #expect(index.ranges(of: "\"\(path)\"").count == 1, "\(path)")
    }
    #expect(try JSONTree(Array(index.utf8))["lastChange"] == .string("2026-11-17"))
  }

  /// The order in which files were read never shows.
  @Test func theSameRegistryGivesTheSameBytes() throws {
    let once = try jobs()
    let again = try jobs(Register(assembling: SampleRegistry.files.reversed().map { $0.read() }))
    #expect(once.map(\.path) == again.map(\.path))
    for (one, two) in zip(once, again) { #expect(one.make() == two.make(), "\(one.path)") }
  }

  @Test func eachLineOfTheBulkIsTheAgreementsOwnFile() throws {
    let jobs = Dictionary(try jobs().map { ($0.path, $0) }) { first, _ in first }
    let lines = try #require(jobs["data/agreements.jsonl"]).make().split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == SampleRegistry.register.agreements.count)
    for line in lines {
      let whole = try JSONTree(line)
      guard case .string(let id)? = whole["id"] else {
        Issue.record("a line without id")
        continue
      }
      let own = try JSONTree(try #require(jobs["data/agreements/\(id).json"]).make())
      #expect(whole == own, "\(id)")
      guard case .array(let versions)? = whole["versions"] else { continue }
      for (number, version) in versions.enumerated() {
        let path = "data/agreements/\(id)/v\(number + 1).json"
        #expect(version == (try JSONTree(try #require(jobs[path]).make())), "\(path)")
      }
    }
  }

  /// The bulk XML holds the versions and records as they stand in their own files, but for the indentation.
  @Test func theBulkXMLIsTheSumOfItsParts() throws {
    func squeezed(_ bytes: [UInt8]) -> String {
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0.drop { $0 == " " }) }.joined()
        .replacing(" xmlns=\"\(RecordSchema.namespace)\"", with: "")
    }
    let jobs = Dictionary(try jobs().map { ($0.path, $0) }) { first, _ in first }
    let parts = try SampleRegistry.register.agreements.flatMap { series in
      try series.versions.map { try #require(jobs["data/agreements/\(series.id)/v\($0.version).xml"]) }
        + (series.record == nil ? [] : [try #require(jobs["data/agreements/\(series.id)/record.xml"])])
    }
    let bulk = try #require(jobs["data/agreements.xml"]).make()
    #expect(squeezed(bulk) == "<agreements>" + parts.map { squeezed($0.make()) }.joined() + "</agreements>")
  }

  @Test func everyExporterSaysWhatItMakes() {
    #expect(OpenData.exporters.count >= 4)
    for exporter in OpenData.exporters { #expect(exporter.summary.hasSuffix("."), "\(exporter)") }
  }
}
