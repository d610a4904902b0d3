import Registry

/// From when until when an agreement applies, as far as days are known.
struct Life: Sendable {
  /// Where an agreement stands, for the order of a timeline.
  enum Group: Int, Sendable, CaseIterable {
    case inForce, coming, ended
  }

  /// Its position in the survey.
  let entry: Int
  let group: Group
  /// The day of signature, or of effect where there is none before it; nil where no day is known.
  let begins: Day?
  /// The day on which it took or takes effect.
  let effective: Day?
  /// The day on which it ended or is to end; nil where none is set.
  let ends: Day?

  /// True if it applies on a day: it has taken effect and has not ended.
  func isInForce(on day: Day) -> Bool {
    guard let effective, effective <= day else { return false }
    return ends.map { day <= $0 } ?? true
  }
}

extension Survey {
  /// The lives of all agreements, in the order of the survey; of those that were withdrawn only a tombstone is left.
  func lives() -> [Life] {
    entries.indices.compactMap { index in
      let entry = entries[index]
      guard let current = entry.current, let first = entry.series.versions.first else { return nil }
      let group: Life.Group =
        switch entry.status.tone {
        case .live, .paused: .inForce
        case .coming: .coming
        case .ended, .stopped: .ended
        }
      let effective = entry.effectiveDay(of: first)
      return Life(
        entry: index, group: group, begins: [entry.signed, effective].compactMap { $0 }.min(), effective: effective,
        ends: end(of: entry, current))
    }
  }

  private func end(of entry: Entry, _ current: Agreement) -> Day? {
    let planned = current.term?.expires
    switch entry.status {
    case .terminated: return entry.pastEvents.last { $0.type == "terminated" }?.date ?? planned
    case .expired: return planned ?? entry.pastEvents.last { $0.type == "expired" }?.date
    case .replaced:
      let successors = register.relations(to: entry.series.id).filter { $0.relation.type == "replaces" }
      let days = successors.compactMap { relation -> Day? in
        guard let other = register.agreement(relation.from), let version = other.version(relation.version) else {
          return nil
        }
        return other.effectiveDay(of: version)
      }
      return days.min() ?? planned
    default: return planned
    }
  }
}
