import Foundation

/// The built `concord`, run as a person runs it.
enum BuiltProduct {
  struct Run {
    let code: Int32
    let output: String
    let talk: String
  }

  /// The program that was built with the tests.
  static let path: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let tests = bundle ?? URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "concord").path
  }()

  /// Runs it and waits. `environment` adds to what the tests have.
  static func run(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    let outputs = FileManager.default.temporaryDirectory.appending(path: "concord-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: outputs, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: outputs) }
    let (output, talk) = (outputs.appending(path: "out"), outputs.appending(path: "err"))
    for file in [output, talk] { FileManager.default.createFile(atPath: file.path, contents: nil) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder ?? Repository.root.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: talk)
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      talk: String(decoding: try Data(contentsOf: talk), as: UTF8.self))
  }
}

/// A folder of a test's own, gone with it, with a copy of the sample registry and the site's files.
final class Workshop {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "concord-house-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for folder in ["Agreements", "Site"] {
      try FileManager.default.copyItem(
        atPath: Repository.root.appending(path: folder).path, toPath: "\(path)/\(folder)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Replaces a text in a file, which must hold it.
  func change(_ file: String, _ old: String, to new: String) throws {
    let url = URL(filePath: "\(path)/\(file)")
    let text = try String(contentsOf: url, encoding: .utf8)
    precondition(text.contains(old), "\(file) holds \(old)")
    try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: url)
  }

  /// The bytes of all files below a folder.
  func tree(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(folder)") {
      let url = URL(filePath: "\(path)/\(folder)/\(name)")
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[name] = try Data(contentsOf: url)
      }
    }
    return files
  }
}
