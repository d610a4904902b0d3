import Diagnostics
import Registry

/// Whether an event can have happened when it is said to have, seen from the record and the day on which it is written.
public struct EventOrder: Sendable {
  private let series: AgreementSeries
  private let today: Day

  /// The order of an agreement's events, as of the day on which one more is written down.
  public init(_ series: AgreementSeries, today: Day) {
    self.series = series
    self.today = today
  }

  /// Why the event cannot be, with a way out; nil where it can.
  public func fault(_ entry: RecordEntry) -> Phrase? {
    if entry.day > today {
      return Phrase(
        en: "\(entry.day) is still to come, and the record says what happened; record the event once it has",
        fr: "le \(entry.day) est à venir, et le registre dit ce qui s’est passé ; inscrivez l’événement ensuite")
    }
    return beforeTheDraft(entry) ?? afterTheEnd(entry) ?? beforeItsBeginning(entry) ?? twice(entry) ?? effect(entry)
  }

  private func events(_ types: Set<String>, about version: Int? = nil) -> [Event] {
    series.events.filter { types.contains($0.type.value) && (version == nil || ($0.version ?? 1) == version) }
  }

  /// What can come before the text is there.
  private static let earlier: Set<String> = ["negotiation-opened", "drafted", "meeting", "decision-taken"]

  private func beforeTheDraft(_ entry: RecordEntry) -> Phrase? {
    guard !EventOrder.earlier.contains(entry.type),
      let draft = events(["drafted"], about: entry.version ?? series.versions.first?.version).first,
      entry.day < draft.date
    else { return nil }
    return Phrase(
      en:
        "\(entry.day) lies before \(draft.date), when the text was drafted (\(draft.id)); give the right day as --date",
      fr:
        "le \(entry.day) précède le \(draft.date), jour de la rédaction du texte (\(draft.id)) ; donnez le bon jour avec --date"
    )
  }

  private static let ends: Set<String> = ["terminated", "expired", "replaced", "withdrawn-from-publication"]
  /// What only an agreement that has not ended can do.
  private static let living: Set<String> = [
    "negotiation-opened", "drafted", "signed", "effective", "amended", "acceded", "withdrew", "annex-changed",
    "suspended",
    "resumed", "renewed", "extended",
  ]

  private func afterTheEnd(_ entry: RecordEntry) -> Phrase? {
    if EventOrder.living.contains(entry.type), let end = events(EventOrder.ends).first, entry.day > end.date {
      return Phrase(
        en: "\(series.id) ended on \(end.date) (\(end.type.value), \(end.id)); what comes after is a new agreement",
        fr: "\(series.id) a pris fin le \(end.date) (\(end.type.value), \(end.id)) ; la suite est un nouvel accord")
    }
    guard EventOrder.ends.contains(entry.type),
      let later = events(EventOrder.living).last(where: { $0.date > entry.day })
    else { return nil }
    return Phrase(
      en: "\(series.id) cannot have ended on \(entry.day): \(later.type.value) (\(later.id)) is of \(later.date)",
      fr:
        "\(series.id) ne peut avoir pris fin le \(entry.day) : \(later.type.value) (\(later.id)) est du \(later.date)")
  }

  /// What ends something, and what must have begun it.
  private static let beginnings = [
    "resumed": "suspended", "consultation-closed": "consultation-opened", "crisis-ended": "crisis-activated",
    "dispute-resolved": "dispute-raised", "asset-returned": "asset-handed-over",
  ]

  private func beforeItsBeginning(_ entry: RecordEntry) -> Phrase? {
    guard let beginning = EventOrder.beginnings[entry.type],
      !events([beginning]).contains(where: { $0.date <= entry.day })
    else { return nil }
    return Phrase(
      en: "there is no “\(beginning)” up to \(entry.day) that could be followed by “\(entry.type)”; record that first",
      fr:
        "aucun « \(beginning) » jusqu’au \(entry.day) ne peut être suivi de « \(entry.type) » ; inscrivez-le d’abord")
  }

  /// What happens to a version once only, unless it is said of single parties.
  private func twice(_ entry: RecordEntry) -> Phrase? {
    guard ["drafted", "signed", "effective"].contains(entry.type), entry.parties.isEmpty,
      let before = events([entry.type], about: entry.version ?? 1).first(where: isAboutAll)
    else { return nil }
    return Phrase(
      en:
        "“\(entry.type)” is recorded already, on \(before.date) (\(before.id)); if that is wrong, correct it in the file",
      fr:
        "« \(entry.type) » est déjà inscrit, au \(before.date) (\(before.id)) ; si c’est une erreur, corrigez le fichier"
    )
  }

  private func isAboutAll(_ event: Event) -> Bool {
    guard !event.parties.isEmpty else { return true }
    let all = series.version(event.version ?? 1)?.parties.parties.filter { $0.accession == nil } ?? []
    return !all.isEmpty && all.allSatisfy { event.parties.contains($0.id) }
  }

  /// Nothing binds before it is signed; where it is so all the same, the term says so in effectNote.
  private func effect(_ entry: RecordEntry) -> Phrase? {
    guard let version = series.version(entry.version ?? 1), version.term?.effectNote.isEmpty ?? true else { return nil }
    let signed = entry.type == "effective" ? version.signatureDays.min() : entry.type == "signed" ? entry.day : nil
    let effect = entry.type == "effective" ? entry.day : events(["effective"], about: version.version).first?.date
    guard let signed, let effect, effect < signed else { return nil }
    return Phrase(
      en:
        "it would have taken effect on \(effect) and been signed on \(signed) only; correct a day, or say why in effectNote",
      fr:
        "il aurait pris effet le \(effect) et n’aurait été signé que le \(signed) ; corrigez une date, ou dites pourquoi dans effectNote"
    )
  }
}
