import Diagnostics

/// Says what of a well-formed document its schema does not allow, in the house's words: what was found, what belongs
/// there, how to mend it.
///
/// libxml2 gives the code and the element; everything else is taken from the tree and from the description of the
/// schema. One root cause, one finding: of several complaints about one value, one place or one foreign part, the first
/// that says most is told.
struct SchemaVerdict {
  let tree: Tree
  let schema: SchemaDescription
  let namespace: String?
  let events: [Event]
  let strangers: [Stranger]
  let limits: Limits
  /// The declaration of each element, as far as the schema knows it.
  let declarations: Declarations

  init(
    tree: Tree, schema: SchemaDescription, namespace: String?, events: [Event], strangers: [Stranger], limits: Limits
  ) {
    self.tree = tree
    self.schema = schema
    self.namespace = namespace
    self.events = events
    self.strangers = strangers
    self.limits = limits
    declarations = Declarations(tree: tree, schema: schema)
  }

  var diagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    var told: Set<Subject> = []
    for stranger in strangers {
      guard let (subject, finding) = translate(stranger), told.insert(subject).inserted else { continue }
      found.append(finding.diagnostic(.notAllowedBySchema, .error, in: tree.source, raw: nil))
    }
    let foreign = Set(strangers.compactMap { $0.isElement ? $0.element : nil })
    let marked = Set(strangers.compactMap { $0.isElement ? nil : $0.element })
    for group in grouped where !isInside(group.subject.element, foreign) && !told.contains(group.subject) {
      // What xsi:nil and xsi:type do to an element is told with the attribute.
      if case .place(let index) = group.subject, marked.contains(index), !group.has(1871) { continue }
      guard let finding = translate(group) else { continue }
      told.insert(group.subject)
      found.append(finding.diagnostic(.notAllowedBySchema, .error, in: tree.source, raw: group.events.first?.raw))
    }
    return limited(found, to: limits.maximumFindings, tree.source)
  }

  /// What a complaint is about. Complaints about the same subject are one finding.
  enum Subject: Hashable {
    /// The element's name or place.
    case place(Int)
    /// The value of an attribute, or an attribute that should not be there.
    case attribute(Int, String)
    /// An attribute that is missing.
    case absent(Int, String)
    /// The text of an element.
    case text(Int)
    /// What is missing among its children.
    case content(Int)
    /// Keys of elements under it.
    case key(Int, String)

    var element: Int {
      switch self {
      case .place(let element), .attribute(let element, _), .absent(let element, _), .text(let element),
        .content(let element), .key(let element, _):
        element
      }
    }
  }

  /// The complaints about one subject.
  struct Group {
    var subject: Subject
    var events: [Event]

    func has(_ code: Int) -> Bool { events.contains { $0.code == code } }
  }

  private var grouped: [Group] {
    var groups: [Group] = []
    var places: [Subject: Int] = [:]
    for event in events {
      let subject = subject(of: event)
      if let known = places[subject] {
        groups[known].events.append(event)
      } else {
        places[subject] = groups.count
        groups.append(Group(subject: subject, events: [event]))
      }
    }
    return groups
  }

  /// Numbers are libxml2's `xmlParserErrors`, `XML_SCHEMAV_…`.
  private func subject(of event: Event) -> Subject {
    let element = min(event.element ?? 0, tree.nodes.count - 1)
    let open = min(event.open ?? element, tree.nodes.count - 1)
    switch event.code {
    case 1824...1840, 1852, 1857, 1858, 1861...1864, 1874:
      if event.moment == .start, let name = attributeName(event.raw) { return .attribute(element, name) }
      return .text(element)
    case 1866, 1867, 1869, 1870: return attributeName(event.raw).map { .attribute(element, $0) } ?? .place(element)
    case 1868: return .absent(element, localName(event.strings.first.flatMap { $0 } ?? ""))
    case 1871: return event.moment == .end ? .content(element) : .place(element)
    // About text it is raised between tags, where the open element is meant; about an element at its start tag.
    case 1841, 1843: return event.moment == .start && hasOwnText(open) == false ? .place(element) : .text(open)
    case 1877: return .key(element, event.raw)
    default: return .place(element)
    }
  }

  private func translate(_ group: Group) -> Finding? {
    switch group.subject {
    case .attribute(let index, let name):
      let element = Element(tree: tree, index: index)
      return group.has(1866) || group.has(1867) ? unknownAttribute(element, name) : badValue(element, attribute: name)
    case .absent(let index, let name): return missingAttribute(Element(tree: tree, index: index), name)
    case .text(let index):
      let element = Element(tree: tree, index: index)
      if group.has(1841) || group.has(1843) { return textNotAllowed(element) }
      // A text with elements in it is told by the first of them.
      return element.children.isEmpty ? badValue(element, attribute: nil) : nil
    case .content(let index): return missingChild(Element(tree: tree, index: index))
    case .place(let index):
      let element = Element(tree: tree, index: index)
      if index == 0 { return wrongRoot(element) }
      return group.has(1871) || group.has(1841) || group.has(1842) ? misplaced(element) : notAsItStands(element)
    case .key(let index, _):
      guard let event = group.events.first else { return nil }
      return key(Element(tree: tree, index: index), event)
    }
  }

  /// For what has no sentence of its own.
  func notAsItStands(_ element: Element) -> Finding {
    Finding(
      range: head(element),
      message: Phrase(
        en: "the schema does not allow <\(shown(element.localName))> as it stands here",
        fr: "le schéma ne permet pas <\(shown(element.localName))> tel qu’il est écrit ici"),
      help: declarations.of(element)?.documentation.phrase)
  }

  // MARK: Reading what libxml2 says

  /// The name in `Element 'x', attribute 'y': …`, without namespace.
  private func attributeName(_ raw: String) -> String? {
    // Only right after the element's name: further on, the words could be those of a value.
    let rest = raw.drop { $0 != "'" }.dropFirst().drop { $0 != "'" }
    let opening = "', attribute '"
    guard rest.hasPrefix(opening) else { return nil }
    return localName(String(rest.dropFirst(opening.count).prefix { $0 != "'" }))
  }

  /// `{urn:x}name` without its namespace; that of XML becomes the prefix.
  func localName(_ name: String) -> String {
    guard name.hasPrefix("{"), let close = name.lastIndex(of: "}") else { return name }
    let local = String(name[name.index(after: close)...])
    return name.hasPrefix("{http://www.w3.org/XML/1998/namespace}") ? "xml:" + local : local
  }

  private func isInside(_ index: Int, _ elements: Set<Int>) -> Bool {
    var at = index
    while true {
      if elements.contains(at) { return true }
      if at == 0 { return false }
      at = Int(tree.nodes[at].parent)
    }
  }

  private func hasOwnText(_ index: Int) -> Bool { firstText(Element(tree: tree, index: index)) != nil }

  /// The first text directly inside that is not white space.
  func firstText(_ element: Element) -> Range<Int>? {
    var found: Range<Int>?
    element.walk { run, _ in
      guard found == nil, Decoding.text(tree.source.bytes, run).contains(where: { !$0.isWhitespace }) else { return }
      let bytes = tree.source.bytes
      var range = run
      while let first = range.first, isSpace(bytes[first]) { range = range.lowerBound + 1..<range.upperBound }
      while let last = range.last, isSpace(bytes[last]) { range = range.lowerBound..<range.upperBound - 1 }
      found = range
    }
    return found
  }

  /// `<` and the name of an element's start tag.
  func head(_ element: Element) -> Range<Int> { element.startTag.lowerBound..<element.nameRange.upperBound }

  func attributeRange(_ element: Element, _ name: String) -> Range<Int>? {
    tree.name(of: name).flatMap { element.attributeRange($0) }
  }
}

extension Stranger {
  var isElement: Bool { if case .element = what { true } else { false } }
}
