import CLibXML2
import Diagnostics

/// One worker's parser and validator, with the room they fill: used by one thread at a time, file after file.
final class Lane {
  private let parser: xmlParserCtxtPtr
  private let validator: xmlSchemaValidCtxtPtr?
  /// Kept alive: the validator points into it.
  private let schema: Schema?
  private let handler: UnsafeMutablePointer<xmlSAXHandler>
  let state: UnsafeMutablePointer<PassState>

  init(schema: Schema?, vocabulary: Vocabulary, namespace: String?, limits: Limits) {
    precondition(LibXML.isReady, "libxml2 is ready")
    guard let parser = xmlNewParserCtxt(), let handler = parser.pointee.sax else {
      preconditionFailure("there is memory for a parser")
    }
    self.parser = parser
    self.handler = handler
    self.schema = schema
    state = .allocate(capacity: 1)
    state.initialize(
      to: PassState(
        parser: parser, vocabulary: vocabulary, namespace: namespace, eventLimit: limits.maximumFindings * 4))
    concord_clear_handler(handler)
    handler.pointee.internalSubset = documentType
    handler.pointee.startElementNs = startElement
    handler.pointee.endElementNs = endElement
    validator = schema.map { schema in
      guard let validator = xmlSchemaNewValidCtxt(schema.pointer) else {
        preconditionFailure("there is memory for a validator")
      }
      return validator
    }
    if let validator { concord_set_validation_errors(validator, state, keepEvent) }
  }

  deinit {
    if let validator { xmlSchemaFreeValidCtxt(validator) }
    xmlFreeParserCtxt(parser)
    state.pointee.deallocate()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// One pass: parses, validates and places. True when the document is well-formed; then the state holds a whole tree.
  func pass(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    state.pointee.clear()
    state.pointee.source = bytes.baseAddress
    state.pointee.sourceCount = bytes.count
    concord_set_thread_errors(state, keepEvent)
    parser.pointee.userData = UnsafeMutableRawPointer(state)
    var plug: xmlSchemaSAXPlugPtr?
    if let validator {
      plug = xmlSchemaSAXPlug(validator, &parser.pointee.sax, &parser.pointee.userData)
      precondition(plug != nil, "the validator can be put before the handler")
    }
    let document = bytes.withMemoryRebound(to: CChar.self) {
      xmlCtxtReadMemory(
        parser, $0.baseAddress, Int32($0.count), nil, nil,
        Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue))
    }
    if let document { xmlFreeDoc(document) }
    if let plug { xmlSchemaSAXUnplug(plug) }
    concord_set_thread_errors(nil, nil)
    let isWhole = state.pointee.nodes.count > 0 && state.pointee.open == PassState.none
    let isClean = !state.pointee.events.contains { $0.origin != .schema }
    return parser.pointee.wellFormed == 1 && parser.pointee.nsWellFormed == 1 && isWhole && isClean
      && !state.pointee.hasDocumentType
  }

  /// A lane that met trouble is not used again: libxml2 promises little about contexts after errors.
  var isReusable: Bool {
    state.pointee.eventCount == 0 && state.pointee.strangers.isEmpty && xmlDictSize(parser.pointee.dict) < 10_000
  }
}
