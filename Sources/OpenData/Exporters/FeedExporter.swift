import Comparison
import Formats
import Registry

/// Feeds of what happened: of the whole registry, of each institution and of each subject, in each language.
enum FeedExporter: Exporter {
  static let summary =
    "Changes as Atom and JSON Feed: of the whole registry, of each institution, of each subject, in each language."

  static func jobs(_ export: Export) -> [ExportJob] {
    let changes = export.chronicle.changes
    guard !changes.isEmpty else { return [] }
    let (institutions, subjects) = sorted(export)
    let rightToLeft = rightToLeft(export.register)
    let style = AtomFeed.style(rightToLeft: rightToLeft)
    var jobs = [ExportJob(path: "feeds/feed.css") { Array(style.utf8) }]
    for language in export.register.languages {
      let isRightToLeft = rightToLeft.contains(language)
      jobs += both(
        FeedContent(
          export: export, language: language, path: path("changes", language, export), identity: "changes", about: nil,
          page: "\(language)/changes/", changes: Array(changes.prefix(FeedContent.length)),
          isRightToLeft: isRightToLeft))
      for organisation in export.register.organisations {
        guard let own = institutions[organisation.id] else { continue }
        jobs += both(
          FeedContent(
            export: export, language: language, path: path("institutions/\(organisation.id)", language, export),
            identity: "institutions/\(organisation.id)", about: FeedContent.name(of: organisation, export, language),
            page: "\(language)/institutions/\(organisation.id)/", changes: own, isRightToLeft: isRightToLeft))
      }
      for (code, own) in subjects.sorted(by: { $0.key.value < $1.key.value }) {
        let label = export.register.codeLists.label(code, language)
        jobs += both(
          FeedContent(
            export: export, language: language, path: path("subjects/\(code.value)", language, export),
            identity: "subjects/\(code.value)", about: .init(text: label, language: language),
            page: "\(language)/subjects/\(code.value)/", changes: own, isRightToLeft: isRightToLeft))
      }
    }
    return jobs
  }

  /// The changes that any feed tells, newest first.
  static func told(_ export: Export) -> [Chronicle.Change] {
    let (institutions, subjects) = sorted(export)
    var told = Set<String>()
    let lists =
      [Array(export.chronicle.changes.prefix(FeedContent.length))]
      + institutions.sorted { $0.key < $1.key }.map(\.value)
      + subjects.sorted { $0.key.value < $1.key.value }.map(\.value)
    return lists.joined().filter { told.insert("\($0.agreement)/\($0.identity)").inserted }
  }

  /// The registry's first language has no tag in the name of its feeds.
  private static func path(_ name: String, _ language: String, _ export: Export) -> String {
    "feeds/" + name + (language == export.register.languages.first ? "" : "." + language)
  }

  /// The languages that are written from right to left: as the registry says, else as they usually are.
  private static func rightToLeft(_ register: Register) -> [String] {
    let authored = Dictionary(
      (register.profile?.languages ?? []).map { ($0.code, $0.direction?.value) },
      uniquingKeysWith: { first, _ in first })
    return register.languages.filter { language in
      (authored[language] ?? nil).map { $0 == "rtl" } ?? (HTMLDirection(language: language) == .rightToLeft)
    }
  }

  private static func both(_ feed: FeedContent) -> [ExportJob] {
    [
      ExportJob(path: feed.path + ".atom") { AtomFeed.document(feed) },
      ExportJob(path: feed.path + ".json") { JSONFeed.document(feed) },
    ]
  }

  /// The newest changes of each institution and of each subject, in one walk over all of them.
  private static func sorted(
    _ export: Export
  ) -> (institutions: [String: [Chronicle.Change]], subjects: [Code: [Chronicle.Change]]) {
    let members = export.register.agreements.map { series -> (organisations: Set<String>, areas: Set<Code>) in
      guard let current = series.current(asOf: export.day), series.tombstone == nil else {
        return (Set(series.tombstone?.parties.map(\.organisation) ?? []), [])
      }
      let parties = current.parties
      return (
        Set(parties.parties.map(\.organisation) + parties.participants.compactMap(\.organisation)),
        Set(current.classification.areas.map(\.code))
      )
    }
    var institutions: [String: [Chronicle.Change]] = [:]
    var subjects: [Code: [Chronicle.Change]] = [:]
    for change in export.chronicle.changes {
      for id in members[change.agreement].organisations where institutions[id]?.count ?? 0 < FeedContent.length {
        institutions[id, default: []].append(change)
      }
      for code in members[change.agreement].areas where subjects[code]?.count ?? 0 < FeedContent.length {
        subjects[code, default: []].append(change)
      }
    }
    return (institutions, subjects)
  }
}
