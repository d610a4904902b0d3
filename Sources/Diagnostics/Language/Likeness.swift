/// Finds the word that was probably meant.
public enum Likeness {
  /// The candidate most like `word`; nil where none is like it. Letter case, hyphens and underscores weigh nothing;
  /// otherwise a third of the letters may differ. Of equals the first wins.
  public static func best(_ word: String, among candidates: some Sequence<String>) -> String? {
    let sought = plain(word)
    guard !sought.isEmpty, sought.count <= 60 else { return nil }
    let allowed = max(1, sought.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let plain = plain(candidate)
      guard abs(plain.count - sought.count) <= allowed else { continue }
      let distance = distance(sought, plain)
      // One letter of one is another word.
      guard distance <= allowed, distance < max(sought.count, plain.count) else { continue }
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.word
  }

  private static func plain(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.filter { $0 != "-" && $0 != "_" && $0 != " " }
  }

  /// Letters to add, remove, change or swap with their neighbour (restricted Damerau-Levenshtein distance).
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var before: [Int] = []
    var above = Array(0...right.count)
    for i in 1...left.count {
      var row = [i]
      row.reserveCapacity(right.count + 1)
      for j in 1...right.count {
        var least = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          least = min(least, before[j - 2] + 1)
        }
        row.append(least)
      }
      (before, above) = (above, row)
    }
    return above[right.count]
  }
}
