/// What a file holds, as far as it can be looked into: itself, and, if it is an archive (DOCX, ODT and their like), all
/// its members.
struct DocumentContents {
  /// The bytes to look through.
  private(set) var parts: [[UInt8]] = []
  /// Something in it shows more than its bytes say: a picture, a PDF, an archive that is locked or odd.
  private(set) var isClosed = false

  /// What all members of an archive may come to, in bytes.
  static let limit = 128 << 20
  /// An archive inside an archive is opened, one inside that no more.
  private static let depth = 2
  /// What may still be unpacked, in bytes.
  private var room = Self.limit

  init(_ bytes: [UInt8]) { open(bytes, depth: 0) }

  private mutating func open(_ bytes: [UInt8], depth: Int) {
    if Self.showsMore(bytes) { isClosed = true }
    guard ZipArchive.isOne(bytes) else { return parts.append(Self.text(bytes)) }
    guard depth < Self.depth, let archive = ZipArchive(bytes, room: &room) else {
      isClosed = true
      return parts.append(bytes)
    }
    for member in archive.members {
      parts.append(member.name)
      open(member.bytes, depth: depth + 1)
    }
  }

  /// PDF, PNG, JPEG, GIF, WebP, TIFF: what they show stands in them packed, as numbers of glyphs, or as dots.
  private static func showsMore(_ bytes: [UInt8]) -> Bool {
    let heads: [[UInt8]] = [
      Array("%PDF".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("RIFF".utf8),
      [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A], [0x1F, 0x8B], Array("Rar!".utf8), [0x37, 0x7A, 0xBC, 0xAF],
      [0xD0, 0xCF, 0x11, 0xE0],
    ]
    return heads.contains(where: bytes.starts(with:))
  }

  /// In UTF-8 what is in UTF-16.
  private static func text(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { (at: Int) -> UInt16 in
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
