import Diagnostics
import XML

extension Register {
  /// Puts together what was read. Files that could not be read are left out, and are gaps; nothing throws.
  ///
  /// - Parameters:
  ///   - files: The authored files that were read, sound or not.
  ///   - documents: The documents beside the agreements.
  ///   - otherAgreements: The ids of agreements that exist but were not read, so that references to them hold.
  ///   - unread: The places of files and folders that are there but could not be opened.
  ///   - folder: The path of the registry as users see it.
  public init(
    assembling files: [ReadFile], documents: [DocumentFile] = [], otherAgreements: [String] = [],
    unread: [String] = [], folder: String = ""
  ) {
    let usable = files.filter(\.isUsable).sorted { $0.place < $1.place }
    func root(_ role: AuthoredFile.Role) -> Element? { usable.first { $0.role == role }?.tree?.root }
    let gaps = Register.gaps(in: files, unread)
    let parts = Register.parts(of: usable, gaps)
    let documentsByAgreement = Dictionary(grouping: documents.sorted { $0.name < $1.name }, by: \.agreement)
    self.init(
      profile: root(.registry).map(RegistryProfile.init),
      organisations: root(.organisations).map { Organisations($0).organisations } ?? [],
      elections: root(.calendar).map { Calendar($0).elections } ?? [],
      instruments: root(.legislation).map { Legislation($0).instruments } ?? [],
      agreements: parts.sorted { $0.key < $1.key }.map { id, part in
        AgreementSeries(
          id: id, versions: part.versions.sorted { $0.version < $1.version }, record: part.record,
          documents: documentsByAgreement[id] ?? [], gaps: part.gaps)
      },
      addedCodeLists: usable.filter { $0.role == .codeList }.compactMap { $0.tree.map { CodeList($0.root) } },
      otherAgreements: otherAgreements, gaps: gaps, folder: folder)
  }

  /// What is missing or could not be read, sorted.
  private static func gaps(in files: [ReadFile], _ unread: [String]) -> [Gap] {
    let broken = files.filter { !$0.isUsable }.map { Gap(place: $0.place) } + unread.map { Gap(place: $0) }
    let there = Set(files.map(\.place)).union(unread)
    let missing = ["calendar.xml", "legislation.xml", "organisations.xml", "registry.xml"]
      .filter { !there.contains($0) }.map { Gap(place: $0, isMissing: true) }
    return (broken + missing).filter { !$0.parts.isEmpty }.sorted()
  }

  private struct Parts {
    var versions: [Agreement] = []
    var record: AgreementRecord?
    var gaps: [Gap] = []
  }

  /// Versions and record of each agreement. The folder names the agreement: what the file itself says is compared by
  /// the checker.
  private static func parts(of usable: [ReadFile], _ gaps: [Gap]) -> [String: Parts] {
    var parts: [String: Parts] = [:]
    for file in usable {
      guard let tree = file.tree else { continue }
      switch file.role {
      case .version(let agreement, _): parts[agreement, default: Parts()].versions.append(Agreement(tree.root))
      case .record(let agreement): parts[agreement, default: Parts()].record = AgreementRecord(tree.root)
      default: break
      }
    }
    for gap in gaps {
      guard let agreement = gap.agreement else { continue }
      // Documents alone make no agreement.
      if gap.parts == .documents, parts[agreement] == nil { continue }
      parts[agreement, default: Parts()].gaps.append(gap)
    }
    return parts
  }
}
