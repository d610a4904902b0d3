import Diagnostics

/// Reads XML files: byte gate, parser, schema and places in one pass. Safe to share between threads.
///
/// ```swift
/// let reader = Reader(schema: schema, vocabulary: names, namespace: "urn:concord:1")
/// let (tree, findings) = reader.read(SourceFile(path: "Agreements/police-2026/1.xml", bytes: bytes))
/// ```
public struct Reader: Sendable {
  /// The schema that judges; nil where being well-formed is enough.
  public let schema: Schema?
  /// The names that are numbered alike in all trees.
  public let vocabulary: Vocabulary
  /// The namespace that every element must have; nil where any will do, and foreign attributes with it.
  public let namespace: String?
  /// What a file may ask.
  public let limits: Limits
  private let lanes = Shared<[Lane]>([])

  /// A reader; `namespace` is by default the schema's own.
  public init(schema: Schema?, vocabulary: Vocabulary, namespace: String? = nil, limits: Limits = Limits()) {
    self.schema = schema
    self.vocabulary = vocabulary
    self.namespace = namespace ?? schema?.targetNamespace
    self.limits = limits
  }

  /// Reads one file. The tree is nil when the file is not well-formed or not readable (one or more findings of severity
  /// fatal say why); a tree that breaks the schema comes with findings of severity error. No finding: valid.
  ///
  /// Findings are in the order of the text, at most `limits.maximumFindings`, the last of which counts the rest.
  public func read(_ file: SourceFile) -> (tree: Tree?, diagnostics: [Diagnostic]) {
    if let refusal = ByteGate.refusal(of: file, limits: limits) { return (nil, [refusal.diagnostic(in: file)]) }
    let lane =
      lanes.withLock { $0.popLast() }
      ?? Lane(schema: schema, vocabulary: vocabulary, namespace: namespace, limits: limits)
    let isWellFormed = file.bytes.withUnsafeBufferPointer { lane.pass($0) }
    let result = outcome(of: lane, file, isWellFormed)
    if lane.isReusable { lanes.withLock { $0.append(lane) } }
    return result
  }

  private func outcome(of lane: Lane, _ file: SourceFile, _ isWellFormed: Bool) -> (Tree?, [Diagnostic]) {
    let state = lane.state
    guard isWellFormed else {
      let fault = WellFormedness(file: file, events: state.pointee.events, limits: limits, vocabulary: vocabulary)
      return (nil, fault.diagnostics)
    }
    var attributes = state.pointee.attributes.records
    let nodes = state.pointee.nodes.records
    if state.pointee.hasUnplacedAttributes {
      Placing.place(&attributes, nodes, file.bytes, state)
    }
    let tree = Tree(
      source: file, vocabulary: vocabulary, nodes: nodes, attributes: attributes, ownNames: state.pointee.ownNames)
    if state.pointee.eventCount == 0, state.pointee.strangers.isEmpty { return (tree, []) }
    let verdict = SchemaVerdict(
      tree: tree, schema: schema?.description ?? .empty, namespace: namespace, events: state.pointee.events,
      strangers: state.pointee.strangers, limits: limits)
    return (tree, verdict.diagnostics)
  }
}
