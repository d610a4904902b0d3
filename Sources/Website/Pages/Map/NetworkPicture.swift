import Formats
import Registry

/// The network as a picture: the commission as a spine from top to bottom, institutions by branch of the state on both
/// sides, a line to each with the number of agreements. Arrows show where data goes.
struct NetworkPicture {
  let edition: Edition
  let network: Network

  private enum Measure {
    static let margin = 40
    static let side = 244
    static let gap = 92
    static let hub = 128
    static let width = 2 * (margin + side + gap) + hub
    static let padding = 8
  }

  /// A branch of the state with its institutions, each with its place.
  private struct Group {
    let title: TextBlock
    var y = 0
    var members: [(node: Int, name: TextBlock)]

    var height: Int {
      title.height + 8 + members.reduce(0) { $0 + $1.name.height + 2 * Measure.padding + 8 }
    }
  }

  func write(on sheet: Sheet) {
    var columns = columns()
    for column in columns.indices {
      var y = 0
      for group in columns[column].indices {
        columns[column][group].y = y
        y += columns[column][group].height + 12
      }
    }
    let frames = frames(columns)
    let bottom = (frames.values.map(\.bottom).max() ?? 0) + (network.rest > 0 ? 44 : 4)
    sheet.add(
      Picture(
        "network", title: edition.words(PictureWord.network), description: edition.words(PictureWord.networkHint),
        width: Measure.width, height: bottom
      ) { canvas in
        hub(bottom, canvas)
        for index in network.nodes.indices { if let frame = frames[index] { spoke(index, frame, canvas) } }
        for (column, groups) in columns.enumerated() {
          for group in groups { write(group, column, frames, canvas) }
        }
        for edge in network.direct { direct(edge, frames, canvas) }
        if network.rest > 0 { rest(bottom, canvas) }
      })
  }

  // MARK: Places

  /// Groups in two columns, each added to the shorter one.
  private func columns() -> [[Group]] {
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for (index, node) in network.nodes.enumerated() {
      let branch = node.branch?.value ?? ""
      if members[branch] == nil { order.append(branch) }
      members[branch, default: []].append(index)
    }
    var columns: [[Group]] = [[], []]
    var heights = [0, 0]
    for nodes in order.flatMap({ halves(members[$0] ?? []) }) {
      let label = nodes.first.flatMap { network.nodes[$0].branch }.map(edition.names.label)
      let group = Group(
        title: TextBlock(label ?? Passage("", language: edition.language), width: Measure.side, size: 13, limit: 1),
        members: nodes.map { node in
          let name = edition.names.organisation(network.nodes[node].organisation)
          return (node, TextBlock(name, width: Measure.side - 2 * Measure.padding, size: 15, limit: 3))
        })
      let column = heights[0] <= heights[1] ? 0 : 1
      columns[column].append(group)
      heights[column] += group.height + 12
    }
    return columns
  }

  /// A branch that is more than half of everything stands on both sides.
  private func halves(_ nodes: [Int]) -> [[Int]] {
    guard nodes.count > 3, nodes.count * 2 > network.nodes.count else { return [nodes] }
    let middle = (nodes.count + 1) / 2
    return [Array(nodes[..<middle]), Array(nodes[middle...])]
  }

  private func frames(_ columns: [[Group]]) -> [Int: Frame] {
    var frames: [Int: Frame] = [:]
    for (column, groups) in columns.enumerated() {
      let x = column == 0 ? Measure.margin : Measure.width - Measure.margin - Measure.side
      for group in groups {
        var y = group.y + group.title.height + 8
        for (node, name) in group.members {
          let height = name.height + 2 * Measure.padding
          frames[node] = Frame(x: x, y: y, width: Measure.side, height: height)
          y += height + 8
        }
      }
    }
    return frames
  }

  private var spine: (start: Int, end: Int) {
    let start = Measure.margin + Measure.side + Measure.gap
    return (start, start + Measure.hub)
  }

  // MARK: What is drawn

  private func hub(_ bottom: Int, _ canvas: Canvas) {
    let name = TextBlock(edition.names.organisation(network.hub), width: Measure.hub - 16, size: 15, limit: 6)
    let frame = Frame(x: spine.start, y: 1, width: Measure.hub, height: bottom - 2)
    canvas.link(canvas.sheet.page("institutions/\(network.hub)/")) {
      canvas.box(frame, class: "node hub")
      canvas.text(name, x: frame.x + Measure.hub / 2, y: 14, anchor: .middle, class: "strong")
    }
  }

  private func write(_ group: Group, _ column: Int, _ frames: [Int: Frame], _ canvas: Canvas) {
    let x = column == 0 ? Measure.margin : Measure.width - Measure.margin - Measure.side
    canvas.text(group.title, x: x, y: group.y + 2, class: "small quiet")
    for (node, name) in group.members {
      guard let frame = frames[node] else { continue }
      canvas.link(canvas.sheet.page("institutions/\(network.nodes[node].organisation)/")) {
        canvas.box(frame, class: "node")
        canvas.text(name, x: frame.x + Measure.padding, y: frame.y + Measure.padding)
      }
    }
  }

  private func spoke(_ index: Int, _ frame: Frame, _ canvas: Canvas) {
    let edge = network.spokes[index]
    let isFirst = frame.x < spine.start
    let outer = Spot(x: isFirst ? frame.end : frame.x, y: frame.middle)
    let inner = Spot(x: isFirst ? spine.start : spine.end, y: frame.middle)
    canvas.link(target(edge, canvas.sheet), name: name(edge)) {
      canvas.line(outer, inner, class: edge.there.isEmpty && edge.back.isEmpty ? "edge dashed" : "edge")
      if !edge.there.isEmpty { canvas.head(outer, toEnd: !isFirst, class: "head") }
      if !edge.back.isEmpty { canvas.head(inner, toEnd: isFirst, class: "head") }
      badge(edge, Spot(x: (outer.x + inner.x) / 2, y: frame.middle), canvas)
    }
  }

  private func direct(_ edge: Network.Edge, _ frames: [Int: Frame], _ canvas: Canvas) {
    let place = { (id: String) in
      network.nodes.firstIndex { $0.organisation == id }.flatMap { frames[$0] }
    }
    guard let one = place(edge.one), let other = place(edge.other) else { return }
    canvas.link(target(edge, canvas.sheet), name: name(edge)) {
      if one.x == other.x {
        let isFirst = one.x < spine.start
        let edgeX = isFirst ? one.x : one.end
        let reach = isFirst ? 10 : Measure.width - 10
        let (from, to) = (Spot(x: edgeX, y: one.middle), Spot(x: edgeX, y: other.middle))
        canvas.arc(from, to, reach: reach, class: "edge direct")
        if !edge.back.isEmpty { canvas.head(from, toEnd: isFirst, class: "head") }
        if !edge.there.isEmpty { canvas.head(to, toEnd: isFirst, class: "head") }
        badge(edge, Spot(x: (edgeX + 3 * reach) / 4, y: (from.y + to.y) / 2), canvas)
      } else {
        let isFirst = one.x < other.x
        let from = Spot(x: isFirst ? one.end : one.x, y: one.bottom - 6)
        let to = Spot(x: isFirst ? other.x : other.end, y: other.bottom - 6)
        canvas.curve(from, to, class: "edge direct")
        if !edge.back.isEmpty { canvas.head(from, toEnd: !isFirst, class: "head") }
        if !edge.there.isEmpty { canvas.head(to, toEnd: isFirst, class: "head") }
        badge(edge, Spot(x: (from.x + to.x) / 2, y: (from.y + to.y) / 2), canvas)
      }
    }
  }

  private func badge(_ edge: Network.Edge, _ center: Spot, _ canvas: Canvas) {
    canvas.dot(center, radius: 13, class: "badge")
    canvas.text(
      edition.words.number(edge.agreements.count), x: center.x, y: center.y - 10, size: 15, anchor: .middle)
  }

  private func rest(_ bottom: Int, _ canvas: Canvas) {
    canvas.link(canvas.sheet.page("institutions/")) {
      canvas.text(
        edition.words(PictureWord.furtherInstitutions, count: network.rest), x: Measure.margin, y: bottom - 30,
        size: 15)
    }
  }

  // MARK: Links

  /// The agreement where it is the only one, else the list of the institution's agreements.
  private func target(_ edge: Network.Edge, _ sheet: Sheet) -> HTMLLink {
    if edge.agreements.count == 1 {
      return sheet.page("agreements/\(edition.survey.entries[edge.agreements[0]].series.id)/")
    }
    return sheet.page(FacetPath.institution(edge.other))
  }

  private func name(_ edge: Network.Edge) -> String {
    let (one, other) = (edition.names.organisation(edge.one).text, edition.names.organisation(edge.other).text)
    let agreements = edition.words(PictureWord.agreements, count: edge.agreements.count)
    return edge.one == network.hub ? "\(other): \(agreements)" : "\(one), \(other): \(agreements)"
  }
}
