import Registry
import XML

/// Reads blocks and running text as tokens: paragraphs, lists, tables and figures, without clauses inside.
struct BlockReading {
  private var tokenizer = Tokenizer()
  private var targets: [String] = []
  private let numbers: [String: String]

  private init(_ numbers: [String: String]) { self.numbers = numbers }

  /// The tokens of an element that holds running text or blocks, and where its references lead. `numbers` are those of
  /// the clauses of the version, by id.
  static func tokens(_ element: Element, numbers: [String: String] = [:]) -> (tokens: [Token], targets: [String]) {
    var reading = BlockReading(numbers)
    let isBlocks = element.children.contains { ["paragraph", "list", "table", "figure"].contains($0.localName) }
    if isBlocks || ["clause", "preamble", "closing"].contains(element.localName) {
      reading.blocks(element)
    } else {
      reading.inline(element)
    }
    return (reading.tokenizer.tokens, reading.targets)
  }

  private mutating func blocks(_ element: Element) {
    for child in element.children {
      switch child.localName {
      case "paragraph": block(.paragraph, child)
      case "list": list(child)
      case "table": table(child)
      case "figure":
        for part in child.children { block(.paragraph, part) }
      default: break
      }
    }
  }

  private mutating func block(_ start: Token.Start, _ element: Element) {
    tokenizer.start(start)
    inline(element)
  }

  private mutating func list(_ list: Element) {
    for item in list.children { block(.item(label: item[SchemaNames.label]), item) }
  }

  private mutating func table(_ table: Element) {
    for part in table.children {
      guard part.localName != "caption" else {
        block(.paragraph, part)
        continue
      }
      tokenizer.start(.row)
      for cell in part.children { block(.cell, cell) }
    }
  }

  private mutating func inline(_ element: Element) {
    for piece in element.content {
      switch piece {
      case .text(let text): tokenizer.add(text)
      case .element(let child): self.child(child)
      }
    }
  }

  private mutating func child(_ child: Element) {
    switch child.localName {
    case "withheld": tokenizer.withheld(child[SchemaNames.ref] ?? "")
    case "list": list(child)
    case "ref":
      if let clause = child[SchemaNames.clause] {
        tokenizer.reference(to: clause, number: numbers[clause], child.deepText)
        return
      }
      for name in [SchemaNames.schedule, SchemaNames.agreement, SchemaNames.instrument] {
        if let target = child[name] { targets.append(target) }
      }
      inline(child)
    default: inline(child)
    }
  }
}
