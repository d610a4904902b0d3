import CLibXML2

/// What one pass over a file collects; the callbacks reach it through a pointer, so that no reference is counted per
/// tag.
struct PassState {
  static let none = UInt32.max

  let parser: xmlParserCtxtPtr
  let vocabulary: Vocabulary
  /// The namespace every element must have; nil where any will do.
  let namespace: String?
  let eventLimit: Int

  var nodes = Shelf<NodeRecord>(capacity: 2048)
  var attributes = Shelf<AttributeRecord>(capacity: 2048)
  var names = NameCache()
  var ownNames: [String] = []
  /// The element whose end tag comes next.
  var open = PassState.none
  /// The element last started or ended: what a schema error is about.
  var subject = PassState.none
  var moment = Event.Moment.start
  /// The parser's address of the expected namespace, once met.
  var knownNamespace: UnsafePointer<UInt8>?
  /// The source, while the pass runs.
  var source: UnsafePointer<UInt8>?
  var sourceCount = 0
  /// Set when some attribute's place could not be taken from the parser.
  var hasUnplacedAttributes = false

  var events: [Event] = []
  /// All events, kept or not.
  var eventCount = 0
  var schemaEventCount = 0
  var strangers: [Stranger] = []
  var hasDocumentType = false

  init(parser: xmlParserCtxtPtr, vocabulary: Vocabulary, namespace: String?, eventLimit: Int) {
    self.parser = parser
    self.vocabulary = vocabulary
    self.namespace = namespace
    self.eventLimit = eventLimit
  }

  func deallocate() {
    nodes.deallocate()
    attributes.deallocate()
    names.deallocate()
  }

  /// Forgets the file; keeps the room and the names of the vocabulary.
  mutating func clear() {
    nodes.clear()
    attributes.clear()
    if !ownNames.isEmpty {
      names.clear()
      ownNames = []
    }
    (open, subject, moment) = (PassState.none, PassState.none, .start)
    (source, sourceCount) = (nil, 0)
    hasUnplacedAttributes = false
    events = []
    (eventCount, schemaEventCount) = (0, 0)
    strangers = []
    hasDocumentType = false
  }

  // MARK: Names

  @inline(__always)
  mutating func number(_ name: UnsafePointer<UInt8>, isXML: Bool) -> UInt16 {
    let key = UInt(bitPattern: name) << 1 | (isXML ? 1 : 0)
    return names.find(key) ?? meet(name, isXML, key)
  }

  private mutating func meet(_ name: UnsafePointer<UInt8>, _ isXML: Bool, _ key: UInt) -> UInt16 {
    // The dictionary has one address per text, so that a name met here is new to this file.
    let text = (isXML ? "xml:" : "") + String(cString: name)
    let number: UInt16
    if let known = vocabulary.name(of: text) {
      number = known.raw
    } else if vocabulary.count + ownNames.count < Int(UInt16.max) {
      number = UInt16(vocabulary.count + ownNames.count)
      ownNames.append(text)
    } else {
      number = Name.overflow.raw
    }
    names.insert(key, number)
    return number
  }
}
