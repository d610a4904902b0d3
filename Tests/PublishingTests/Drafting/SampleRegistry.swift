import Foundation

@testable import Publishing

/// A copy of the sample registry in a playground, with the agreements that a test needs.
struct SampleRegistry {
  let place: Playground
  var path: String { place.path + "/Agreements" }

  init(with agreements: [String] = []) throws {
    place = try Playground()
    let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Agreements").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let shared = ["registry.xml", "organisations.xml", "calendar.xml", "legislation.xml", "codelists"]
    for name in shared + agreements {
      try FileManager.default.copyItem(atPath: source + "/" + name, toPath: path + "/" + name)
    }
  }

  func has(_ relative: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + relative) }
  func text(_ relative: String) throws -> String { try place.text("Agreements/" + relative) }
  func put(_ text: String, at relative: String) throws { try place.put(text, at: "Agreements/" + relative) }
}
