import Comparison
import Formats
import Registry
import XML

/// What a feed tells, in one language, before it is written in one format or the other.
struct FeedContent: Sendable {
  /// Entries to a feed; whoever comes after a longer time finds the rest on the pages of changes.
  static let length = 50

  let export: Export
  let language: String
  /// Path without the ending: `feeds/institutions/police`.
  let path: String
  /// What makes the feed itself recognisable for ever, the same in all languages: `institutions/police`.
  let identity: String
  /// The name after the registry's; nil for the feed of everything.
  let about: LocalizedName?
  /// The page about the same, from the top of the tree.
  let page: String
  /// Newest first.
  let changes: [Chronicle.Change]
  /// Whether the language is written from right to left.
  let isRightToLeft: Bool

  /// A name with its language, which may be another than the feed's.
  struct LocalizedName: Sendable {
    let text: String
    let language: String
  }

  /// One change as readers see it.
  struct Entry {
    let id: String
    let title: LocalizedName
    let link: String
    let time: String
    let summary: LocalizedName?
    /// What there is to tell besides, line by line.
    let lines: [LocalizedName]
    let category: Code
    let categoryLabel: String
  }

  var title: String { registryTitle + (about.map { ": " + $0.text } ?? "") }
  var subtitle: String { best(export.register.profile?.description)?.text ?? title }
  var author: String {
    guard let commission = export.register.commission else { return registryTitle }
    return FeedContent.name(of: commission, export, language).text
  }
  /// When something last changed: never the time of the build.
  var updated: String { changes.first.map { time($0.day) } ?? time(export.day) }
  /// A tag URI (RFC 4151): the registry's own host, the year of this scheme, and ids of the record.
  var id: String { tag("feeds/\(identity)/\(language)") }

  var entries: [Entry] { changes.map(entry) }

  /// An address in the published tree; relative to the feed where nobody knows where the site is served.
  func address(_ target: String) -> String {
    if let base = export.baseAddress { return base + target }
    return String(repeating: "../", count: path.utf8.count { $0 == 0x2F }) + target
  }

  private var registryTitle: String { best(export.register.profile?.title)?.text ?? "Concord" }

  private func entry(_ change: Chronicle.Change) -> Entry {
    let series = export.register.agreements[change.agreement]
    let agreement = series.current(asOf: export.day)
    let text = agreement.map { $0.shortTitle.isEmpty ? $0.title : $0.shortTitle } ?? series.tombstone?.title
    let name = best(text) ?? LocalizedName(text: series.id, language: language)
    var fragment = ""
    let summary: LocalizedName?
    let lines: [LocalizedName]
    let code: Code
    var label: String
    switch change.kind {
    case .version(let version):
      code = version.kind
      label = "\(export.register.codeLists.label(code, language)) \(version.version)"
      summary = best(version.change?.reason) ?? (version.version == 1 ? plainSummary(version) : nil)
      lines = changes(version)
      fragment = "v\(version.version)/"
    case .event(let event):
      code = event.type
      label = export.register.codeLists.label(code, language)
      summary = best(event.note)
      lines = texts(in: event.element, without: event.note)
      fragment = "#event-" + event.id
    case .withdrawal(let tombstone):
      code = Code(list: "event-type", value: "withdrawn-from-publication")
      label = export.register.codeLists.label(code, language)
      summary = best(tombstone.reason)
      lines = best(tombstone.office).map { [$0] } ?? []
    }
    return Entry(
      id: tag("\(series.id)/\(change.identity)"),
      title: LocalizedName(text: "\(name.text): \(label)", language: name.language),
      link: address("\(language)/agreements/\(series.id)/\(fragment)"), time: time(change.day),
      summary: summary ?? lines.first,
      lines: lines, category: code, categoryLabel: label)
  }

  private func changes(_ version: Agreement) -> [LocalizedName] {
    let told = export.wording.changes[.init(version)]?[language] ?? []
    return told.map { LocalizedName(text: $0, language: language) }
  }

  /// What a new agreement does, for readers who are no lawyers.
  private func plainSummary(_ version: Agreement) -> LocalizedName? {
    best(LocalizedText(version.summaries.map(\.element)))
  }

  /// All texts of an event, in the order of the schema, each in the best language there is.
  private func texts(in element: Element, without note: LocalizedText) -> [LocalizedName] {
    var lines: [LocalizedName] = []
    var alike: [Element] = []
    func close() {
      if let line = alike.isEmpty ? nil : best(LocalizedText(alike)) { lines.append(line) }
      alike = []
    }
    for child in element.children {
      if alike.last?.name != child.name
        || alike.contains(where: { $0[SchemaNames.xmlLang] == child[SchemaNames.xmlLang] })
      {
        close()
      }
      if child[SchemaNames.xmlLang] != nil {
        alike.append(child)
      } else {
        close()
        lines += texts(in: child, without: note)
      }
    }
    close()
    let told = best(note)?.text
    return lines.filter { $0.text != told }
  }

  private func best(_ text: LocalizedText?) -> LocalizedName? {
    text?.best(for: [language] + export.register.languages).map { LocalizedName(text: $0.text, language: $0.language) }
  }

  private func tag(_ name: String) -> String {
    let address = export.register.profile?.baseAddress ?? ""
    let host = address.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first.map(String.init)
    return "tag:\(host ?? (export.register.commission?.id ?? "registry") + ".invalid"),2026:\(name)"
  }

  /// A day of the record as RFC 3339 has it: its first moment in the registry's own zone.
  private func time(_ day: Day) -> String {
    "\(day)T00:00:00" + (export.register.profile?.timeZone.flatMap(ZoneOffset.init)?.description ?? "Z")
  }

  /// The name that an organisation bears on the day of the export, in the best language.
  static func name(of organisation: Organisation, _ export: Export, _ language: String) -> LocalizedName {
    let day = export.day
    let names = organisation.names
    let valid = names.filter { ($0.from.map { $0 <= day } ?? true) && ($0.until.map { $0 >= day } ?? true) }
    let candidates = valid.isEmpty ? Array(names.reversed()) : valid
    for tag in [language] + export.register.languages {
      if let name = candidates.first(where: { $0.language == tag }) {
        return LocalizedName(text: name.text, language: tag)
      }
    }
    return candidates.first.map { LocalizedName(text: $0.text, language: $0.language) }
      ?? LocalizedName(text: organisation.id, language: language)
  }
}
