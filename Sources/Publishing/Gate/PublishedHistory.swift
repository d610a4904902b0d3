import Checker
import Diagnostics
import OpenData
import Registry
import XML

/// What was published before, held against what is about to be: a signed version never changes in silence, nothing that
/// was published vanishes without a tombstone, and no event or tombstone of a record is taken back without a word.
struct PublishedHistory: Sendable {
  private let tree: PublishedTree?
  private let register: Register

  /// The history of a registry: the tree that stands at the output, nil where none does.
  init(_ tree: PublishedTree?, _ register: Register) {
    self.tree = tree
    self.register = register
  }

  /// What an agreement publishes as canonical XML.
  enum Role: Hashable {
    case version(Int)
    case record
  }

  /// The agreement whose canonical XML stands at a path, and what of it; nil for any other path.
  static func role(of path: String) -> (agreement: String, role: Role)? {
    guard path.hasPrefix("data/agreements/"), path.hasSuffix(".xml") else { return nil }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    if parts[3] == "record.xml" { return (String(parts[2]), .record) }
    guard parts[3].hasPrefix("v"), let version = Int(parts[3].dropFirst().dropLast(4)) else { return nil }
    return (String(parts[2]), .version(version))
  }

  /// The faults of publishing these bytes at a path, where something else was published.
  func changes(at path: String, to bytes: [UInt8]) throws(PublishingError) -> [Diagnostic] {
    guard let (id, role) = Self.role(of: path), let old = try tree?.bytes(at: path), old != bytes,
      let before = RecordSchema.reader.read(SourceFile(path: path, bytes: old)).tree
    else { return [] }
    switch role {
    case .version(let number): return try change(of: id, number, from: before.root, to: bytes).map { [$0] } ?? []
    case .record:
      guard let now = register.agreement(id)?.record else { return [] }
      return PublishedRecord(agreement: id, before: AgreementRecord(before.root), now: now).faults
    }
  }

  /// A version that nobody had signed may change, and so may one whose record says by an event that it was corrected,
  /// redacted or disclosed since.
  private func change(
    of id: String, _ number: Int, from root: Element, to bytes: [UInt8]
  ) throws(PublishingError) -> Diagnostic? {
    let published = Agreement(root)
    guard published.countsAsSigned,
      // The same words laid out by another version of this program.
      OpenData.canonical(root) != bytes, try !isExcused(id, number)
    else { return nil }
    return finding(id, number, changed: published)
  }

  /// What was published and would be gone.
  func removals(beside paths: Set<String>) -> [Diagnostic] {
    guard let manifest = tree?.manifest else { return [] }
    var gone: [String: Set<Role>] = [:]
    for index in manifest.paths.indices {
      let path = manifest.path(index)
      guard let (id, role) = Self.role(of: path), !paths.contains(path) else { continue }
      // A tombstone stands for the versions, and stands itself in the record.
      if role == .record || register.agreement(id)?.tombstone == nil { gone[id, default: []].insert(role) }
    }
    return gone.sorted { $0.key < $1.key }.map { id, roles in removal(id, roles) }
  }

  static let excuses: Set<String> = ["corrected", "redacted", "disclosed"]

  /// True if the record now tells of more corrections of the version than it did when it was published.
  private func isExcused(_ id: String, _ number: Int) throws(PublishingError) -> Bool {
    func count(_ events: [Event]) -> Int {
      events.count { Self.excuses.contains($0.type.value) && ($0.version ?? number) == number }
    }
    let now = count(register.agreement(id)?.events ?? [])
    let path = "data/agreements/\(id)/record.xml"
    let old = try tree?.bytes(at: path).flatMap { RecordSchema.reader.read(SourceFile(path: path, bytes: $0)).tree }
    return now > (old.map { count(AgreementRecord($0.root).events) } ?? 0)
  }

  private func finding(_ id: String, _ number: Int, changed old: Agreement) -> Diagnostic? {
    guard let card = Checker.rule("register/published-text-changed")?.card,
      let version = register.agreement(id)?.version(number)
    else { return nil }
    let parts = differing(old, version).joined(separator: ", ")
    return Diagnostic(
      rule: card.id, kind: card.kind, severity: .error,
      range: version.element.sourceRange(version.element.nameRange), agreement: id, version: number,
      message: Phrase(
        en: "version \(number) was signed and published, and has been changed since (\(parts))",
        fr: "la version \(number) a été signée et publiée, et a été modifiée depuis (\(parts))"),
      label: Phrase(en: "published before", fr: "déjà publiée"), help: card.mend, why: card.why)
  }

  /// The parts of the record that differ.
  private func differing(_ old: Agreement, _ new: Agreement) -> [String] {
    func parts(_ agreement: Agreement) -> [String: [[UInt8]]] {
      agreement.element.children.reduce(into: [:]) { parts, child in
        parts[child.localName, default: []].append(Array(OpenData.canonical(child)))
      }
    }
    let (before, after) = (parts(old), parts(new))
    let names = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
    return names.isEmpty ? ["agreement"] : names
  }

  private func removal(_ id: String, _ roles: Set<Role>) -> Diagnostic {
    let card = Checker.rule("register/published-agreement-removed")?.card
    let versions = roles.compactMap { if case .version(let number) = $0 { number } else { nil } }.sorted()
    let numbers = versions.map(String.init).joined(separator: ", ")
    let message =
      if register.agreement(id) == nil {
        Phrase(en: "\(id) was published, and is gone", fr: "\(id) a été publié, et a disparu")
      } else if versions.isEmpty {
        Phrase(
          en: "the record of events of \(id) was published, and is gone",
          fr: "le registre des événements de \(id) a été publié, et a disparu")
      } else {
        Phrase(
          en: "version \(numbers) of \(id) was published, and is gone",
          fr: "la version \(numbers) de \(id) a été publiée, et a disparu")
      }
    return Diagnostic(
      rule: "register/published-agreement-removed", kind: .record, severity: .error, agreement: id, message: message,
      help: card?.mend, why: card?.why)
  }
}
