import CLibXML2

// What libxml2 calls. Global functions, because C function pointers capture nothing; the context is the `PassState`.

typealias SAXString = UnsafePointer<UInt8>

/// Places every start tag: `input->cur` stands at its `>` or `/>`, and the nearest `<` before is its own, since an
/// attribute's value cannot contain one.
func startElement(
  _ context: UnsafeMutableRawPointer?, _ localName: SAXString?, _ prefix: SAXString?, _ uri: SAXString?,
  _ namespaceCount: Int32, _ namespaces: UnsafeMutablePointer<SAXString?>?, _ attributeCount: Int32, _ defaulted: Int32,
  _ attributes: UnsafeMutablePointer<SAXString?>?
) {
  guard let context, let localName else { return }
  let state = context.assumingMemoryBound(to: PassState.self)
  guard let input = state.pointee.parser.pointee.input, let source = state.pointee.source else { return }
  let cursor = Int(concord_offset(state.pointee.parser))
  guard cursor < state.pointee.sourceCount else { return }
  let isEmptyTag = source[cursor] == UInt8(ascii: "/")
  var start = cursor
  while start > 0, source[start] != UInt8(ascii: "<") { start -= 1 }

  let index = UInt32(state.pointee.nodes.count)
  let open = state.pointee.open
  state.pointee.nodes.append(
    NodeRecord(
      start: UInt32(start), contentStart: UInt32(cursor + (isEmptyTag ? 2 : 1)), end: UInt32(cursor),
      parent: open == PassState.none ? index : open, next: index + 1,
      firstAttribute: UInt32(state.pointee.attributes.count), name: state.pointee.number(localName, isXML: false),
      isEmptyTag: isEmptyTag))
  state.pointee.open = index
  state.pointee.subject = index
  state.pointee.moment = .start
  if state.pointee.namespace != nil, uri != state.pointee.knownNamespace || uri == nil {
    checkNamespace(state, uri, Int(index))
  }
  guard attributeCount > 0, let attributes else { return }
  takeAttributes(state, attributes, Int(attributeCount), input)
}

/// Notes the place of each attribute's value: the parser points into its input where the value is plain ASCII.
private func takeAttributes(
  _ state: UnsafeMutablePointer<PassState>, _ attributes: UnsafeMutablePointer<SAXString?>, _ count: Int,
  _ input: xmlParserInputPtr
) {
  guard let base = input.pointee.base, let end = input.pointee.end else { return }
  let consumed = Int(concord_offset(state.pointee.parser)) - (input.pointee.cur - base)
  for at in 0..<count {
    let parts = attributes + at * 5
    guard let localName = parts[0], let value = parts[3], let valueEnd = parts[4] else { continue }
    var isXML = false
    if let prefix = parts[1] {
      isXML =
        prefix[0] == UInt8(ascii: "x") && prefix[1] == UInt8(ascii: "m") && prefix[2] == UInt8(ascii: "l")
        && prefix[3] == 0
      if state.pointee.namespace != nil { checkAttribute(state, prefix, localName, parts[2], isXML) }
    }
    var record = AttributeRecord(
      valueStart: .max, valueCount: UInt32(valueEnd - value), name: state.pointee.number(localName, isXML: isXML),
      isEscaped: false)
    if value >= base, valueEnd <= end {
      record.valueStart = UInt32(consumed + (value - base))
    } else {
      state.pointee.hasUnplacedAttributes = true
    }
    state.pointee.attributes.append(record)
  }
}

private func checkNamespace(_ state: UnsafeMutablePointer<PassState>, _ uri: SAXString?, _ index: Int) {
  let namespace = uri.map { String(cString: $0) } ?? ""
  if namespace == state.pointee.namespace {
    state.pointee.knownNamespace = uri
  } else if state.pointee.strangers.count < state.pointee.eventLimit {
    state.pointee.strangers.append(Stranger(what: .element(namespace: namespace), element: index))
  }
}

/// Of attributes with a prefix, `xml:lang` is allowed anywhere and `xsi:schemaLocation` on the document element.
private func checkAttribute(
  _ state: UnsafeMutablePointer<PassState>, _ prefix: SAXString, _ localName: SAXString, _ uri: SAXString?,
  _ isXML: Bool
) {
  let name = String(cString: localName)
  if isXML, name == "lang" { return }
  let namespace = uri.map { String(cString: $0) } ?? ""
  let index = Int(state.pointee.subject)
  if index == 0, name == "schemaLocation", namespace == "http://www.w3.org/2001/XMLSchema-instance" { return }
  guard state.pointee.strangers.count < state.pointee.eventLimit else { return }
  let what = Stranger.What.attribute(prefix: String(cString: prefix), name: name, namespace: namespace)
  state.pointee.strangers.append(Stranger(what: what, element: index))
}

func endElement(_ context: UnsafeMutableRawPointer?, _: SAXString?, _: SAXString?, _: SAXString?) {
  guard let context else { return }
  let state = context.assumingMemoryBound(to: PassState.self)
  let open = state.pointee.open
  guard open != PassState.none else { return }
  let node = state.pointee.nodes.base + Int(open)
  node.pointee.end = UInt32(concord_offset(state.pointee.parser))
  node.pointee.next = UInt32(state.pointee.nodes.count)
  state.pointee.subject = open
  state.pointee.moment = .end
  state.pointee.open = open == 0 ? PassState.none : node.pointee.parent
}

/// Stops at a DOCTYPE. The byte gate has refused it already; this is the second wall.
func documentType(_ context: UnsafeMutableRawPointer?, _: SAXString?, _: SAXString?, _: SAXString?) {
  guard let context else { return }
  let state = context.assumingMemoryBound(to: PassState.self)
  state.pointee.hasDocumentType = true
  xmlStopParser(state.pointee.parser)
}

/// Keeps what libxml2 reports, up to a number.
func keepEvent(_ context: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
  guard let context, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
  let state = context.assumingMemoryBound(to: PassState.self)
  let origin: Event.Origin =
    switch UInt32(bitPattern: error.pointee.domain) {
    case XML_FROM_PARSER.rawValue: .parser
    case XML_FROM_NAMESPACE.rawValue: .namespaces
    case XML_FROM_SCHEMASV.rawValue: .schema
    default: .other
    }
  state.pointee.eventCount += 1
  if origin == .schema { state.pointee.schemaEventCount += 1 }
  // Counted apart, so that many errors of the schema cannot hide one of the parser.
  let sameKind =
    origin == .schema ? state.pointee.schemaEventCount : state.pointee.eventCount - state.pointee.schemaEventCount
  guard sameKind <= state.pointee.eventLimit else { return }
  func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
  func index(_ raw: UInt32) -> Int? { raw == PassState.none ? nil : Int(raw) }
  state.pointee.events.append(
    Event(
      origin: origin, code: Int(error.pointee.code), raw: text(error.pointee.message) ?? "",
      strings: [text(error.pointee.str1), text(error.pointee.str2), text(error.pointee.str3)],
      offset: min(Int(concord_offset(state.pointee.parser)), state.pointee.sourceCount),
      element: index(state.pointee.subject), open: index(state.pointee.open), moment: state.pointee.moment))
}
