import Formats

/// A document cut into units: files that a result is shown from, and what they add to the index.
///
/// A unit holds everything that a result shows (title, address, status, note) and passages of the document; a long
/// document has several, so that whoever finds one clause need not load a hundred.
struct SearchUnits {
  /// Bytes of text after which a unit is full.
  static let size = 7_000

  let document: SearchDocument
  let language: String

  /// Indexes the document and returns its files, one for each unit.
  func add(to index: inout SegmentBuilder, _ shop: ShardShop) -> [Artefact] {
    for (text, weight) in document.labels { index.add(text, weight: weight) }
    return stretches().enumerated().map { number, stretch in
      // In every unit, so that a word of the title and a word of any clause are found together; once with full weight.
      index.add(document.title.text, weight: number == 0 ? 10 : 1)
      for passage in document.passages[stretch] {
        if passage.ownsHeading { index.add(passage.heading, weight: max(2, passage.weight)) }
        passage.text.withUnsafeBufferPointer { index.add($0, weight: passage.weight) }
      }
      index.endUnit()
      return shop.file(file(stretch, isFirst: number == 0))
    }
  }

  /// The passages of each unit; at least one unit, if without any.
  private func stretches() -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var (from, bytes) = (0, 0)
    for (at, passage) in document.passages.enumerated() {
      if bytes > 0, bytes + passage.text.count > Self.size {
        stretches.append(from..<at)
        (from, bytes) = (at, 0)
      }
      bytes += passage.text.count
    }
    return stretches + [from..<document.passages.count]
  }

  /// `["agreement","agreements/fire-watch/","Fire watch","","live","In force","Memorandum","fire-watch · Fire Brigade",
  /// [["clause-1","1","Object","…"]]]`
  private func file(_ stretch: Range<Int>, isFirst: Bool) -> ScriptFile {
    var file = ScriptFile()
    file.append("[")
    let title = document.title
    let head = [
      document.kind.rawValue, document.path, title.text, title.language == language ? "" : title.language,
      document.tone,
      document.status, document.note, isFirst ? document.labels.map(\.text).joined(separator: " · ") : "",
    ]
    for text in head {
      file.append(string: text)
      file.append(",")
    }
    file.append("[")
    for (position, passage) in document.passages[stretch].enumerated() {
      if position > 0 { file.append(",") }
      file.append("[")
      for text in [passage.anchor, passage.number, passage.heading] {
        file.append(string: text)
        file.append(",")
      }
      file.append(string: passage.text)
      if let language = passage.language {
        file.append(",")
        file.append(string: language)
      }
      file.append("]")
    }
    file.append("]]")
    return file
  }
}
