import Registry

/// One way to narrow the list of agreements: its values, each with the agreements behind it.
struct Facet: Sendable {
  /// The value of a facet.
  struct Value: Sendable {
    let label: Label
    /// The address of its page under the language's folder.
    let path: String
    /// Positions in the survey's list of agreements.
    let entries: [Int]
  }

  /// What the value is called: known in every language.
  enum Label: Sendable {
    case code(Code)
    case status(Status)
    case organisation(String)
    case year(Int)
  }

  let word: ListWord
  let values: [Value]

  /// All facets of a survey, each with its most frequent values first.
  static func all(_ survey: Survey) -> [Facet] {
    let commission = survey.register.commission?.id
    return [
      // The commission is party to every agreement: as a choice it would narrow nothing.
      make(.byInstitution, survey) { entry in
        entry.organisations.filter { $0 != commission }.map { ($0, .organisation($0), FacetPath.institution($0)) }
      },
      make(.bySubject, survey) { entry in entry.areas.map { ($0.value, .code($0), FacetPath.subject($0)) } },
      make(.byType, survey) { entry in
        [entry.type].compactMap { $0 }.map { ($0.value, .code($0), FacetPath.type($0)) }
      },
      make(.byStatus, survey) { entry in
        [(entry.status.rawValue, .status(entry.status), FacetPath.status(entry.status))]
      },
      make(.byYear, survey) { entry in
        [entry.signed?.components.year].compactMap { $0 }.map { (String($0), .year($0), FacetPath.year($0)) }
      },
      make(.byData, survey) { entry in entry.categories.map { ($0.value, .code($0), FacetPath.data($0)) } },
    ]
  }

  private static func make(
    _ word: ListWord, _ survey: Survey, _ values: (Survey.Entry) -> [(key: String, label: Label, path: String)]
  ) -> Facet {
    var found: [String: (label: Label, path: String, entries: [Int])] = [:]
    for (position, entry) in survey.entries.enumerated() {
      for value in values(entry) { found[value.key, default: (value.label, value.path, [])].entries.append(position) }
    }
    let order = found.sorted { left, right in
      word == .byYear
        ? left.key > right.key
        : (right.value.entries.count, left.key) < (left.value.entries.count, right.key)
    }
    return Facet(
      word: word, values: order.map { Value(label: $0.value.label, path: $0.value.path, entries: $0.value.entries) })
  }
}

extension Edition {
  /// The name of a facet's value.
  func name(_ label: Facet.Label) -> Passage {
    switch label {
    case .code(let code): names.label(code)
    case .status(let status): Passage(words(status.word), language: language)
    case .organisation(let id): names.organisation(id)
    case .year(let year): Passage(words.shaped(String(year)), language: language)
    }
  }
}
