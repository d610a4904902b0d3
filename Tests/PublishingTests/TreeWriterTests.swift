import Formats
import Foundation
import Testing

@testable import Publishing

@Suite struct TreeWriterTests {
  @Test func writesATreeAndItsManifest() throws {
    let ground = try Playground()
    let publication = try ground.build(["index.html": "home", "en/a/index.html": "a", "en/b.json": "{}", "x.txt": ""])
    #expect(publication == Publication(files: 4, bytes: 7, written: 4, unchanged: 0, removed: 0))
    #expect(
      try ground.everything() == [
        "public", "public/.concord-tree", "public/en", "public/en/a", "public/en/a/index.html", "public/en/b.json",
        "public/index.html", "public/x.txt",
      ])
    #expect(try ground.text("public/en/a/index.html") == "a")
    #expect(
      try ground.text("public/.concord-tree") == "concord-tree 1\nen/a/index.html\nen/b.json\nindex.html\nx.txt\n")
  }

  @Test func leavesUnchangedFilesUntouched() throws {
    let ground = try Playground()
    try ground.build(["same.html": "same", "deep/same.html": "same", "changed.html": "old", "gone.html": "gone"])
    let before = try ground.identity("public/same.html") + ground.identity("public/deep/same.html")
    let publication = try ground.build([
      "same.html": "same", "deep/same.html": "same", "changed.html": "new", "new.html": "n",
    ])
    #expect(publication == Publication(files: 4, bytes: 12, written: 2, unchanged: 2, removed: 1))
    #expect(try ground.identity("public/same.html") + ground.identity("public/deep/same.html") == before)
    #expect(try ground.text("public/changed.html") == "new")
    #expect(
      try ground.everything(below: "public")
        == [".concord-tree", "changed.html", "deep", "deep/same.html", "new.html", "same.html"])
  }

  @Test func leavesAnUnchangedTreeAlone() throws {
    let ground = try Playground()
    try ground.build(["a/b.html": "x"])
    let before = try ground.identity("public") + ground.identity("public/.concord-tree")
    let publication = try ground.build(["a/b.html": "x"])
    #expect(publication.isUntouched && publication.unchanged == 1)
    #expect(try ground.identity("public") + ground.identity("public/.concord-tree") == before)
    #expect(try ground.everything().filter { $0.contains("concord-") } == ["public/.concord-tree"])
  }

  @Test func mendsWhatSomebodyChangedOrRemoved() throws {
    let ground = try Playground()
    try ground.build(["a.html": "aa", "b.html": "bb"])
    try ground.put("AA", at: "public/a.html")
    try FileManager.default.removeItem(atPath: ground.output + "/b.html")
    #expect(try ground.build(["a.html": "aa", "b.html": "bb"]).written == 2)
    #expect(try ground.text("public/a.html") == "aa" && ground.text("public/b.html") == "bb")
  }

  @Test func fileAndFolderMayChangePlaces() throws {
    let ground = try Playground()
    try ground.build(["a": "file", "b/c": "file"])
    try ground.build(["a/c": "file", "b": "file"])
    #expect(try ground.everything(below: "public") == [".concord-tree", "a", "a/c", "b"])
  }

  @Test func severalHandsWriteAtOnce() async throws {
    let ground = try Playground()
    let tree = try TreeWriter(output: ground.output)
    let written = try await withThrowingTaskGroup(of: Written.self) { group in
      for hand in 0..<4 {
        group.addTask {
          var scribe = tree.scribe()
          for number in 0..<200 {
            try scribe.write(Artefact(path: "p\(number)/h\(hand)/index.html", text: "\(hand) \(number)"))
          }
          return scribe.finish()
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(try tree.publish(written).files == 800)
    #expect(try ground.text("public/p17/h3/index.html") == "3 17")
    #expect(try ground.text("public/.concord-tree").split(separator: "\n").count == 801)
  }

  @Test func streamsLargeFiles() throws {
    let ground = try Playground()
    let pieces = (0..<40).map { [UInt8](repeating: UInt8($0), count: 70_001) }
    func build(_ pieces: [[UInt8]]) throws -> Publication {
      let tree = try TreeWriter(output: ground.output)
      var scribe = tree.scribe()
      try scribe.write(streamTo: "data/all.jsonl") { (append) throws(PublishingError) in
        for piece in pieces { try append(piece) }
      }
      return try tree.publish([scribe.finish()])
    }
    #expect(try build(pieces) == Publication(files: 1, bytes: 40 * 70_001, written: 1, unchanged: 0, removed: 0))
    let before = try ground.identity("public/data/all.jsonl")
    #expect(try build(pieces).isUntouched)
    #expect(try ground.identity("public/data/all.jsonl") == before)
    #expect(try build(pieces.reversed()).written == 1)
    #expect(try Data(contentsOf: URL(filePath: ground.output + "/data/all.jsonl")) == Data(pieces.reversed().joined()))
  }

  /// Unchanged files before the first change of a hand, after it, and of a hand without any change.
  @Test func takesOverWhatHandsLeftWhereItWas() throws {
    let ground = try Playground()
    func build(_ changing: String) throws -> Publication {
      let tree = try TreeWriter(output: ground.output)
      var one = tree.scribe()
      var other = tree.scribe()
      for path in ["a/1", "a/2", "b/3"] { try one.write(Artefact(path: path, text: path)) }
      try one.write(Artefact(path: "c/4", text: changing))
      for path in ["a/5", "d/6"] { try one.write(Artefact(path: path, text: path)) }
      for path in ["a/7", "e/f/8", "9"] { try other.write(Artefact(path: path, text: path)) }
      return try tree.publish([one.finish(), other.finish()])
    }
    #expect(try build("x").written == 9)
    let paths = ["a/1", "a/2", "b/3", "a/5", "d/6", "a/7", "e/f/8", "9"]
    let before = try paths.map { try ground.identity("public/" + $0) }
    #expect(try build("y") == Publication(files: 9, bytes: 25, written: 1, unchanged: 8, removed: 0))
    #expect(try paths.map { try ground.identity("public/" + $0) } == before)
    #expect(try paths.map { try ground.text("public/" + $0) } == paths)
  }

  @Test func refusesTheSameUnchangedPathTwice() throws {
    let ground = try Playground()
    try ground.build(["a": "a"])
    let tree = try TreeWriter(output: ground.output)
    var one = tree.scribe()
    var other = tree.scribe()
    try one.write(Artefact(path: "a", text: "a"))
    try other.write(Artefact(path: "a", text: "a"))
    let written = [one.finish(), other.finish()]
    #expect(throws: PublishingError.twice(path: "a")) { try tree.publish(written) }
  }

  @Test func makesFoldersAroundTheOutput() throws {
    let ground = try Playground()
    let tree = try TreeWriter(output: ground.path + "/new/deep/public/")
    var scribe = tree.scribe()
    try scribe.write(Artefact(path: "a", text: "a"))
    _ = try tree.publish([scribe.finish()])
    #expect(try ground.text("new/deep/public/a") == "a")
  }

  @Test func refusesTheSamePathTwice() throws {
    let ground = try Playground()
    let tree = try TreeWriter(output: ground.output)
    var one = tree.scribe()
    var other = tree.scribe()
    try one.write(Artefact(path: "a/b", text: "1"))
    #expect(throws: PublishingError.twice(path: "a/b")) { try other.write(Artefact(path: "a/b", text: "2")) }
    #expect(throws: PublishingError.twice(path: "a")) { try other.write(Artefact(path: "a", text: "2")) }
    try other.write(Artefact(path: "a/B", text: "3"))
    let written = [one.finish(), other.finish()]
    #expect(throws: PublishingError.twice(path: "a/B")) { try tree.publish(written) }
    #expect(!FileManager.default.fileExists(atPath: ground.output))
  }

  @Test(arguments: [
    "", "/etc/passwd", "../x", "a/../b", "a//b", "a/", "./a", "a/.", "a\0b", "a\\b", "C:x", "a b", "é", "con",
    "a/NUL.txt",
    "com1", "lpt9.html", ".concord-tree", "a/.Concord-x", "a.", String(repeating: "a", count: 201), "a\nb", "aux.a.b",
    String(repeating: "a/", count: 501),
  ])
  func refusesPathsThatCouldLeaveOrBreak(_ path: String) throws {
    let ground = try Playground()
    let tree = try TreeWriter(output: ground.output)
    var scribe = tree.scribe()
    #expect(throws: PublishingError.self) { try scribe.write(Artefact(path: path, text: "x")) }
    #expect(try ground.everything().filter { !$0.contains("concord-") } == [])
    _ = scribe.finish()
  }

  @Test(arguments: [
    "index.html", ".well-known/security.txt", "en/agreements/police-2026/v1/index.html", "log/tile/0/x001/234.p/5",
    "SHA256SUMS", "conference/a", "com10", "nullity", "a..b", "style.3f2a.css",
  ])
  func takesOrdinaryPaths(_ path: String) throws {
    #expect(throws: Never.self) { try ArtefactPath.check(path) }
  }

  @Test(arguments: ["", ".", "..", "/", "a/..", "x/."])
  func refusesOutputsThatAreNoFolderOfTheirOwn(_ output: String) {
    #expect(throws: PublishingError.self) { _ = try TreeWriter(output: output) }
  }
}
