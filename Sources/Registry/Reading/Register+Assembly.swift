import Diagnostics
import XML

extension Register {
  /// Puts together what was read. Files that could not be read are left out, and said to be unreadable; nothing throws.
  ///
  /// `otherAgreements` are the ids of agreements that exist but were not read, so that references to them hold.
  public init(assembling files: [ReadFile], documents: [DocumentFile] = [], otherAgreements: [String] = []) {
    let usable = files.filter(\.isUsable).sorted { $0.place < $1.place }
    func root(_ role: AuthoredFile.Role) -> Element? { usable.first { $0.role == role }?.tree?.root }
    let parts = Register.parts(of: usable, all: files)
    let documentsByAgreement = Dictionary(grouping: documents.sorted { $0.name < $1.name }, by: \.agreement)
    self.init(
      profile: root(.registry).map(RegistryProfile.init),
      organisations: root(.organisations).map { Organisations($0).organisations } ?? [],
      elections: root(.calendar).map { Calendar($0).elections } ?? [],
      instruments: root(.legislation).map { Legislation($0).instruments } ?? [],
      agreements: parts.sorted { $0.key < $1.key }.map { id, part in
        AgreementSeries(
          id: id, versions: part.versions.sorted { $0.version < $1.version }, record: part.record,
          documents: documentsByAgreement[id] ?? [], unreadable: part.unreadable.sorted())
      },
      addedCodeLists: usable.filter { $0.role == .codeList }.compactMap { $0.tree.map { CodeList($0.root) } },
      otherAgreements: otherAgreements,
      unusableFiles: Set(files.filter { !$0.isUsable && $0.role.agreement == nil }.map(\.place)))
  }

  private struct Parts {
    var versions: [Agreement] = []
    var record: AgreementRecord?
    var unreadable: [String] = []
  }

  /// Versions and record of each agreement. The folder names the agreement: what the file itself says is compared by
  /// the checker.
  private static func parts(of usable: [ReadFile], all files: [ReadFile]) -> [String: Parts] {
    var parts: [String: Parts] = [:]
    for file in usable {
      guard let tree = file.tree else { continue }
      switch file.role {
      case .version(let agreement, _): parts[agreement, default: Parts()].versions.append(Agreement(tree.root))
      case .record(let agreement): parts[agreement, default: Parts()].record = AgreementRecord(tree.root)
      default: break
      }
    }
    for file in files where !file.isUsable {
      switch file.role {
      case .version(let agreement, _), .record(let agreement):
        parts[agreement, default: Parts()].unreadable.append(file.place)
      default: break
      }
    }
    return parts
  }
}
