import Diagnostics
import Foundation
import Registry
import Testing

@testable import Publishing

/// `concord check` where files are missing or cannot be read: one clear message for each, and a word on what was not checked.
@Suite struct InquiryTests {
  private func text(_ report: Report, _ language: String = "en") -> String {
    String(decoding: ReportFormat.text.render(report, ReportOptions(language: language, width: 100)), as: UTF8.self)
  }

  @Test(
    "A missing file is told of once, and so is what was not checked for want of it",
    arguments: [
      ("organisations.xml", "references to organisations"), ("calendar.xml", "references to elections"),
      ("legislation.xml", "references to laws"), ("registry.xml", "all rules of substance"),
    ], [[], ["civil-status-data"]])
  func missing(_ file: (place: String, words: String), _ paths: [String]) async throws {
    let desk = try Desk()
    #expect(try await desk.check(paths).report.notChecked.isEmpty)
    try desk.remove("Agreements/" + file.place)
    let (findings, report) = try await desk.check(paths)
    #expect(findings.map(\.rule) == ["register/file-missing"])
    #expect(findings.first?.range?.path == desk.agreements + "/" + file.place)
    #expect(findings.allSatisfy { $0.severity == .error })
    #expect(report.notChecked.map(\.en.text).count == 1)
    let shown = text(report)
    #expect(shown.contains("Not checked: ") && shown.contains(file.words) && shown.contains("\(file.place) is missing"))
    #expect(text(report, "fr").contains("\(file.place) manque"))
    let json = String(decoding: ReportFormat.json.render(report, ReportOptions(language: "en")), as: UTF8.self)
    #expect(json.contains(file.words))
  }

  @Test("A file that cannot be read is told of when one agreement is checked", arguments: ["", "<organisations"])
  func broken(_ text: String) async throws {
    let desk = try Desk()
    try desk.playground.put(text, at: "Agreements/organisations.xml")
    let (findings, report) = try await desk.check(["civil-status-data"])
    #expect(findings.count == 1 && findings.first?.severity == .fatal)
    #expect(report.notChecked.map(\.en.text).first?.contains("references to organisations") ?? false)
  }

  /// What is wrong in another agreement is no matter of this one.
  @Test func anotherAgreementIsNoneOfIt() async throws {
    let desk = try Desk()
    try desk.playground.put("<agreement", at: "Agreements/other/1.xml")
    let (findings, report) = try await desk.check(["civil-status-data"])
    #expect(findings.isEmpty && report.notChecked.isEmpty)
    #expect(try await desk.check().findings.map(\.rule) == ["structure/not-well-formed"])
  }

  @Test(
    "A file of the agreement that is no file", arguments: ["1.xml", "record.xml", "documents/signed.txt", "documents"])
  func linked(_ place: String) async throws {
    let desk = try Desk()
    try desk.remove("Agreements/civil-status-data/" + place)
    try desk.playground.link("Agreements/civil-status-data/" + place, to: "/dev/zero")
    for paths in [[], ["civil-status-data"]] {
      let (findings, report) = try await desk.check(paths)
      #expect(findings.map(\.rule) == ["structure/link"], "\(findings.map(\.message.en.text))")
      #expect(report.notChecked.count == 1)
      #expect(report.notChecked.first?.en.text.hasSuffix("civil-status-data/\(place) cannot be used") ?? false)
    }
  }

  @Test func aFolderThatIsALinkIsSaidToBe() async throws {
    let desk = try Desk()
    try desk.playground.link("Agreements/elsewhere", to: "civil-status-data")
    let (findings, report) = try await desk.check()
    #expect(findings.map(\.rule) == ["structure/link"])
    #expect(report.notChecked.count == 1)
  }

  /// Only where the system says no to this user.
  @Test(.enabled(if: geteuid() != 0)) func aClosedFolderDoesNotEndTheCheck() async throws {
    let desk = try Desk()
    let folder = desk.agreements + "/civil-status-data/documents"
    try #require(chmod(folder, 0) == 0)
    defer { chmod(folder, 0o755) }
    let (findings, report) = try await desk.check()
    #expect(findings.map(\.rule) == ["structure/not-openable"])
    #expect(findings.first?.range?.path == folder)
    #expect(report.notChecked.count == 1)
  }
}
