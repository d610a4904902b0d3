import Diagnostics

/// Which paths may be published: those that stay inside the tree, and that every system, server and archive can hold.
enum ArtefactPath {
  /// Throws when a path may not be published. Segments are made of ASCII letters, digits and `- . _ ~`.
  static func check(_ path: String) throws(PublishingError) {
    let utf8 = path.utf8
    guard !utf8.isEmpty, utf8.count <= 1000 else {
      throw .path(path, Phrase(en: "a path has 1 to 1000 bytes", fr: "un chemin compte de 1 à 1000 octets"))
    }
    var start = utf8.startIndex
    while true {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: "/")) ?? utf8.endIndex
      try check(segment: utf8[start..<end], of: path)
      if end == utf8.endIndex { return }
      start = utf8.index(after: end)
    }
  }

  private static func check(segment: Substring.UTF8View, of path: String) throws(PublishingError) {
    guard let first = segment.first, let last = segment.last else {
      throw .path(path, Phrase(en: "a part of it has no name", fr: "une partie n’a pas de nom"))
    }
    guard segment.count <= 200 else {
      throw .path(path, Phrase(en: "a part of it has more than 200 bytes", fr: "une partie dépasse 200 octets"))
    }
    guard segment.allSatisfy(isPlain) else {
      throw .path(
        path,
        Phrase(
          en: "only letters a–z, digits and - . _ ~ may stand in it",
          fr: "seuls les lettres a–z, les chiffres et - . _ ~ y sont admis"))
    }
    // `.` and `..` end with a dot too; Windows drops a dot at the end.
    guard last != UInt8(ascii: ".") else {
      throw .path(path, Phrase(en: "a part of it ends with a dot", fr: "une partie se termine par un point"))
    }
    if couldBeReserved(first), isReserved(segment) {
      throw .path(path, Phrase(en: "a part of it is a name of the system’s own", fr: "une partie est un nom réservé"))
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func couldBeReserved(_ first: UInt8) -> Bool {
    switch first | 0x20 {
    case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "a"), UInt8(ascii: "n"), UInt8(ascii: "l"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Devices of Windows, whatever follows their first dot, and the names that the tree writer itself uses.
  private static func isReserved(_ segment: Substring.UTF8View) -> Bool {
    let whole = String(decoding: segment, as: UTF8.self).lowercased()
    if whole.hasPrefix(".concord-") { return true }
    let stem = whole.prefix { $0 != "." }
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    return stem.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt")) && stem.last.map { $0.isNumber } == true
  }
}
