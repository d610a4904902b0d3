import Diagnostics
import Registry
import XML

extension Inspection {
  /// The name under which the operator means the standard input.
  public static let standardInput = "-"

  /// Reads and judges one file from the standard input, as if it stood in its place of the registry: what an editor is
  /// about to save. The document element says which place that is; findings show the path of that place, or `-` where the
  /// file cannot be read.
  public static func inspectStandardInput(
    for registry: String, day: Day, stage: Stage? = nil, rules: Bool = true
  ) async throws(PublishingError) -> (inspection: Inspection, path: String) {
    let (source, finding) = SourceReading.read(standardInput)
    guard let source else {
      let reason = finding?.message ?? Phrase(en: "nothing to read", fr: "rien à lire")
      throw .request(
        Phrase(en: "the standard input: \(reason.text(in: "en"))", fr: "l’entrée standard : \(reason.text(in: "fr"))"))
    }
    return try await inspect(source.bytes, for: registry, day: day, stage: stage, rules: rules)
  }

  static func inspect(
    _ bytes: [UInt8], for registry: String, day: Day, stage: Stage? = nil, rules: Bool = true
  ) async throws(PublishingError) -> (inspection: Inspection, path: String) {
    let root = RecordSchema.reader.read(SourceFile(path: standardInput, bytes: bytes)).0?.root
    let place = place(of: root)
    let path = root == nil ? standardInput : RegistryPaths.shown(place, in: registry)
    let agreement = AuthoredFile.Role(place: place).agreement
    let inspection = try await inspect(
      registry, day: day, stage: stage, only: agreement.map { [$0] }, rules: rules,
      replacing: [place: SourceFile(path: path, bytes: bytes)])
    return (inspection, path)
  }

  /// Where a document belongs by what it says of itself; a file that cannot be read is taken for an agreement.
  private static func place(of root: Element?) -> String {
    let unknown = "standard-input"
    guard let root else { return "\(unknown)/1.xml" }
    switch root.localName {
    case "registry", "organisations", "calendar", "legislation": return root.localName + ".xml"
    case "codeList": return "codelists/\(root[SchemaNames.id] ?? unknown).xml"
    case "record": return "\(root[SchemaNames.agreement] ?? unknown)/record.xml"
    default:
      let number = root[SchemaNames.version].flatMap { Int($0) } ?? 1
      return "\(root[SchemaNames.id] ?? unknown)/\(max(number, 1)).xml"
    }
  }
}
