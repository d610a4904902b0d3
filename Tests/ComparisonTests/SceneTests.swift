import Comparison
import Foundation
import OpenData
import Registry
import Testing
import Website

/// What changed in the sample's versions, as plain files to be read by a person. CONCORD_RECORD=1 writes them anew.
@Suite struct SceneTests {
  static let scenes = [
    ("voter-data-civil-status", 1, 2), ("election-security", 1, 2), ("election-security", 2, 3),
    ("election-security", 1, 3), ("ballot-transport", 1, 2), ("boundary-geodata", 1, 2),
  ]

  @Test(arguments: scenes)
  func saysWhatChanged(id: String, from: Int, to: Int) throws {
    for language in ["en", "fr"] {
      let comparison = try Self.comparison(id, from, to)
      let theme = try #require(Sample.theme)
      let day = try #require(Day("2027-03-14"))
      let report = try #require(
        ComparisonReport(comparison, register: Sample.register, theme: theme, language: language, day: day))
      try Self.expect(report.text(colour: false, width: 100), "\(id)-\(from)-\(to).\(language).txt")
    }
  }

  @Test func writesData() throws {
    let data = ComparisonJSON.document(try Self.comparison("boundary-geodata", 1, 2))
    try Self.expect(String(decoding: data, as: UTF8.self), "boundary-geodata-1-2.json")
  }

  private static func comparison(_ id: String, _ from: Int, _ to: Int) throws -> Comparison {
    let series = try #require(Sample.register.agreement(id))
    return Comparison(from: try #require(series.version(from)), to: try #require(series.version(to)))
  }

  private static func expect(_ text: String, _ name: String) throws {
    let url = Sample.root.appendingPathComponent("Tests/Scenes/Comparison/" + name)
    if ProcessInfo.processInfo.environment["CONCORD_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let lines = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
    #expect(
      text == expected, "\(name): first difference: \(lines.first { $0 != $1 }.map { "\($0) ≠ \($1)" } ?? "length")")
  }
}
