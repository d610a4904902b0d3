import CLibXML2
import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why a schema could not be compiled: ours, not an author's.
public struct SchemaError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The schema file at fault, as far as known.
  public let file: String
  /// Its line, from 1; 0 where none is known.
  public let line: Int
  /// What libxml2 says of it.
  public let reason: String

  /// `concord.xsd:12: …`
  public var description: String { line > 0 ? "\(file):\(line): \(reason)" : "\(file): \(reason)" }
}

/// An XSD 1.0 schema, compiled once and shared by all readers and threads.
///
/// Its files are given as bytes; `xs:include` and `xs:import` are looked up among them by file name, and nowhere else.
public final class Schema: Sendable {
  /// The namespace that the main file describes; nil where it names none.
  public let targetNamespace: String?
  private let files: [SourceFile]
  private let main: String
  private let known = Shared<SchemaDescription?>(nil)
  private let describe: (@Sendable () -> SchemaDescription)?
  /// Never written after `init`; libxml2 only reads it while validating, as long as it is always given (no xsi
  /// assembly).
  nonisolated(unsafe) let pointer: xmlSchemaPtr
  /// The schema's own document, which the compiled schema points into.
  nonisolated(unsafe) private let document: xmlDocPtr

  /// Compiles the file whose path ends in `main`. Where a description of the same files is at hand, `describe` gives it.
  public init(
    files: [SourceFile], main: String, describe: (@Sendable () -> SchemaDescription)? = nil
  ) throws(SchemaError) {
    precondition(LibXML.isReady, "libxml2 is ready")
    (self.files, self.main, self.describe) = (files, main, describe)
    targetNamespace = try Self.targetNamespace(files: files, main: main)
    (pointer, document) = try LibXML.compiling.withLock { (_) throws(SchemaError) in
      try Self.compile(files: files, main: main)
    }
  }

  /// The schema in plain Swift: what may stand where, with the documentation of everything. Made when first asked for.
  public var description: SchemaDescription {
    if let describe { return describe() }
    return known.withLock { known in
      if let known { return known }
      do {
        let made = try SchemaDescription(files: files, main: main)
        known = made
        return made
      } catch {
        preconditionFailure("what libxml2 has compiled can be described: \(error)")
      }
    }
  }

  deinit {
    xmlSchemaFree(pointer)
    xmlFreeDoc(document)
  }

  private static func targetNamespace(files: [SourceFile], main: String) throws(SchemaError) -> String? {
    guard let file = files.first(where: { lastPart($0.path) == lastPart(main) }) else {
      throw SchemaError(file: main, line: 0, reason: "the schema's main file is not among the files given")
    }
    let (tree, findings) = Reader(schema: nil, vocabulary: .empty, limits: Limits(maximumBytes: 16 << 20)).read(file)
    guard let tree else {
      let reason = findings.first?.message.en.text ?? "the file cannot be read"
      throw SchemaError(file: main, line: findings.first?.range?.start.line ?? 0, reason: reason)
    }
    return tree.name(of: "targetNamespace").flatMap { tree.root[$0] }
  }

  private static func lastPart(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private static func compile(
    files: [SourceFile], main: String
  ) throws(SchemaError) -> (xmlSchemaPtr, xmlDocPtr) {
    var named: [String: [UInt8]] = [:]
    for file in files { named[lastPart(file.path)] = file.bytes }
    guard let bytes = named[lastPart(main)] else {
      throw SchemaError(file: main, line: 0, reason: "the schema's main file is not among the files given")
    }
    let offer = Unmanaged.passRetained(Offer(files: named))
    pthread_setspecific(LibXML.offered, offer.toOpaque())
    var complaints: [SchemaError] = []
    defer {
      concord_set_thread_errors(nil, nil)
      pthread_setspecific(LibXML.offered, nil)
      offer.release()
    }
    let result = withUnsafeMutablePointer(to: &complaints) { compile(bytes, main, into: $0) }
    if let result, complaints.isEmpty { return result }
    if let result {
      xmlSchemaFree(result.0)
      xmlFreeDoc(result.1)
    }
    throw complaints.first ?? SchemaError(file: main, line: 0, reason: "the schema cannot be compiled")
  }

  private static func compile(
    _ bytes: [UInt8], _ main: String, into complaints: UnsafeMutablePointer<[SchemaError]>
  ) -> (xmlSchemaPtr, xmlDocPtr)? {
    concord_set_thread_errors(complaints, keepComplaint)
    let document = bytes.withUnsafeBytes { raw in
      xmlReadMemory(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), main, nil,
        Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue))
    }
    guard let document else { return nil }
    guard let parser = xmlSchemaNewDocParserCtxt(document) else {
      xmlFreeDoc(document)
      return nil
    }
    concord_set_schema_errors(parser, complaints, keepComplaint)
    let schema = xmlSchemaParse(parser)
    xmlSchemaFreeParserCtxt(parser)
    guard let schema else {
      xmlFreeDoc(document)
      return nil
    }
    return (schema, document)
  }
}

private func keepComplaint(_ context: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
  guard let context, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
  let complaints = context.assumingMemoryBound(to: [SchemaError].self)
  guard complaints.pointee.count < 50 else { return }
  var reason = error.pointee.message.map { String(cString: $0) } ?? ""
  while reason.last?.isNewline == true { reason.removeLast() }
  complaints.pointee.append(
    SchemaError(
      file: error.pointee.file.map { String(cString: $0) } ?? "schema", line: Int(error.pointee.line), reason: reason))
}
