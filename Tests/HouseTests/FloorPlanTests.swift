import Foundation
import Testing

/// Arrows point down only, and the manifest says so in its order.
@Suite struct FloorPlanTests {
  struct Room {
    let name: String
    let neighbours: [String]
  }

  /// What a room may import beside rooms: the system's C library anywhere, Foundation nowhere in the product.
  static let system: Set<String> = ["Glibc", "Darwin", "Musl"]

  /// The targets below `Sources`, in the order of the manifest.
  static func rooms() throws -> [Room] {
    let manifest = try Repository.text("Package.swift")
    var rooms: [Room] = []
    for part in split(manifest, at: [".systemLibrary(", ".target(", ".executableTarget("]) {
      guard let name = quoted(after: "name:", in: part).first else { continue }
      let list = part.range(of: "dependencies: [").map { part[$0.upperBound...].prefix { $0 != "]" } } ?? ""
      let direct =
        list.contains(".product(") ? String(list).replacingOccurrences(of: ".product(name: ", with: "") : String(list)
      rooms.append(Room(name: name, neighbours: quoted(after: "", in: direct).filter { $0 != "swift-argument-parser" }))
    }
    return rooms.filter {
      FileManager.default.fileExists(atPath: Repository.root.appending(path: "Sources/\($0.name)").path)
    }
  }

  /// The stretches of a text that begin with one of these words, each up to the next.
  private static func split(_ text: String, at words: [String]) -> [String] {
    var marked = text
    for word in words + [".testTarget(", ".plugin("] {
      marked = marked.replacingOccurrences(of: word, with: "\u{1}\(word)")
    }
    return marked.split(separator: "\u{1}").map(String.init).filter { part in words.contains { part.hasPrefix($0) } }
  }

  private static func quoted(after label: String, in text: some StringProtocol) -> [String] {
    let from = label.isEmpty ? String(text) : text.components(separatedBy: label).dropFirst().joined(separator: label)
    return from.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  private static func imports(of room: String) throws -> [(file: String, module: String)] {
    try Repository.files(below: "Sources/\(room)", ending: ".swift").flatMap { file in
      try Repository.text(file).split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ").drop {
          $0.hasPrefix("@") || ["public", "internal", "private"].contains($0)
        }
        guard words.first == "import", let module = words.dropFirst().first else { return nil }
        return (file, String(module))
      }
    }
  }

  @Test func theManifestNamesTheRoomsFromTheGroundUp() throws {
    let rooms = try Self.rooms()
    #expect(rooms.count >= 11)
    let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.root.appending(path: "Sources").path)
    #expect(Set(folders.filter { !$0.hasPrefix(".") }) == Set(rooms.map(\.name)))
    var below: Set<String> = ["ArgumentParser"]
    for room in rooms {
      #expect(Set(room.neighbours).subtracting(below) == [], "\(room.name) leans on what stands above it")
      below.insert(room.name)
    }
  }

  @Test func everyImportIsOfARoomBelow() throws {
    let rooms = try Self.rooms()
    var reach: [String: Set<String>] = ["ArgumentParser": []]
    for room in rooms {
      let direct = Set(room.neighbours)
      let known = reach
      reach[room.name] = direct.union(direct.flatMap { known[$0] ?? [] })
    }
    for room in rooms where !room.name.hasPrefix("C") || room.name == "Checker" {
      for (file, module) in try Self.imports(of: room.name) {
        let isBelow = reach[room.name]?.contains(module) ?? false
        #expect(isBelow || Self.system.contains(module), "\(file) imports \(module)")
      }
    }
  }

  @Test func roomsOfOneFloorDoNotKnowEachOther() throws {
    let floor: Set = ["Checker", "Website", "OpenData", "Drafting"]
    for room in floor {
      for (file, module) in try Self.imports(of: room) { #expect(!floor.contains(module), "\(file) imports \(module)") }
    }
  }

  /// The C library is reached through its door alone, and by its own room alone.
  @Test func onlyTheRoomXMLKnowsLibxml2() throws {
    for room in try Self.rooms() where room.name != "XML" {
      for (file, module) in try Self.imports(of: room.name) { #expect(module != "CLibXML2", "\(file)") }
    }
  }

  @Test func theReadmeShowsTheSamePlan() throws {
    let readme = try Repository.text("README.md")
    for room in try Self.rooms() where room.name != "weave" {
      #expect(readme.contains(room.name), "README.md does not show the room \(room.name)")
    }
  }

  @Test func noFileIsNamedAfterWhatEveryFileDoes() {
    for file in Repository.files(below: "Sources", ending: ".swift") {
      for word in ["Manager", "Helper", "Util", "Service", "Processor"] {
        // A processor of personal data is a word of the law, and stands in front of what is missing of it.
        #expect(!file.hasSuffix("\(word).swift") && !file.hasSuffix("\(word)s.swift"), "\(file)")
      }
    }
  }
}
