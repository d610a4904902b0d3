/// The members of a ZIP archive (PKWARE APPNOTE 6.3), stored or deflated: read to be looked through, never written out.
struct ZipArchive {
  /// One file of the archive.
  struct Member {
    /// Its name as it stands there.
    let name: [UInt8]
    /// Its content.
    let bytes: [UInt8]
  }

  /// In the order of the directory.
  let members: [Member]

  /// Whether a file says of itself that it is one.
  static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Nil where the archive is damaged, locked, split, packed in another way, holds what its directory does not name, or
  /// comes to more than `room` bytes unpacked. What was unpacked is taken off the room, also of an archive that fails.
  init?(_ bytes: [UInt8], room: inout Int) {
    let reading = Reading(bytes: bytes)
    guard let end = reading.endOfDirectory, let count = reading.number(end + 10, 2),
      let directory = reading.number(end + 16, 4), count > 0
    else { return nil }
    var (members, extents, at): ([Member], [Range<Int>], Int) = ([], [], directory)
    for _ in 0..<count {
      guard let (member, extent, next) = reading.member(at, room) else {
        room = 0
        return nil
      }
      room -= member.bytes.count + member.name.count
      guard room >= 0 else { return nil }
      members.append(member)
      extents.append(extent)
      at = next
    }
    guard at == end, end + 22 == bytes.count, Self.fill(extents, directory) else { return nil }
    self.members = members
  }

  /// Whether the members lie one behind another up to the directory. What may stand between two of them is a data
  /// descriptor (section 4.3.9) of 24 bytes at most; more would be looked into by nobody.
  private static func fill(_ extents: [Range<Int>], _ end: Int) -> Bool {
    var edge = 0
    for extent in extents.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard (0...24).contains(extent.lowerBound - edge) else { return false }
      edge = extent.upperBound
    }
    return (0...24).contains(end - edge)
  }

  private struct Reading {
    let bytes: [UInt8]

    /// Numbers stand with their lowest byte first.
    func number(_ at: Int, _ length: Int) -> Int? {
      guard at >= 0, at <= bytes.count - length else { return nil }
      return (0..<length).reversed().reduce(0) { $0 << 8 | Int(bytes[at + $1]) }
    }

    /// Section 4.3.16: the record at the end, behind which a comment of up to 65,535 bytes may stand.
    var endOfDirectory: Int? {
      let last = bytes.count - 22
      guard last >= 0 else { return nil }
      return (max(0, last - 0xFFFF)...last).reversed().first { number($0, 4) == 0x0605_4B50 }
    }

    /// Section 4.3.12: the member whose entry in the directory begins here, and where the next one begins.
    func member(_ at: Int, _ room: Int) -> (Member, extent: Range<Int>, next: Int)? {
      guard number(at, 4) == 0x0201_4B50, let flags = number(at + 8, 2), let method = number(at + 10, 2),
        let packed = number(at + 20, 4), let size = number(at + 24, 4), let nameLength = number(at + 28, 2),
        let extraLength = number(at + 30, 2), let commentLength = number(at + 32, 2), let head = number(at + 42, 4),
        let headName = number(head + 26, 2), let headExtra = number(head + 28, 2), number(head, 4) == 0x0403_4B50
      else { return nil }
      let (name, start) = (at + 46, head + 30 + headName + headExtra)
      // The first flag says that it is encrypted.
      guard flags & 1 == 0, size <= room, name + nameLength <= bytes.count, start + packed <= bytes.count else {
        return nil
      }
      let data = bytes[start..<start + packed]
      guard let content = method == 0 ? Array(data) : method == 8 ? Inflation.unpack(data, limit: room) : nil else {
        return nil
      }
      return (
        Member(name: Array(bytes[name..<name + nameLength]), bytes: content),
        head..<start + packed, name + nameLength + extraLength + commentLength
      )
    }
  }
}
