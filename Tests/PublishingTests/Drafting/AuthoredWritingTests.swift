import Foundation
import Testing

@testable import Publishing

@Suite struct AuthoredWritingTests {
  @Test func aNewFileWithItsFolders() throws {
    let place = try Playground()
    try AuthoredWriting.create(place.path + "/a/b/1.xml", Array("one".utf8))
    #expect(try place.text("a/b/1.xml") == "one")
    #expect(try place.everything() == ["a", "a/b", "a/b/1.xml"])
  }

  @Test func nothingIsOverwritten() throws {
    let place = try Playground()
    try place.put("mine", at: "1.xml")
    #expect(throws: PublishingError.self) { try AuthoredWriting.create(place.path + "/1.xml", Array("yours".utf8)) }
    #expect(try place.text("1.xml") == "mine")
    #expect(try place.everything() == ["1.xml"])
  }

  @Test func aReplacementKeepsItsRights() throws {
    let place = try Playground()
    try place.put("old", at: "1.xml")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: place.path + "/1.xml")
    try AuthoredWriting.replace(place.path + "/1.xml", Array("old".utf8), with: Array("new".utf8))
    #expect(try place.text("1.xml") == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: place.path + "/1.xml")
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    #expect(try place.everything() == ["1.xml"])
  }

  @Test("What somebody else saved meanwhile stays", arguments: ["older", "ol", ""])
  func changedMeanwhile(_ text: String) throws {
    let place = try Playground()
    try place.put(text, at: "1.xml")
    #expect(throws: PublishingError.self) {
      try AuthoredWriting.replace(place.path + "/1.xml", Array("old".utf8), with: Array("new".utf8))
    }
    #expect(try place.text("1.xml") == text)
    #expect(try place.everything() == ["1.xml"])
  }

  @Test func linksAreNotFollowed() throws {
    let place = try Playground()
    try place.put("old", at: "elsewhere.xml")
    try place.link("1.xml", to: "elsewhere.xml")
    #expect(throws: PublishingError.self) {
      try AuthoredWriting.replace(place.path + "/1.xml", Array("old".utf8), with: Array("new".utf8))
    }
    #expect(try place.text("elsewhere.xml") == "old")
  }
}
