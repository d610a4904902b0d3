import Foundation
import Testing

@testable import Website

/// Reads an index as the script does, from its files.
struct IndexReader {
  let language: String
  let files: [String: [UInt8]]
  let owners: [Int]
  private let directory: [String: Any]

  init(_ files: [String: [UInt8]], _ language: String) throws {
    self.files = files
    self.language = language
    let data = try #require(Self.data(files["\(language)/search/index.js"]) as? [String: Any])
    directory = data
    let runs = PostingCode.numbers(try #require(data["units"] as? String).utf8)
    var owners: [Int] = []
    var document = 0
    for at in stride(from: 0, to: runs.count, by: 2) {
      for _ in 0..<runs[at] {
        owners += Array(repeating: document, count: runs[at + 1])
        document += 1
      }
    }
    self.owners = owners
  }

  static func data(_ file: [UInt8]?) throws -> Any {
    let text = String(decoding: try #require(file), as: UTF8.self)
    try #require(text.hasPrefix("concordSearch(") && text.hasSuffix(")\n"))
    return try JSONSerialization.jsonObject(
      with: Data(text.dropFirst("concordSearch(".count).dropLast(2).utf8), options: .fragmentsAllowed)
  }

  private func text(_ key: String) throws -> String { try #require(directory[key] as? String) }

  func file(_ name: some StringProtocol) throws -> Any { try Self.data(files["search/\(language)/\(name).js"]) }

  /// Units in which a word stands, with its strength there.
  func word(_ word: String) throws -> [Int: Int] {
    try units(word, text("words"), notes: PostingCode.steps)
  }

  /// Units in which two words follow each other.
  func pair(_ left: String, _ right: String) throws -> Set<Int> {
    let book = try #require(file(text("pairs")) as? String)
    return Set(try units(left + " " + right, book, notes: 1).keys)
  }

  private func units(_ term: String, _ book: String, notes: Int) throws -> [Int: Int] {
    let cells = book.split(separator: ",", omittingEmptySubsequences: false).dropLast()
    var name: Substring?
    for at in stride(from: 0, to: cells.count, by: 2)
    where Array(cells[at].utf8).lexicographicallyPrecedes(Array(term.utf8)) || cells[at] == term {
      name = cells[at + 1]
    }
    guard let name else { return [:] }
    let lists = try #require(file(name) as? String).split(separator: ",", omittingEmptySubsequences: false)
      .dropLast()
    var before = ""
    for at in stride(from: 0, to: lists.count, by: 2) {
      let digit = lists[at].utf8.first ?? 0x3F
      let shared = Int(digit == 0x21 ? 0x5C : digit) - 0x3F
      before = String(decoding: Array(before.utf16.prefix(shared)) + Array(lists[at].utf16.dropFirst()), as: UTF16.self)
      guard before == term else { continue }
      var unit = -1
      var found: [Int: Int] = [:]
      for number in PostingCode.numbers(lists[at + 1].utf8) {
        unit += 1 + number / notes
        found[unit] = number % notes
      }
      return found
    }
    return [:]
  }

  /// The file that shows a unit: kind, path, title, language, tone, status, note, labels, passages.
  func unit(_ unit: Int) throws -> [Any] {
    let names = try text("names")
    let length = ShardShop.nameLength
    let part = names.dropFirst(unit / SearchDirectory.namesPerFile * length).prefix(length)
    let list = try #require(file(part) as? String)
    let name = list.dropFirst(unit % SearchDirectory.namesPerFile * length).prefix(length)
    return try #require(file(name) as? [Any])
  }

  func path(_ unit: Int) throws -> String { try #require(self.unit(unit)[1] as? String) }
}
