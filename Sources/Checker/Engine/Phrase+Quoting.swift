import Diagnostics

extension Phrase {
  /// The same with what is quoted of a file cut to a length that people read: somebody may have written a mebibyte there.
  var quotingBriefly: Phrase { Phrase(en: en.quotingBriefly, fr: fr.quotingBriefly) }
}

extension Words {
  private static let longest = 240

  fileprivate var quotingBriefly: Words {
    guard arguments.contains(where: { $0.utf8.count > Words.longest * 4 }) else { return self }
    return Words(
      template: template,
      arguments: arguments.map { $0.count > Words.longest ? $0.prefix(Words.longest) + "…" : $0 })
  }
}
