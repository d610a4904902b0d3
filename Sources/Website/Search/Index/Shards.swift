import Formats

/// The lists of all segments of a language, joined, in the order of their terms, and cut into files.
///
/// Files are cut where the terms themselves say so (a number made of the next term), not after so many bytes: when a
/// term is added, one file changes and not all after it.
struct Shards {
  /// The files; where each begins, and its name, for the directory.
  private(set) var files: [Artefact] = []
  private(set) var directory: [UInt8] = []

  private let shop: ShardShop
  private let notes: Int
  private var body: [UInt8] = []
  private var previous: [UInt8] = []

  private static let least = 3_000
  private static let most = 12_000
  private static let large = 3_500

  /// Joins segments; `bases` says for each the number of units before it.
  init(_ segments: [PostingLists], bases: [Int], notes: Int, shop: ShardShop) {
    self.shop = shop
    self.notes = notes
    var terms = TermTable(capacity: segments.map(\.terms.count).max() ?? 0)
    var places: [(term: UInt32, segment: UInt32, list: UInt32)] = []
    for (segment, lists) in segments.enumerated() {
      lists.terms.bytes.withUnsafeBufferPointer { bytes in
        for list in 0..<lists.terms.count {
          let term = terms.number(of: UnsafeBufferPointer(rebasing: bytes[lists.terms.range(list)]))
          places.append((UInt32(term), UInt32(segment), UInt32(list)))
        }
      }
    }
    let (ordered, starts) = Self.grouped(places, terms.count)
    var code: [UInt8] = []
    for term in terms.sorted() {
      code.removeAll(keepingCapacity: true)
      var last = -1
      for at in starts[term]..<starts[term + 1] {
        let (segment, list) = (Int(ordered[at].segment), Int(ordered[at].list))
        Self.join(segments[segment], list, bases[segment], notes, &last, &code)
      }
      append(Array(terms.bytes[terms.range(term)]), code)
    }
    cut()
  }

  /// By counting, so that lists of one term stay in the order of their segments.
  private static func grouped(
    _ places: [(term: UInt32, segment: UInt32, list: UInt32)], _ count: Int
  ) -> (ordered: [(term: UInt32, segment: UInt32, list: UInt32)], starts: [Int]) {
    var starts = Array(repeating: 0, count: count + 1)
    for place in places { starts[Int(place.term) + 1] += 1 }
    for term in 0..<count { starts[term + 1] += starts[term] }
    var next = starts
    var ordered = places
    for place in places {
      ordered[next[Int(place.term)]] = place
      next[Int(place.term)] += 1
    }
    return (ordered, starts)
  }

  private static func join(
    _ lists: PostingLists, _ number: Int, _ base: Int, _ notes: Int, _ last: inout Int, _ code: inout [UInt8]
  ) {
    let list = lists.lists[number]
    PostingCode.append((base + Int(list.first) - last - 1) * notes + Int(list.firstNote), to: &code)
    code.append(contentsOf: lists.code[list.code])
    last = base + Int(list.last)
  }

  /// Appends `Dtion,code,`: how much is shared with the term before, the rest of the term, its postings.
  private mutating func append(_ term: [UInt8], _ code: [UInt8]) {
    let isBoundary = body.count >= Self.least && Self.isBoundary(term)
    if isBoundary || body.count >= Self.most || code.count >= Self.large && body.count >= Self.least / 2 { cut() }
    if body.isEmpty { begin(term) }
    let shared = body.isEmpty ? 0 : Self.shared(previous, term)
    body.append(PostingCode.digit(Self.units(term[..<shared])))
    body.append(contentsOf: term[shared...])
    body.append(UInt8(ascii: ","))
    body.append(contentsOf: code)
    body.append(UInt8(ascii: ","))
    previous = term
    if code.count >= Self.large { cut() }
  }

  /// The directory names the least that tells the first term of a file from the last one of the file before.
  private mutating func begin(_ term: [UInt8]) {
    var length = Self.shared(previous, term, whole: true) + 1
    while length < term.count, term[length] & 0xC0 == 0x80 { length += 1 }
    directory.append(contentsOf: directory.isEmpty ? [] : term.prefix(length))
  }

  private mutating func cut() {
    guard !body.isEmpty else { return }
    let file = shop.file(ScriptFile(string: body))
    directory.append(UInt8(ascii: ","))
    directory.append(contentsOf: ShardShop.name(of: file).utf8)
    directory.append(UInt8(ascii: ","))
    files.append(file)
    body.removeAll(keepingCapacity: true)
  }

  /// The length of a text as scripts count it.
  private static func units(_ text: ArraySlice<UInt8>) -> Int {
    text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
  }

  /// How many bytes two terms share at their beginning: whole characters, and no more than one digit can say.
  private static func shared(_ left: [UInt8], _ right: [UInt8], whole: Bool = false) -> Int {
    let most = min(left.count, right.count, whole ? .max : 31)
    var count = 0
    while count < most, left[count] == right[count] { count += 1 }
    while count > 0, count < right.count, right[count] & 0xC0 == 0x80 { count -= 1 }
    return count
  }

  private static func isBoundary(_ term: [UInt8]) -> Bool {
    term.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 } >> 7 & 15 == 0
  }
}
