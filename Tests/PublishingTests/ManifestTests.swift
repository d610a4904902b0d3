import Testing

@testable import Publishing

@Suite struct ManifestTests {
  @Test func mergesSortsAndFinds() throws {
    let manifest = try Manifest(merging: [Array("b/c\na\n".utf8), [], Array("a-b/x\nb\n".utf8)])
    #expect((0..<4).map { manifest.path($0) } == ["a", "a-b/x", "b", "b/c"])
    #expect(manifest.contains(Array("b/c".utf8)) && !manifest.contains(Array("b/".utf8)))
    #expect(manifest.contains(below: Array("a-b/".utf8)) && !manifest.contains(below: Array("a/".utf8)))
    let read = try #require(Manifest(manifest.bytes))
    #expect(read.paths == manifest.paths)
  }

  @Test(arguments: [
    ([], [], 0), (["a"], [], 1), (["a", "b", "d"], ["b", "c", "d"], 1), (["a", "z"], ["b"], 2), (["a"], ["a"], 0),
  ])
  func countsWhatIsGone(_ old: [String], _ new: [String], _ expected: Int) throws {
    let lists = try [old, new].map { try Manifest(merging: [Array($0.map { $0 + "\n" }.joined().utf8)]) }
    #expect(lists[0].count(notIn: lists[1]) == expected)
  }

  @Test(arguments: ["", "concord-tree 2\na\n", "concord-tree 1\na", "a\nb\n"])
  func readsNothingElse(_ text: String) { #expect(Manifest(Array(text.utf8)) == nil) }
}
