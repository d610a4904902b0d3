import Foundation
import Testing

@testable import Publishing

/// Bytes that another program packed.
enum Packed {
  static let dynamic =
    "7crREYAgCADQVZigaVoAhRPTtEC6c/taor76fm8VBmVjvRhsYCODwJIbwXikVwJBDd11gfWVihL3zV3yDDZ1OuFeJx5WjnxWN4qnphLS3z5qNw=="
  static let fixed = "80gsSsovLdJRyEBjWCmUZKQqFKUWpxaVpeoBAA=="
  static let stored = "AQ8A8P9zdG9yZWQgYXMgaXQgaXM="
  static let docx =
    "UEsDBBQAAAAIAAAAIVxWZvk2lwAAAOcAAAARAAAAd29yZC9kb2N1bWVudC54bWxVTssOgzAM+5Uo99HtNiFabjvvwD6A0mggQYrSAtvfj8Ie2sVWHMt2UT6GHmaS0HnWeMqOCMSNdx3fNd6qy+GMpSmW3PlmGogjrH4O+aJxwaRb756JxwSSIJqqJRAKJDNBiDW7AJYKlV4J5WuV60ZW7fp+bRV5GOuGNI7vHDRtxw7imux7B20t1k+S/YWqbYX6bFK/0eYFUEsBAhQDFAAAAAgAAAAhXFZm+TaXAAAA5wAAABEAAAAAAAAAAAAAAIABAAAAAHdvcmQvZG9jdW1lbnQueG1sUEsFBgAAAAABAAEAPwAAAMYAAAAAAA=="
  static let withPicture =
    "UEsDBBQAAAAAAAAAIVwWw3oZBAAAAAQAAAARAAAAd29yZC9kb2N1bWVudC54bWw8dy8+UEsDBBQAAAAAAAAAIVxKf9I+DAAAAAwAAAATAAAAd29yZC9tZWRpYS9zY2FuLnBuZ4lQTkcNChoKMDAwMFBLAQIUAxQAAAAAAAAAIVwWw3oZBAAAAAQAAAARAAAAAAAAAAAAAACAAQAAAAB3b3JkL2RvY3VtZW50LnhtbFBLAQIUAxQAAAAAAAAAIVxKf9I+DAAAAAwAAAATAAAAAAAAAAAAAACAATMAAAB3b3JkL21lZGlhL3NjYW4ucG5nUEsFBgAAAAACAAIAgAAAAHAAAAAAAA=="

  static func bytes(_ base64: String) -> [UInt8]? { Data(base64Encoded: base64).map(Array.init) }
}

@Suite struct ArchiveTests {
  private func unpack(_ base64: String, limit: Int = 1 << 20) throws -> String? {
    let bytes = try #require(Packed.bytes(base64))
    return Inflation.unpack(bytes[...], limit: limit).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func unpacksEveryKindOfBlock() throws {
    #expect(try unpack(Packed.stored) == "stored as it is")
    #expect(try unpack(Packed.fixed) == "Harbour, harbour, harbour: the reserve.")
    let letters = (0..<400).map { (at: Int) -> UInt8 in UInt8(97 + (at * at * 7 + at / 3) % 26) }
    let text = String(repeating: "The reserve stands behind the old harbour. ", count: 3)
    #expect(try unpack(Packed.dynamic) == text + String(decoding: letters, as: UTF8.self))
  }

  /// However it is damaged or cut, and however much it would come to: an answer, and never more than was allowed.
  @Test func survivesWhateverItIsGiven() throws {
    #expect(try unpack(Packed.dynamic, limit: 100) == nil)
    #expect(try unpack(Packed.stored, limit: 14) == nil)
    for packed in [Packed.dynamic, Packed.fixed, Packed.stored, Packed.docx, Packed.withPicture] {
      let bytes = try #require(Packed.bytes(packed))
      for at in bytes.indices {
        _ = Inflation.unpack(bytes[..<at], limit: 10_000)
        for bit in 0..<8 {
          var damaged = bytes
          damaged[at] ^= 1 << UInt8(bit)
          #expect(Inflation.unpack(damaged[...], limit: 10_000).map { $0.count <= 10_000 } ?? true)
          var room = 10_000
          _ = ZipArchive(damaged, room: &room)
        }
        var room = 10_000
        _ = ZipArchive(Array(bytes[..<at]), room: &room)
      }
    }
  }

  /// What the directory does not name would be looked into by nobody.
  @Test func anArchiveThatHoldsMoreThanItsDirectoryNamesIsClosed() throws {
    var lying = try #require(Packed.bytes(Packed.withPicture))
    let end = lying.count - 22
    #expect(lying[end + 8] == 2 && lying[end + 10] == 2)
    (lying[end + 8], lying[end + 10]) = (1, 1)
    var room = 1_000
    let archive = ZipArchive(lying, room: &room)
    #expect(archive == nil)
    #expect(DocumentContents(lying).isClosed)
  }

  @Test func readsTheMembersOfAnArchive() throws {
    let bytes = try #require(Packed.bytes(Packed.withPicture))
    var room = 1_000
    let read = ZipArchive(bytes, room: &room)
    let archive = try #require(read)
    #expect(
      archive.members.map { String(decoding: $0.name, as: UTF8.self) } == ["word/document.xml", "word/media/scan.png"])
    #expect(archive.members[0].bytes == Array("<w/>".utf8))
    let document = try #require(Packed.bytes(Packed.docx))
    room = 50
    let large = ZipArchive(document, room: &room)
    #expect(large == nil, "more than there is room for")
    room = 10
    let empty = ZipArchive([], room: &room)
    #expect(empty == nil)
  }
}
