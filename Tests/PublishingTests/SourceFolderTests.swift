import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite struct SourceFolderTests {
  @Test func readsRegularFilesInOrder() throws {
    let ground = try Playground()
    for path in ["b/2.xml", "b/1.xml", "a.xml", "a/1.xml", "a-b/1.xml", "B.xml", ".hidden/x.xml", "plan.pdf"] {
      try ground.put("<\(path)/>", at: "Agreements/" + path)
    }
    let folder = try SourceFolder(ground.path + "/Agreements/")
    let listing = try folder.list()
    let (entries, findings) = (listing.entries, listing.findings)
    #expect(entries.map(\.path) == ["B.xml", "a-b/1.xml", "a.xml", "a/1.xml", "b/1.xml", "b/2.xml", "plan.pdf"])
    #expect(entries.count { $0.hasExtension(".xml") } == 6)
    #expect(findings.isEmpty)
    let (file, finding) = folder.read(entries[1])
    #expect(finding == nil)
    #expect(file?.path == ground.path + "/Agreements/a-b/1.xml")
    #expect(file?.bytes == Array("<a-b/1.xml/>".utf8))
  }

  @Test func reportsWhatIsNoFile() throws {
    let ground = try Playground()
    try ground.put("secret", at: "outside/1.xml")
    try ground.put("x", at: "Agreements/ok.xml")
    try ground.put("x", at: "Agreements/back\\slash.xml")
    try ground.put("x", at: "Agreements/turn\u{202E}lmx.xml")
    try ground.link("Agreements/file.xml", to: "../outside/1.xml")
    try ground.link("Agreements/folder", to: "../outside")
    try ground.link("Agreements/loop", to: ".")
    try ground.link("Agreements/zero.xml", to: "/dev/zero")
    #expect(mkfifo(ground.path + "/Agreements/pipe.xml", 0o644) == 0)
    let listing = try SourceFolder(ground.path + "/Agreements").list()
    let (entries, findings) = (listing.entries, listing.findings)
    #expect(entries.map(\.path) == ["ok.xml"])
    let found = findings.map { "\($0.rule) \($0.range?.path.dropFirst(ground.path.count + 12) ?? "")" }.sorted()
    #expect(
      found == [
        "structure/link file.xml", "structure/link folder", "structure/link loop", "structure/link zero.xml",
        "structure/no-file pipe.xml", "structure/odd-name back\\slash.xml", "structure/odd-name turn\u{202E}lmx.xml",
      ])
  }

  /// What changes between listing and reading cannot lead outside or hang.
  @Test func doesNotTrustTheListing() throws {
    let ground = try Playground()
    try ground.put("secret", at: "outside/1.xml")
    for path in ["a.xml", "d/1.xml", "p.xml"] { try ground.put("x", at: "Agreements/" + path) }
    let folder = try SourceFolder(ground.path + "/Agreements")
    let entries = try folder.list().entries
    for name in ["a.xml", "d", "p.xml"] {
      try FileManager.default.removeItem(atPath: ground.path + "/Agreements/" + name)
    }
    try ground.link("Agreements/a.xml", to: "../outside/1.xml")
    try ground.link("Agreements/d", to: "../outside")
    #expect(mkfifo(ground.path + "/Agreements/p.xml", 0o644) == 0)
    let results = entries.map { folder.read($0) }
    #expect(results.allSatisfy { $0.file == nil })
    #expect(results.map { $0.finding?.rule.rawValue } == ["structure/link", "structure/link", "structure/no-file"])
  }

  @Test func refusesLargeFilesWithoutReadingThem() throws {
    let ground = try Playground()
    try ground.put("12345", at: "A/five.xml")
    try ground.put("123456", at: "A/six.xml")
    try ground.put("", at: "A/sparse.xml")
    #expect(truncate(ground.path + "/A/sparse.xml", 8 << 30) == 0)
    let folder = try SourceFolder(ground.path + "/A", maximumBytes: 5)
    let entries = try folder.list().entries
    let results = entries.map { folder.read($0) }
    #expect(results.map { $0.file?.bytes.count } == [5, nil, nil])
    #expect(results.map { $0.finding?.rule.rawValue } == [nil, "structure/too-large", "structure/too-large"])
  }

  @Test func readsSingleFiles() throws {
    let ground = try Playground()
    try ground.put("x", at: "a.xml")
    try ground.link("b.xml", to: "a.xml")
    #expect(SourceReading.read(ground.path + "/b.xml").file?.bytes == [0x78])
    let (file, finding) = SourceReading.read(ground.path + "/none.xml")
    #expect(file == nil && finding?.rule == "structure/not-openable")
    #expect(finding?.message.en.text == "the file cannot be read: it does not exist")
    #expect(throws: PublishingError.self) { _ = try SourceFolder(ground.path + "/none") }
  }

  @Test(arguments: [0, 1, 4095, 4096, 65_535, 65_536, 200_000])
  func readsEverySize(_ size: Int) throws {
    let ground = try Playground()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(filePath: ground.path + "/f"))
    #expect(SourceReading.read(ground.path + "/f").file?.bytes == bytes)
    #expect(SourceReading.read(ground.path + "/f", maximumBytes: size).file?.bytes == bytes)
  }
}
