extension Card {
  /// The fixed headings of an explanation, in the order in which it is read.
  public struct Headings: Sendable {
    /// Above ``Card/finds``.
    public let finds = Phrase(en: "What it finds", fr: "Ce qu’elle constate")
    /// Above ``Card/why``.
    public let why = Phrase(en: "Why it matters", fr: "Pourquoi c’est important")
    /// Above the citations and their nature.
    public let norm = Phrase(en: "Which norm, and of which nature", fr: "Quelle norme, et de quelle nature")
    /// Above a wrong example.
    public let wrong = Phrase(en: "Wrong", fr: "À éviter")
    /// Above a right example.
    public let right = Phrase(en: "Right", fr: "Correct")
    /// Above ``Card/mend``.
    public let mend = Phrase(en: "How to mend it", fr: "Comment y remédier")
    /// Above ``Card/waive``.
    public let waive = Phrase(en: "When to waive it", fr: "Quand y déroger")
  }

  /// The fixed headings.
  public static let headings = Headings()
}
