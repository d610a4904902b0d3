extension Phrase {
  /// A number with its noun: `1 file`, `2 files`. In French nothing is one, too: `0 fichier`.
  public static func count(
    _ number: Int, en: (one: String, many: String), fr: (one: String, many: String)
  ) -> Phrase {
    Phrase(
      en: "\(number) \(number == 1 ? en.one : en.many)", fr: "\(number) \(abs(number) < 2 ? fr.one : fr.many)")
  }
}
