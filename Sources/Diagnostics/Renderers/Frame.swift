/// The words around findings, the same in every format.
enum Frame {
  static let help = Phrase(en: "Help", fr: "Aide")
  static let why = Phrase(en: "Why", fr: "Motif")
  static let more = Phrase(en: "More", fr: "Détails")
  static let waivedBy = Phrase(en: "Waived by", fr: "Dérogation de")
  static let waived = Phrase(en: "waived", fr: "dérogation")
  static let offered = Phrase(en: "concord fix offers it", fr: "concord fix le propose")
  static let checked = Phrase(en: "Checked", fr: "Contrôlé")
  static let notChecked = Phrase(en: "Not checked", fr: "Non contrôlé")
  static let none = Phrase(en: "No findings", fr: "Aucun constat")
  static let title = Phrase(en: "Findings of Concord", fr: "Constats de Concord")
  static let noFile = Phrase(en: "No single file", fr: "Aucun fichier en particulier")
  static let severity = Phrase(en: "Severity", fr: "Gravité")
  static let number = Phrase(en: "Number", fr: "Nombre")
  static let file = Phrase(en: "File", fr: "Fichier")
  static let files = Phrase(en: "Files", fr: "Fichiers")
  static let summary = Phrase(en: "Summary", fr: "Résumé")
  static let line = Phrase(en: "Line", fr: "Ligne")
  static let rule = Phrase(en: "Rule", fr: "Règle")

  /// The name of a severity: `error`, `erreur`.
  static func name(_ severity: Severity) -> Phrase {
    switch severity {
    case .advice: Phrase(en: "advice", fr: "conseil")
    case .warning: Phrase(en: "warning", fr: "avertissement")
    case .error: Phrase(en: "error", fr: "erreur")
    case .fatal: Phrase(en: "fatal", fr: "fatale")
    }
  }

  /// The name of a stage.
  static func name(_ stage: Stage) -> Phrase {
    switch stage {
    case .draft: Phrase(en: "draft", fr: "projet")
    case .negotiation: Phrase(en: "negotiation", fr: "négociation")
    case .signature: Phrase(en: "signature", fr: "signature")
    case .publication: Phrase(en: "publication", fr: "publication")
    }
  }

  /// So many findings of a severity: `2 errors`.
  static func count(_ number: Int, _ severity: Severity) -> Phrase {
    switch (severity, number == 1) {
    case (.advice, true): Phrase(en: "1 piece of advice", fr: "1 conseil")
    case (.advice, false): Phrase(en: "\(number) pieces of advice", fr: "\(number) conseils")
    case (.warning, true): Phrase(en: "1 warning", fr: "1 avertissement")
    case (.warning, false): Phrase(en: "\(number) warnings", fr: "\(number) avertissements")
    case (.error, true): Phrase(en: "1 error", fr: "1 erreur")
    case (.error, false): Phrase(en: "\(number) errors", fr: "\(number) erreurs")
    case (.fatal, true): Phrase(en: "1 unreadable place", fr: "1 endroit illisible")
    case (.fatal, false): Phrase(en: "\(number) unreadable places", fr: "\(number) endroits illisibles")
    }
  }

  /// So many waived findings.
  static func waived(_ number: Int) -> Phrase {
    number == 1
      ? Phrase(en: "1 waived", fr: "1 dérogation") : Phrase(en: "\(number) waived", fr: "\(number) dérogations")
  }

  /// The findings of a rule that are only counted.
  static func rolledUp(_ number: Int, _ rule: RuleID, lines: String) -> Phrase {
    Phrase(
      en: "and \(number) more of \(rule) in this file (\(lines))",
      fr: "et \(number) de plus de \(rule) dans ce fichier (\(lines))")
  }

  /// Lines by their numbers: `lines 4, 9, 12 …`.
  static func lines(_ numbers: String) -> Phrase { Phrase(en: "lines \(numbers)", fr: "lignes \(numbers)") }

  /// Where a stretch of several lines ends.
  static func toLine(_ number: Int) -> Phrase { Phrase(en: "to line \(number)", fr: "jusqu’à la ligne \(number)") }

  /// Stage and day of the check.
  static func basis(_ stage: String, _ day: String) -> Phrase {
    Phrase(en: "stage \(stage), as of \(day)", fr: "étape \(stage), au \(day)")
  }

  /// The day of a check of versions that stand at several stages.
  static func variedBasis(_ day: String) -> Phrase {
    Phrase(en: "each at the stage it has reached, as of \(day)", fr: "chacun à l’étape qu’il a atteinte, au \(day)")
  }

  /// Findings left out where only so many can be shown.
  static func andMore(_ count: String) -> Phrase {
    Phrase(en: "and \(count) more, told in the log", fr: "et encore \(count), dits dans le journal")
  }

  /// What stands between two parts of a sentence; French puts a space before it.
  static func semicolon(_ options: ReportOptions) -> String { options.language.hasPrefix("fr") ? "\u{A0}; " : "; " }

  /// What joins a word and what it announces; French puts a space before the colon.
  static func colon(_ options: ReportOptions) -> String {
    options.language.hasPrefix("fr") ? "\u{A0}:" : ":"
  }
}
