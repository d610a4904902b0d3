import Formats
import Foundation

@testable import Publishing

/// A folder of a test's own, gone with it.
final class Playground {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "concord-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var output: String { path + "/public" }

  func put(_ text: String, at relative: String) throws {
    let file = URL(filePath: path + "/" + relative)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ relative: String) throws -> String {
    try String(contentsOfFile: path + "/" + relative, encoding: .utf8)
  }

  func link(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + relative, withDestinationPath: target)
  }

  /// A file below so many folders with long names that no path to it can be opened, not even by who may do anything.
  func putTooDeepToOpen(below relative: String) throws {
    let name = String(repeating: "d", count: 240)
    var folder = open(path + "/" + relative, O_RDONLY | O_DIRECTORY)
    for _ in 0..<18 {
      guard mkdirat(folder, name, 0o755) == 0 else { throw POSIXError(.EIO) }
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = next
    }
    let file = openat(folder, "1.xml", O_WRONLY | O_CREAT, 0o644)
    guard file >= 0 else { throw POSIXError(.EIO) }
    close(file)
    close(folder)
  }

  /// Everything below the folder or a part of it, sorted, hidden files too.
  func everything(below relative: String = "") throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path + "/" + relative).sorted()
  }

  /// Inode and time of change of a file.
  func identity(_ relative: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + relative)
    return [
      "\(attributes[.systemFileNumber] ?? "")",
      "\((attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0)",
    ]
  }

  @discardableResult
  func build(
    _ files: [String: String],
    reach: @escaping @Sendable (TreeWriter.Step) throws(PublishingError) -> Void = { (_) throws(PublishingError) in }
  ) throws -> Publication {
    let tree = try TreeWriter(output: output, reach: reach)
    var scribe = tree.scribe()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) { try scribe.write(Artefact(path: path, text: text)) }
    return try tree.publish([scribe.finish()])
  }
}
