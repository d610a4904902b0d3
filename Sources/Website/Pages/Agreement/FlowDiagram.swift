import Formats
import Registry

/// The flows of an agreement as a picture in three lanes: who gives, what moves and by which channel, who receives.
struct FlowDiagram {
  private let reading: AgreementReading
  private let flows: [Flow]
  private let givers: [String]
  private let receivers: [String]

  private enum Measure {
    static let width = 736
    // Room for half of an outline.
    static let rim = 1
    static let side = 180
    static let gap = 56
    static let middle = width - 2 * (rim + side + gap)
    static let end = width - rim - side
    static let head = 26
    static let padding = 9
  }

  init(_ flows: [Flow], _ reading: AgreementReading) {
    self.reading = reading
    var givers: [String] = []
    var receivers: [String] = []
    for flow in flows {
      if !givers.contains(flow.from) { givers.append(flow.from) }
      for id in flow.to where !receivers.contains(id) { receivers.append(id) }
    }
    // The flows of one giver stand together, so that few lines cross.
    self.flows = givers.flatMap { giver in flows.filter { $0.from == giver } }
    self.givers = givers
    self.receivers = receivers
  }

  func write() {
    let cards = flows.map { Card(reading, $0) }
    let middle = Lane(
      x: Measure.rim + Measure.side + Measure.gap, width: Measure.middle, top: Measure.head, gap: 16,
      heights: cards.map(\.height))
    let (from, to) = (names(givers), names(receivers))
    let left = lane(Measure.rim, from, middle) { giver, flow in flows[flow].from == givers[giver] }
    let right = lane(Measure.end, to, middle) { receiver, flow in
      flows[flow].to.contains(receivers[receiver])
    }
    let bottom = max(middle.bottom, left.bottom, right.bottom)
    reading.sheet.add(
      Picture(
        "flows", title: reading.words(PictureWord.flows), description: reading.words(PictureWord.flowsHint),
        width: Measure.width, height: bottom + 2
      ) { canvas in
        heads(canvas)
        nodes(givers, from, left, canvas)
        nodes(receivers, to, right, canvas)
        for index in flows.indices {
          canvas.link(HTMLLink(fragment: "fact-" + flows[index].id)) {
            edges(index, left, middle, right, canvas)
            cards[index].draw(middle.frames[index], canvas)
          }
        }
      })
  }

  private func heads(_ canvas: Canvas) {
    for (word, x, width) in [
      (DataWord.from, Measure.rim, Measure.side), (.flow, Measure.rim + Measure.side + Measure.gap, Measure.middle),
      (.to, Measure.end, Measure.side),
    ] {
      canvas.text(
        reading.words(word), x: x + width / 2, y: 3, size: 13, anchor: .middle, class: "small quiet")
    }
  }

  // MARK: Parties

  private func names(_ actors: [String]) -> [TextBlock] {
    actors.map { TextBlock(name($0), width: Measure.side - 2 * Measure.padding, size: 15, limit: 5) }
  }

  private func name(_ id: String) -> Passage {
    let names = reading.edition.names
    let own = reading.words.language
    switch reading.agreement.actor(id) {
    case .party(let party): return names.organisation(party.organisation)
    case .group(let group): return reading.passage(group.title) ?? Passage(id, language: own)
    case .participant(let participant):
      return participant.organisation.map(names.organisation) ?? reading.passage(participant.name)
        ?? Passage(id, language: own)
    case nil: return Passage(id, language: own)
    }
  }

  /// The page of the institution behind a party; where there is none, the part that introduces the parties.
  private func place(_ id: String) -> HTMLLink {
    let organisation: String? =
      switch reading.agreement.actor(id) {
      case .party(let party): party.organisation
      case .participant(let participant): participant.organisation
      default: nil
      }
    guard let organisation, reading.edition.names.knows(organisation: organisation) else {
      return HTMLLink(fragment: PartiesPart.id)
    }
    return reading.sheet.page("institutions/\(organisation)/")
  }

  /// Parties stand beside the middle of what they give or receive.
  private func lane(_ x: Int, _ names: [TextBlock], _ middle: Lane, _ takesPart: (Int, Int) -> Bool) -> Lane {
    Lane(
      x: x, width: Measure.side, top: Measure.head, gap: 14, heights: names.map { $0.height + 2 * Measure.padding },
      middles: names.indices.map { party in
        let own = flows.indices.filter { takesPart(party, $0) }
        return own.reduce(0) { $0 + middle.frames[$1].middle } / max(1, own.count)
      })
  }

  private func nodes(_ ids: [String], _ names: [TextBlock], _ lane: Lane, _ canvas: Canvas) {
    for (index, frame) in lane.frames.enumerated() {
      canvas.link(place(ids[index])) {
        canvas.box(frame, class: "node")
        canvas.text(
          names[index], x: frame.x + frame.width / 2, y: frame.y + Measure.padding, anchor: .middle)
      }
    }
  }

  // MARK: Lines

  private func edges(_ flow: Int, _ left: Lane, _ middle: Lane, _ right: Lane, _ canvas: Canvas) {
    let card = middle.frames[flow]
    if let giver = givers.firstIndex(of: flows[flow].from) {
      let all = flows.indices.filter { flows[$0].from == givers[giver] }
      let y = left.port(giver, all.firstIndex(of: flow) ?? 0, of: all.count)
      canvas.curve(Spot(x: Measure.rim + Measure.side, y: y), Spot(x: card.x, y: card.middle), class: "edge")
    }
    for id in flows[flow].to {
      guard let receiver = receivers.firstIndex(of: id) else { continue }
      let all = flows.indices.filter { flows[$0].to.contains(id) }
      let y = right.port(receiver, all.firstIndex(of: flow) ?? 0, of: all.count)
      let tip = Spot(x: Measure.end, y: y)
      canvas.curve(Spot(x: card.end, y: card.middle), tip, class: "edge")
      canvas.head(tip, toEnd: true, class: "head")
    }
  }

  /// What moves: the title of the flow, its categories of data, its channel, and whether part of it is withheld.
  private struct Card {
    let title: TextBlock
    let details: [TextBlock]
    let isWithheld: Bool

    init(_ reading: AgreementReading, _ flow: Flow) {
      let words = reading.words
      let width = Measure.middle - 2 * Measure.padding
      title = TextBlock(
        reading.passage(flow.title) ?? Passage(flow.id, language: words.language), width: width, size: 15, limit: 5)
      var categories: [Code] = []
      for item in flow.items where !categories.contains(item.category) { categories.append(item.category) }
      isWithheld = flow.items.contains { $0.withheld != nil }
      let lines = [
        categories.isEmpty ? nil : categories.map(reading.label).joined(separator: words(PageWord.listSeparator)),
        flow.channel.map(reading.label), isWithheld ? words(PictureWord.withheld) : nil,
      ]
      details = lines.compactMap { $0 }.map {
        TextBlock(Passage($0, language: words.language), width: width, size: 13, limit: 3)
      }
    }

    var height: Int { title.height + details.reduce(0) { $0 + $1.height + 3 } + 2 * Measure.padding }

    func draw(_ frame: Frame, _ canvas: Canvas) {
      canvas.box(frame, class: isWithheld ? "card withheld" : "card")
      canvas.text(title, x: frame.x + Measure.padding, y: frame.y + Measure.padding, class: "strong")
      var y = frame.y + Measure.padding + title.height + 3
      for block in details {
        canvas.text(block, x: frame.x + Measure.padding, y: y, class: "small")
        y += block.height + 3
      }
    }
  }
}
