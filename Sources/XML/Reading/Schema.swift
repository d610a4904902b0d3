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
  /// The schema in plain Swift: what may stand where, with the documentation of everything.
  public let description: SchemaDescription
  /// Never written after `init`; libxml2 only reads it while validating, as long as it is always given (no xsi assembly).
  nonisolated(unsafe) let pointer: xmlSchemaPtr
  /// The schema's own document, which the compiled schema points into.
  nonisolated(unsafe) private let document: xmlDocPtr

  /// Compiles the file whose path ends in `main`.
  public init(files: [SourceFile], main: String) throws(SchemaError) {
    precondition(LibXML.isReady, "libxml2 is ready")
    description = try SchemaDescription(files: files, main: main)
    targetNamespace = description.targetNamespace
    (pointer, document) = try LibXML.compiling.withLock { (_) throws(SchemaError) in
      try Self.compile(files: files, main: main)
    }
  }

  deinit {
    xmlSchemaFree(pointer)
    xmlFreeDoc(document)
  }

  private static func compile(
    files: [SourceFile], main: String
  ) throws(SchemaError) -> (xmlSchemaPtr, xmlDocPtr) {
    func lastPart(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
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
