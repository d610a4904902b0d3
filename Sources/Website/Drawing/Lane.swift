/// Boxes one below the other, each as near to where it would like to stand as its neighbours allow.
struct Lane {
  let x: Int
  let width: Int
  /// The boxes in the order in which they were given.
  private(set) var frames: [Frame] = []

  /// A lane of boxes of these heights, in this order, with `gap` between them.
  init(x: Int, width: Int, top: Int, gap: Int, heights: [Int]) {
    self.x = x
    self.width = width
    var y = top
    for height in heights {
      frames.append(Frame(x: x, y: y, width: width, height: height))
      y += height + gap
    }
  }

  /// A lane of boxes that would like to have their middles at the given heights; they are put in that order.
  init(x: Int, width: Int, top: Int, gap: Int, heights: [Int], middles: [Int]) {
    self.x = x
    self.width = width
    frames = heights.map { Frame(x: x, y: top, width: width, height: $0) }
    var y = top
    for index in heights.indices.sorted(by: { (middles[$0], $0) < (middles[$1], $1) }) {
      frames[index].y = max(y, middles[index] - heights[index] / 2)
      y = frames[index].bottom + gap
    }
  }

  /// The lower edge of the lowest box.
  var bottom: Int { frames.map(\.bottom).max() ?? 0 }

  /// The point on a box's side at which the `index`th of `count` lines arrives.
  func port(_ box: Int, _ index: Int, of count: Int) -> Int {
    frames[box].y + frames[box].height * (index + 1) / (count + 1)
  }
}
