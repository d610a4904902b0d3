/// For each of some terms the units in which it stands: coded, except for the first unit, whose distance from the one
/// before is not known until lists are joined.
struct PostingLists: Sendable {
  /// The terms in any order.
  private(set) var terms: TermTable
  private(set) var lists: [List] = []
  /// The coded postings after the first of each list.
  private(set) var code: [UInt8] = []

  struct List: Sendable {
    var first: UInt32 = 0
    var last: UInt32 = 0
    /// What is said of the term in the first unit.
    var firstNote: UInt8 = 0
    var code: Range<Int> = 0..<0
    var count: UInt32 = 0
  }

  /// Sorts postings by their terms. A posting is the term's number above and, below, the unit times `notes` plus what
  /// is said of the term in the unit; the postings come in the order of their units.
  init(terms: TermTable, postings: [UInt64], notes: Int) {
    self.terms = terms
    let (ordered, starts) = Self.grouped(postings, terms.count)
    lists.reserveCapacity(terms.count)
    code.reserveCapacity(postings.count)
    for term in 0..<terms.count {
      let from = code.count
      var list = List()
      for at in starts[term]..<starts[term + 1] {
        let (unit, note) = (Int(ordered[at]) / notes, Int(ordered[at]) % notes)
        if list.count == 0 {
          (list.first, list.firstNote) = (UInt32(unit), UInt8(note))
        } else {
          PostingCode.append((unit - Int(list.last) - 1) * notes + note, to: &code)
        }
        list.last = UInt32(unit)
        list.count += 1
      }
      list.code = from..<code.count
      lists.append(list)
    }
  }

  /// By counting: postings of one term stay in their order.
  private static func grouped(_ postings: [UInt64], _ terms: Int) -> (ordered: [UInt32], starts: [Int]) {
    var starts = Array(repeating: 0, count: terms + 1)
    for posting in postings { starts[Int(posting >> 32) + 1] += 1 }
    for term in 0..<terms { starts[term + 1] += starts[term] }
    var next = starts
    var ordered = Array(repeating: UInt32(0), count: postings.count)
    for posting in postings {
      let term = Int(posting >> 32)
      ordered[next[term]] = UInt32(truncatingIfNeeded: posting)
      next[term] += 1
    }
    return (ordered, starts)
  }
}
