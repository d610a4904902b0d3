import Diagnostics
import Registry
import XML

/// The registry of an example: the specimen with the example put into it, and the places where it wants to be flagged.
public struct ExampleRegistry: Sendable {
  /// The authored files with the marks still in them, by place.
  public var marked: [String: String]
  /// The stage and day of the example.
  public let example: Example

  /// Puts an example into the specimen. Nil where its fragment cannot be taken apart.
  public init?(_ example: Example) {
    self.example = example
    guard let body = ExampleRegistry.body(example) else { return nil }
    var files = Specimen.files.merging(example.files) { $1 }
    var attributes = Specimen.attributes.map { ($0.0, example.attributes[$0.0] ?? $0.1) }
    for (name, value) in example.attributes.sorted(by: { $0.key < $1.key })
    where !Specimen.attributes.contains(where: { $0.0 == name }) { attributes.append((name, value)) }
    let start = attributes.map { " \($0.0)=\"\($0.1)\"" }.joined()
    let place = "\(Specimen.agreement)/1.xml"
    if files[place] == nil {
      files[place] = "<agreement xmlns=\"urn:concord:1\"\(start)>\n\(body)\n</agreement>\n"
    }
    if files["\(Specimen.agreement)/record.xml"] == nil {
      files["\(Specimen.agreement)/record.xml"] =
        "<record xmlns=\"urn:concord:1\" agreement=\"\(Specimen.agreement)\" schemaVersion=\"1.0\" xml:lang=\"en\">\n"
        + "\(example.record ?? Specimen.record)\n</record>\n"
    }
    marked = files.filter { !$0.value.isEmpty }
  }

  /// A finding that is expected: the file and the stretch of it.
  public struct Expectation: Sendable, Hashable {
    /// The path of the file.
    public let path: String
    /// The bytes to be marked.
    public let range: Range<Int>
  }

  /// What the example wants flagged, and the files without marks.
  public func unmarked() -> (files: [AuthoredFile], expected: Set<Expectation>) {
    var files: [AuthoredFile] = []
    var expected: Set<Expectation> = []
    for (place, text) in marked.sorted(by: { $0.key < $1.key }) {
      let (bytes, ranges) = Marks.strip(text)
      // Marks around nothing: the file is not there, and is wanted.
      if !bytes.isEmpty { files.append(AuthoredFile(place: place, source: SourceFile(path: place, bytes: bytes))) }
      for range in ranges { expected.insert(Expectation(path: place, range: range)) }
    }
    return (files, expected)
  }

  /// What all rules find in it.
  public func findings() -> [Diagnostic] {
    let read = unmarked().files.map { file in
      // Most examples leave the files around the agreement as they are: reading them once is enough.
      if let known = Self.pristine[file.place], known.bytes == file.source.bytes { return known.read }
      return file.read()
    }
    let agreements = Set(read.compactMap(\.role.agreement))
    let documents = agreements.sorted().flatMap { agreement in
      Specimen.documents.map { DocumentFile(agreement: agreement, name: $0.name, bytes: $0.bytes, sha256: $0.sha256) }
    }
    let register = Register(assembling: read, documents: documents)
    let checker = Checker(register: register, day: Day(example.day) ?? Day(number: 0), stage: example.stage)
    return
      (read.flatMap(\.findings) + checker.registerFindings()
      + register.agreements.flatMap { checker.findings(in: $0) }).sorted()
  }

  /// The specimen's own files around the agreement, read.
  private static let pristine: [String: (bytes: [UInt8], read: ReadFile)] = Specimen.files.reduce(into: [:]) {
    let file = AuthoredFile(place: $1.key, source: SourceFile(path: $1.key, text: $1.value))
    $0[$1.key] = (file.source.bytes, file.read())
  }

  /// The elements of the agreement: those of the fragment in the place of those of the same name, in schema order.
  private static func body(_ example: Example) -> String? {
    guard let own = pieces(Specimen.body(replacing: example.replacing)), let new = pieces(example.fragment) else {
      return nil
    }
    let replaced = Set(new.map(\.name)).union(example.removing)
    let order = Shape.all["Agreement"]?.children.map(\.label) ?? []
    let all = own.filter { !replaced.contains($0.name) } + new
    return order.flatMap { name in all.filter { $0.name == name }.map(\.text) }.joined(separator: "\n")
  }

  static func pieces(_ text: String) -> [(name: String, text: String)]? {
    let (bytes, marks) = Marks.strip("<agreement xmlns=\"urn:concord:1\">" + text + "</agreement>")
    let reader = Reader(schema: nil, vocabulary: Vocabulary([]), namespace: nil)
    guard let tree = reader.read(SourceFile(path: "fragment", bytes: bytes)).tree else { return nil }
    return tree.root.children.map { child in
      (child.localName, Marks.restore(bytes, child.range, marks))
    }
  }
}

/// The marks `⟦` and `⟧` of examples.
public enum Marks {
  private static let open = Array("⟦".utf8)
  private static let close = Array("⟧".utf8)

  /// The bytes without marks, and the stretches that were marked.
  public static func strip(_ text: String) -> (bytes: [UInt8], ranges: [Range<Int>]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var starts: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<bytes.count) }
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    return (bytes, ranges)
  }

  /// A stretch of bytes with the marks back that lie in it.
  static func restore(_ bytes: [UInt8], _ part: Range<Int>, _ ranges: [Range<Int>]) -> String {
    var out: [UInt8] = []
    for at in part.lowerBound...part.upperBound {
      for range in ranges where range.upperBound == at && range.lowerBound >= part.lowerBound { out += close }
      for range in ranges where range.lowerBound == at && range.upperBound <= part.upperBound { out += open }
      if at < part.upperBound { out.append(bytes[at]) }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
