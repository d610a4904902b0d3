import Formats

/// How wide text is drawn, near enough to lay out a picture without asking a browser: a width for each kind of letter,
/// on the generous side, since a line that is broken too early is better than one that leaves its box.
enum Lettering {
  /// The width of a text in the units of a picture, at a size of letters in the same units.
  static func width(_ text: some StringProtocol, size: Int) -> Int {
    (text.unicodeScalars.reduce(0) { $0 + hundredths($1.value) } * size + 99) / 100
  }

  /// The height of a line, with the room above it.
  static func lineHeight(_ size: Int) -> Int { size * 4 / 3 }

  /// A text broken between words into lines no wider than `width`; a longer word is broken where it must be. What does
  /// not fit into `limit` lines gives way to an ellipsis.
  static func lines(_ text: String, width: Int, size: Int, limit: Int = .max) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    let room = width * 100 / max(1, size)
    for word in text.split(separator: " ") {
      var word = word
      var wide = hundredths(word)
      while wide > room, let cut = fitting(word, room) {
        if !line.isEmpty { lines.append(line) }
        lines.append(String(word[..<cut]))
        (line, used) = ("", 0)
        word = word[cut...]
        wide = hundredths(word)
      }
      if line.isEmpty {
        (line, used) = (String(word), wide)
      } else if used + 30 + wide <= room {
        line += " " + word
        used += 30 + wide
      } else {
        lines.append(line)
        (line, used) = (String(word), wide)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.count <= limit ? lines : cut(lines, limit, room)
  }

  private static func cut(_ lines: [String], _ limit: Int, _ room: Int) -> [String] {
    var kept = Array(lines.prefix(max(1, limit)))
    var last = kept.removeLast()
    while hundredths(last) + 100 > room, !last.isEmpty { last.removeLast() }
    while last.last == " " { last.removeLast() }
    return kept + [last + "…"]
  }

  /// Where a word that is too long is broken; nil where not even its first letter fits.
  private static func fitting(_ word: Substring, _ room: Int) -> Substring.Index? {
    var used = 0
    for index in word.indices {
      used += hundredths(word[index...index])
      if used > room { return index > word.startIndex ? index : nil }
    }
    return nil
  }

  private static func hundredths(_ text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + hundredths($1.value) }
  }

  private static func hundredths(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + hundredths($1.value) }
  }

  /// The width of one letter in hundredths of the size, as sans-serif fonts have it.
  private static func hundredths(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x61...0x7A: lowercase[Int(scalar - 0x61)]
    case 0x20, 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x7C, 0xA0, 0xB7, 0x2018, 0x2019: 32
    case 0x28, 0x29, 0x2D, 0x2F: 40
    case 0x4D, 0x57, 0x40, 0x25: 92
    case 0x41...0x5A: 70
    case 0x30...0x39: 62
    case 0x300...0x36F, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x200B...0x200F: 0
    case 0x600...0x6FF: 54
    case 0x1100...0x11FF, 0x2E80...0xFFEF: 104
    default: 64
    }
  }

  private static let lowercase = [
    60, 60, 54, 62, 60, 38, 62, 62, 28, 30, 58, 28, 94, 62, 60, 62, 62, 42, 52, 40, 62, 58, 82, 58, 58, 52,
  ]
}

/// A text of a picture, broken into lines.
struct TextBlock {
  let lines: [String]
  let language: String
  let size: Int

  /// A passage at a size of letters, in lines no wider than `width`.
  init(_ passage: Passage, width: Int, size: Int, limit: Int = .max) {
    lines = Lettering.lines(passage.text, width: width, size: size, limit: limit)
    language = passage.language
    self.size = size
  }

  /// The room that it takes from top to bottom.
  var height: Int { lines.count * Lettering.lineHeight(size) }
}
