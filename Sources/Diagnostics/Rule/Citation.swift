/// Where a rule comes from, and how much that binds anybody.
public struct Citation: Sendable, Hashable {
  /// What kind of source stands behind a rule. Nothing here claims legal compliance.
  public enum Nature: Sendable, Hashable {
    /// Law in force in the named jurisdiction, and there only.
    case bindingLaw(jurisdiction: String)
    /// A guideline of the field; binds nobody, is meant for everybody.
    case guideline
    /// Law or practice from elsewhere that serves as a model.
    case analogy
    /// The craft of keeping records and files.
    case engineering
  }

  /// The source, for example "GNSEI guidelines" or "Ireland 2019".
  public let source: String
  /// The place in it, for example "G-E3" or "s.19(1)(n)"; empty where the whole is meant.
  public let locator: String
  /// How much it binds.
  public let nature: Nature

  /// A source, the place in it, and its nature.
  public init(_ source: String, _ locator: String = "", nature: Nature) {
    self.source = source
    self.locator = locator
    self.nature = nature
  }

  /// Source and place in one line: `Ireland 2019 s.19(1)(n)`.
  public var text: String { locator.isEmpty ? source : "\(source) \(locator)" }
}

extension Citation.Nature {
  /// The nature as a stable word for data: `binding-law`, `guideline`, `analogy` or `engineering`.
  public var code: String {
    switch self {
    case .bindingLaw: "binding-law"
    case .guideline: "guideline"
    case .analogy: "analogy"
    case .engineering: "engineering"
    }
  }

  /// The nature as people read it.
  public var phrase: Phrase {
    switch self {
    case .bindingLaw(let jurisdiction):
      Phrase(en: "binding law of \(jurisdiction)", fr: "droit contraignant (\(jurisdiction))")
    case .guideline: Phrase(en: "guideline", fr: "ligne directrice")
    case .analogy: Phrase(en: "analogy", fr: "analogie")
    case .engineering:
      Phrase(en: "good practice of records and files", fr: "bonne pratique des registres et des fichiers")
    }
  }
}
