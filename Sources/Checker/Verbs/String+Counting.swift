extension String {
  /// How many words there are: stretches between white space.
  var wordCount: Int { split(whereSeparator: \.isWhitespace).count }

  /// How many sentences there are: stops of Latin or Arabic script at the end of a word. A text without a stop is one.
  var sentenceCount: Int {
    let ends = split(whereSeparator: \.isWhitespace).count { word in
      guard let last = word.last(where: { !"”»)\"".contains($0) }) else { return false }
      return ".!?؟。".contains(last)
    }
    return max(1, ends)
  }
}
