import Foundation
import Testing

/// The built tool on a copy of the sample, as a person runs it.
@Suite struct CommandTests {
  static let day = ["--as-of", "2026-11-21"]

  @Test func theSampleHasNoErrorOfTheRecord() throws {
    let run = try BuiltProduct.run(["check", "--format", "json"] + Self.day)
    #expect(run.code == 0, "\(run.output.suffix(2000))")
    #expect(run.talk == "")
    let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect(report is [String: Any])
  }

  /// The unsigned copy of 2017 keeps the many gaps that it has, for everybody to see.
  @Test func theOldCopyShowsItsOpenFindings() throws {
    let run = try BuiltProduct.run(["check", "Agreements/computer-incident-support-2017"] + Self.day)
    #expect(run.code == 0)
    #expect(run.output.components(separatedBy: "Agreements/computer-incident-support-2017/1.xml:").count > 6)
  }

  @Test func anErrorOfTheRecordExitsWithOne() throws {
    let workshop = try Workshop()
    try workshop.change("Agreements/polling-premises/1.xml", "schemaVersion=\"1.0\"", to: "schemaVersion=\"9.9\"")
    let run = try BuiltProduct.run(["check", "Agreements/polling-premises"] + Self.day, in: workshop.path)
    #expect(run.code == 1)
    #expect(run.output.contains("structure/version-unknown"))
  }

  @Test func theLevelThatFailsCanBeSet() throws {
    let arguments = ["check", "Agreements/computer-incident-support-2017", "--fail-on", "advice"] + Self.day
    #expect(try BuiltProduct.run(arguments).code == 1)
  }

  @Test(arguments: [
    ["check", "--stage", "sometime"], ["check", "--format", "morse"], ["check", "--as-of", "tomorrow"],
    ["check", "--colour"], ["bild"],
  ])
  func wrongUsageExitsWithTwo(arguments: [String]) throws {
    let run = try BuiltProduct.run(arguments)
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(["Usage", "Error", "did you mean"].contains(where: run.talk.contains))
  }

  @Test func whatCannotBeReadExitsWithThree() throws {
    let workshop = try Workshop()
    #expect(try BuiltProduct.run(["check", "--registry", "nowhere"], in: workshop.path).code == 3)
    try workshop.change("Agreements/polling-premises/1.xml", "</agreement>", to: "</agreemnt>")
    let run = try BuiltProduct.run(["check", "Agreements/polling-premises"] + Self.day, in: workshop.path)
    #expect(run.code == 3)
    #expect(run.output.contains("Agreements/polling-premises/1.xml:"))
  }

  /// Zone, language and folder of the person never show in what is published; an error of the record keeps the old tree.
  @Test func theSameInputAndDayGiveTheSameBytesAndErrorsKeepThem() throws {
    let workshop = try Workshop()
    let first = try BuiltProduct.run(
      ["build", "--out", "one"] + Self.day, in: workshop.path, environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "C"])
    #expect(first.code == 0, "\(first.talk)")
    let elsewhere = FileManager.default.temporaryDirectory.path
    let second = try BuiltProduct.run(
      [
        "build", "--out", "\(workshop.path)/two", "--registry", "\(workshop.path)/Agreements", "--site",
        "\(workshop.path)/Site",
      ] + Self.day,
      in: elsewhere, environment: ["TZ": "America/Los_Angeles", "LC_ALL": "fr_FR.UTF-8"])
    #expect(second.code == 0, "\(second.talk)")
    let (one, two) = (try workshop.tree("one"), try workshop.tree("two"))
    #expect(one.count > 500)
    #expect(Set(one.keys) == Set(two.keys))
    for (path, bytes) in one { #expect(bytes == two[path], "\(path)") }

    try workshop.change("Agreements/polling-premises/1.xml", "schemaVersion=\"1.0\"", to: "schemaVersion=\"9.9\"")
    let refused = try BuiltProduct.run(["build", "--out", "one"] + Self.day, in: workshop.path)
    #expect(refused.code == 1)
    #expect(refused.talk.contains("nothing was published"))
    #expect(try workshop.tree("one") == one)
  }

  @Test func aFolderThatNoBuildWroteIsRefused() throws {
    let workshop = try Workshop()
    try FileManager.default.createDirectory(atPath: "\(workshop.path)/mine", withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(filePath: "\(workshop.path)/mine/letter.txt"))
    let run = try BuiltProduct.run(["build", "--out", "mine"] + Self.day, in: workshop.path)
    #expect(run.code == 3)
    #expect(try workshop.tree("mine") == ["letter.txt": Data("mine".utf8)])
  }
}
