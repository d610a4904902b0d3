import Diagnostics
import Drafting
import Registry

/// An event in the record of an agreement: `concord record`.
public enum EventEntry {
  /// The record with the event in its place; the first event makes the record.
  ///
  /// - Parameters:
  ///   - type: a code of the list `event-type`.
  ///   - version: the version that it is about.
  ///   - note: what happened, `fr=…` for a language, else in the language of the record.
  ///
  /// Throws ``PublishingError/request(_:)`` for an agreement, event or version that does not exist.
  public static func file(
    _ type: String, of agreement: String, in registry: String, version: Int?, note: [String], day: Day
  ) async throws(PublishingError) -> FileChange {
    let opened = try await OpenedAgreement(agreement, in: registry)
    let series = opened.series
    try known(type, opened.loaded.register)
    if let version, series.version(version) == nil {
      let all = series.versions.map { String($0.version) }.joined(separator: ", ")
      throw .request(
        Phrase(
          en: "\(agreement) has no version \(version); it has \(all)",
          fr: "\(agreement) n’a pas de version \(version) ; il a \(all)"))
    }
    let place = "\(agreement)/record.xml"
    let path = RegistryPaths.shown(place, in: registry)
    guard !series.unreadable.contains(place) else {
      throw .request(
        Phrase(
          en: "\(path) cannot be read; mend it first: concord check \(agreement)",
          fr: "\(path) est illisible ; réparez-le d’abord : concord check \(agreement)"))
    }
    let main = series.record?.language ?? series.latest?.language ?? opened.loaded.register.languages.first ?? "en"
    let entry = RecordEntry(day: day, type: type, version: version, note: opened.texts(note, main: main))
    guard let record = series.record else {
      return FileChange(path: path, before: nil, after: entry.newRecord(agreement, language: main))
    }
    return FileChange(path: path, before: record.element.tree.source.bytes, after: entry.added(to: record))
  }

  private static func known(_ type: String, _ register: Register) throws(PublishingError) {
    let codes = register.codeLists.codes(of: "event-type").map(\.value)
    guard !codes.contains(type) else { return }
    let near = Likeness.best(type, among: codes)
    let all = codes.joined(separator: ", ")
    throw .request(
      near.map {
        Phrase(
          en: "there is no event “\(type)”; did you mean \($0)?",
          fr: "il n’y a pas d’événement « \(type) » ; vouliez-vous dire \($0) ?")
      }
        ?? Phrase(
          en: "there is no event “\(type)”; there are \(all)",
          fr: "il n’y a pas d’événement « \(type) » ; il y a \(all)"))
  }
}
