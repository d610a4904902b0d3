import Formats
import Registry
import XML

/// Writes the legal text of one language: clauses with their numbers in the margin, and what stands inside them.
struct LegalText {
  let reading: AgreementReading
  let language: String

  private var html: HTMLWriter { reading.html }

  func write(_ text: AgreementText) {
    if let preamble = text.preamble { html.element("div", class: "preamble") { write(preamble.items) } }
    if let definitions = text.definitions { write(definitions) }
    let targets = BindTargets(reading)
    for clause in text.clauses { write(clause, depth: 0, targets) }
    if let closing = text.closing { html.element("div", class: "closing") { write(closing.items) } }
  }

  /// Blocks of a schedule or of any other text in one language.
  func write(_ items: [ScheduleText.Item]) {
    for item in items {
      switch item {
      case .paragraph(let inline): paragraph(inline)
      case .list(let list): write(list)
      case .table(let table): write(table)
      case .figure(let figure): write(figure)
      }
    }
  }

  private func write(_ items: [BlockText.Item]) {
    for item in items {
      switch item {
      case .paragraph(let inline): paragraph(inline)
      case .list(let list): write(list)
      case .table(let table): write(table)
      case .figure(let figure): write(figure)
      }
    }
  }

  private func write(_ items: [Clause.Item]) {
    for item in items {
      switch item {
      case .paragraph(let inline): paragraph(inline)
      case .list(let list): write(list)
      case .table(let table): write(table)
      case .figure(let figure): write(figure)
      }
    }
  }

  private func number(_ number: String, id: String) {
    html.element("a", class: "clause-number", .href(HTMLLink(fragment: "clause-" + id))) {
      reading.write(clauseNumber: number)
    }
  }

  private func write(_ clause: Clause, depth: Int, _ targets: BindTargets) {
    html.element("div", class: "clause", .id("clause-" + clause.id)) {
      number(clause.number, id: clause.id)
      if let heading = clause.heading {
        switch depth {
        case 0: html.element("h3") { inline(heading.element) }
        case 1: html.element("h4") { inline(heading.element) }
        default: html.element("p", class: "what") { inline(heading.element) }
        }
      }
      write(clause.items)
      targets.write(clause.binds)
      for inner in clause.clauses { write(inner, depth: depth + 1, targets) }
    }
  }

  private func write(_ definitions: Definitions) {
    html.element("div", class: "clause definitions", definitions.id.map { .id("clause-" + $0) }) {
      if let number = definitions.number, let id = definitions.id { self.number(number, id: id) }
      html.element("h3") {
        if let heading = definitions.heading {
          inline(heading.element)
        } else {
          html.text(reading.words(TextWord.definitions))
        }
      }
      html.element("dl") {
        for definition in definitions.definitions {
          html.element("dt", .id("term-" + definition.id)) { html.element("dfn", text: definition.term) }
          html.element("dd") { inline(definition.meaning.element) }
        }
      }
    }
  }

  private func paragraph(_ text: Inline) { html.element("p") { inline(text.element) } }

  private func write(_ list: ListBlock) {
    let items = list.items
    let style: StaticString? = items.contains { $0.label != nil } ? "labelled" : nil
    let content = {
      for item in items {
        html.element("li", item.id.map { .id("clause-" + $0) }) {
          if let label = item.label {
            html.element("span", class: "label") { html.isolated(label) }
            html.markup(" ")
          }
          inline(item.element)
        }
      }
    }
    switch list.numbering?.value {
    case "decimal": html.element("ol", class: style, content: content)
    case "alpha": html.element("ol", class: style, .literal("type", "a"), content: content)
    case "roman": html.element("ol", class: style, .literal("type", "i"), content: content)
    default: html.element("ul", class: style, content: content)
    }
  }

  private func write(_ table: TableBlock) {
    html.element("div", class: "scroll", .literal("role", "group"), .number("tabindex", 0)) {
      html.element("table") {
        if let caption = table.caption { html.element("caption") { inline(caption.element) } }
        if let head = table.head {
          html.element("thead") {
            html.element("tr") { for cell in head.cells { write(cell, isHead: true, scope: "col") } }
          }
        }
        html.element("tbody") {
          for row in table.rows {
            html.element("tr") { for cell in row.cells { write(cell, isHead: cell.header == true, scope: "row") } }
          }
        }
      }
    }
  }

  private func write(_ cell: TableCell, isHead: Bool, scope: StaticString) {
    let span = cell.span.map { HTMLAttribute.number("colspan", $0) }
    if isHead {
      html.element("th", .literal("scope", scope), span) { inline(cell.element) }
    } else {
      html.element("td", span) { inline(cell.element) }
    }
  }

  /// A figure is shown by its description; the picture itself is a document of the agreement.
  private func write(_ figure: FigureBlock) {
    html.element("figure") {
      html.element("p", text: figure.alternative)
      html.element("figcaption") {
        if let caption = figure.caption { inline(caption.element) } else { html.text(reading.words(TextWord.figure)) }
      }
    }
  }

  /// Mixed content: text with references, terms, withheld passages, foreign words, emphasis and inner lists.
  private func inline(_ element: Element) {
    var children = element.children
    guard children.next() != nil else { return html.text(of: element) }
    for piece in element.content {
      switch piece {
      case .text(let text): html.text(text)
      case .element(let child): inlineElement(child)
      }
    }
  }

  private func inlineElement(_ child: Element) {
    switch child.localName {
    case "ref": reference(ReferenceInText(child), child)
    case "term":
      html.element("a", class: "term", .href(HTMLLink(fragment: "term-" + TermInText(child).ref))) { inline(child) }
    case "withheld": reading.withheld(WithheldInText(child).ref)
    case "foreign":
      let tag = ForeignInText(child).language
      html.element("bdi", .lang(tag), .dir(HTMLDirection(language: tag))) { inline(child) }
    case "emphasis": html.element("em") { inline(child) }
    case "list": write(ListBlock(child))
    default: inline(child)
    }
  }

  private func reference(_ reference: ReferenceInText, _ element: Element) {
    let link: HTMLLink? =
      if let clause = reference.clause {
        HTMLLink(fragment: "clause-" + clause)
      } else if let schedule = reference.schedule {
        HTMLLink(fragment: "schedule-" + schedule)
      } else if let agreement = reference.agreement, reading.edition.survey.entry(agreement) != nil {
        reading.sheet.page("agreements/\(agreement)/")
      } else if let instrument = reference.instrument {
        reading.edition.names.link(ofInstrument: instrument)
      } else {
        nil
      }
    if let link { html.link(link) { inline(element) } } else { inline(element) }
  }
}
