import Formats
import Foundation
import Testing

@testable import Publishing

@Suite struct TreeSafetyTests {
  @Test func refusesAForeignFolderAndNamesTheStrangers() throws {
    let ground = try Playground()
    for number in 1...7 { try ground.put("mine", at: "public/note\(number).txt") }
    let error = #expect(throws: PublishingError.self) { try ground.build(["a": "a"]) }
    #expect(
      error
        == .foreign(
          output: ground.output, strangers: (1...5).map { "note\($0).txt" }, more: 2))
    #expect(error?.description.contains("note5.txt and 2 more") == true)
    #expect(try ground.everything().count == 8)
  }

  @Test func refusesStrangersAmongItsOwn() throws {
    let ground = try Playground()
    try ground.build(["a/b": "1", "a/c": "2"])
    try ground.put("mine", at: "public/a/mine.txt")
    try ground.put("mine", at: "public/photos/2026/x.jpg")
    try FileManager.default.createDirectory(atPath: ground.output + "/empty", withIntermediateDirectories: true)
    try ground.link("public/z", to: "/etc/hosts")
    #expect(
      throws: PublishingError.foreign(
        output: ground.output, strangers: ["a/mine.txt", "empty/", "photos/", "z"], more: 0)
    ) { try ground.build(["a/b": "1"]) }
    #expect(try ground.text("public/a/mine.txt") == "mine")
  }

  @Test func refusesLinksInPlaceOfItsOwn() throws {
    let ground = try Playground()
    try ground.build(["a/b": "1", "c": "2"])
    try ground.put("secret", at: "outside/b")
    try FileManager.default.removeItem(atPath: ground.output + "/a")
    try ground.link("public/a", to: "../outside")
    #expect(throws: PublishingError.foreign(output: ground.output, strangers: ["a"], more: 0)) {
      try ground.build(["a/b": "1"])
    }
    #expect(try ground.text("outside/b") == "secret")
  }

  @Test func refusesAnOutputThatIsALinkOrAFile() throws {
    let ground = try Playground()
    try ground.put("x", at: "elsewhere/keep")
    try ground.link("public", to: "elsewhere")
    #expect(throws: PublishingError.self) { try ground.build(["a": "a"]) }
    #expect(try ground.everything(below: "elsewhere") == ["keep"])
    try FileManager.default.removeItem(atPath: ground.output)
    try ground.put("file", at: "public")
    #expect(throws: PublishingError.self) { try ground.build(["a": "a"]) }
    #expect(try ground.text("public") == "file")
  }

  @Test func takesAnEmptyFolder() throws {
    let ground = try Playground()
    try FileManager.default.createDirectory(atPath: ground.output, withIntermediateDirectories: true)
    try ground.build(["a": "a"])
    #expect(try ground.text("public/a") == "a")
  }

  @Test func doesNotTrustAForgedManifest() throws {
    let ground = try Playground()
    try ground.put("mine", at: "public/x")
    try ground.put("concord-tree 1\nx", at: "public/.concord-tree")
    #expect(throws: PublishingError.self) { try ground.build(["a": "a"]) }
  }

  @Test func aSecondBuildSaysSoAtOnce() throws {
    let ground = try Playground()
    do {
      let first = try TreeWriter(output: ground.output)
      let error = #expect(throws: PublishingError.self) { _ = try TreeWriter(output: ground.output) }
      #expect(error == .busy(output: ground.output, process: Int(getpid())))
      let neighbour = try TreeWriter(output: ground.path + "/other")
      _ = (first.scribe().finish(), neighbour.scribe().finish())
    }
    #expect(try ground.everything() == [])
    try ground.build(["a": "a"])
    #expect(try ground.everything() == ["public", "public/.concord-tree", "public/a"])
  }

  /// Stops a build at every step: the published tree is the old one or the new one, and the next build mends the rest.
  @Test(arguments: TreeWriter.Step.allCases)
  func failingAnywhereLeavesAWholeTree(_ step: TreeWriter.Step) throws {
    let ground = try Playground()
    let (old, new) = (["a": "old", "same": "s", "gone/x": "x"], ["a": "new", "same": "s", "added/y": "y"])
    try ground.build(old)
    let fault = PublishingError.system(.write, path: "test", code: EIO)
    #expect(throws: fault) {
      try ground.build(new) { (reached) throws(PublishingError) in if reached == step { throw fault } }
    }
    let found = try ground.everything(below: "public")
    if step == .swapped || step == .cleaned {
      #expect(found == [".concord-tree", "a", "added", "added/y", "same"])
      #expect(try ground.text("public/a") == "new")
    } else {
      #expect(found == [".concord-tree", "a", "gone", "gone/x", "same"])
      #expect(try ground.text("public/a") == "old")
    }
    try ground.build(new)
    #expect(
      try ground.everything() == ["public"] + [".concord-tree", "a", "added", "added/y", "same"].map { "public/" + $0 })
  }

  /// What a killed build leaves: its staging tree and its lock file, without anybody holding the lock.
  @Test func clearsAwayWhatAKilledBuildLeft() throws {
    let ground = try Playground()
    try ground.build(["a": "old"])
    try ground.put("half", at: ".concord-staging-public-99999999/a")
    try ground.put("99999999\n", at: ".concord-lock-public")
    try ground.put("mine", at: ".concord-staging-public-mine/a")
    try ground.put("mine", at: ".concord-staging-public2-1/a")
    try ground.build(["a": "new"])
    #expect(
      try ground.everything() == [
        ".concord-staging-public-mine", ".concord-staging-public-mine/a", ".concord-staging-public2-1",
        ".concord-staging-public2-1/a", "public", "public/.concord-tree", "public/a",
      ])
  }

  /// A system that cannot exchange names may crash while the old tree stands aside.
  @Test func putsBackATreeThatStandsAside() throws {
    let ground = try Playground()
    try ground.build(["a": "old"])
    try FileManager.default.moveItem(atPath: ground.output, toPath: ground.path + "/.concord-old-public")
    #expect(try ground.build(["a": "old"]).isUntouched)
    #expect(try ground.everything() == ["public", "public/.concord-tree", "public/a"])
  }

  @Test func removingATreeFollowsNoLink() throws {
    let ground = try Playground()
    try ground.put("keep", at: "outside/file")
    try ground.put("x", at: ".concord-staging-public-1/deep/x")
    try ground.link(".concord-staging-public-1/deep/out", to: "../../outside")
    try ground.build(["a": "a"])
    #expect(try ground.text("outside/file") == "keep")
    #expect(!FileManager.default.fileExists(atPath: ground.path + "/.concord-staging-public-1"))
  }

  /// Nothing is made outside the output, whatever the artefacts are called.
  @Test func everyMessageIsOneLine() {
    let errors: [PublishingError] = [
      .busy(output: "public", process: 5), .busy(output: "public", process: nil),
      .foreign(output: "public", strangers: ["a", "b"], more: 3), .twice(path: "a"),
      .system(.write, path: "a", code: ENOSPC), .system(.open, path: "a", code: 99),
    ]
    for error in errors {
      #expect(!error.message.en.text.contains("\n") && !error.message.fr.text.contains("\n"))
      #expect(error.message.en != error.message.fr)
    }
    #expect(errors[4].description == "cannot write a: the disk is full")
  }
}
