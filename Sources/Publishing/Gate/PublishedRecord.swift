import Checker
import Diagnostics
import Registry
import XML

/// A record of events as it was published, held against the same record as it is now: what stood there still stands
/// there.
///
/// A record grows: events follow, and to an event a translation, a document, the day on which something was done may be
/// added. What was said is not unsaid. Where it was wrong, a new event of type `corrected`, `redacted` or `disclosed`
/// says so and names in `about` what it mends; the mended event keeps its id, day and type.
struct PublishedRecord {
  let agreement: String
  let before: AgreementRecord
  let now: AgreementRecord

  /// What was changed or taken away in silence, in the order of the published record.
  var faults: [Diagnostic] { tombstone + events + documents }

  private var tombstone: [Diagnostic] {
    guard let old = before.tombstone else { return [] }
    guard let new = now.tombstone else {
      // Only the agreement itself can take the place of the word that is left of it.
      return added.contains { $0.type == "published" || $0.type == "disclosed" }
        ? [] : [fault(at: now.element, nil, Self.tombstoneName, isGone: true)]
    }
    let isExcused = added.contains { PublishedHistory.excuses.contains($0.type.value) && $0.about.isEmpty }
    return isExcused || Self.continues(old.element, in: new.element)
      ? [] : [fault(at: new.element, nil, Self.tombstoneName, isGone: false)]
  }

  private var events: [Diagnostic] {
    let known = Dictionary(now.events.map { ($0.id, $0) }) { first, _ in first }
    return before.events.compactMap { old in
      let name = Phrase(
        en: "event “\(old.id)” of \(old.date.description)", fr: "l’événement « \(old.id) » du \(old.date.description)")
      guard let new = known[old.id] else { return fault(at: now.element, old.id, name, isGone: true) }
      let isSame = old.date == new.date && old.type == new.type
      if Self.continues(old.element, in: new.element) || isSame && isMended(old.id) { return nil }
      return fault(at: new.element, old.id, name, isGone: false)
    }
  }

  private var documents: [Diagnostic] {
    let known = Dictionary(now.documents.map { ($0.id, $0) }) { first, _ in first }
    return before.documents.compactMap { old in
      let name = Phrase(en: "document “\(old.id)”", fr: "le document « \(old.id) »")
      guard let new = known[old.id] else { return fault(at: now.element, old.id, name, isGone: true) }
      return Self.continues(old.element, in: new.element) || isMended(old.id)
        ? nil : fault(at: new.element, old.id, name, isGone: false)
    }
  }

  /// The events that were not yet published.
  private var added: [Event] {
    let old = Set(before.events.map(\.id))
    return now.events.filter { !old.contains($0.id) }
  }

  private func isMended(_ id: String) -> Bool {
    added.contains { PublishedHistory.excuses.contains($0.type.value) && $0.about.contains(id) }
  }

  /// Whether everything that an element said is still said: its attributes and text, and its children in their order.
  static func continues(_ old: Element, in new: Element) -> Bool {
    guard old.localName == new.localName else { return false }
    for attribute in old.attributes where new[attribute.name] != attribute.value { return false }
    let children = Array(old.children)
    if children.isEmpty { return old.collapsedText == new.collapsedText || old.collapsedText.isEmpty }
    var rest = Array(new.children)[...]
    return children.allSatisfy { child in
      guard let at = rest.firstIndex(where: { continues(child, in: $0) }) else { return false }
      rest = rest[(at + 1)...]
      return true
    }
  }

  private static let tombstoneName = Phrase(
    en: "what is left to say of the withdrawn agreement", fr: "ce qui reste à dire de l’accord retiré")

  private func fault(at element: Element, _ id: String?, _ name: Phrase, isGone: Bool) -> Diagnostic {
    let card = Checker.rule("register/published-event-changed")?.card
    return Diagnostic(
      rule: "register/published-event-changed", kind: .record, severity: .error,
      range: element.sourceRange(element.nameRange), agreement: agreement,
      message: isGone
        ? Phrase(en: "\(name.en) was published, and is gone", fr: "\(name.fr) était publié, et a disparu")
        : Phrase(
          en: "\(name.en) was published, and has been changed since",
          fr: "\(name.fr) était publié, et a été modifié depuis"),
      label: Phrase(en: "published before", fr: "déjà publié"), help: card?.mend, why: card?.why)
  }
}
