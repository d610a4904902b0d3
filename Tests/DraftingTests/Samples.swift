import Diagnostics
import Foundation
import Registry
import XML

/// The sample registry of the repository.
enum Samples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Agreements")

  /// All authored files, by place.
  static let files: [AuthoredFile] = {
    let paths = FileManager.default.subpaths(atPath: folder.path)?.sorted() ?? []
    return paths.filter { $0.hasSuffix(".xml") }.compactMap { place in
      guard let data = FileManager.default.contents(atPath: folder.path + "/" + place) else { return nil }
      return AuthoredFile(place: place, source: SourceFile(path: "Agreements/" + place, bytes: Array(data)))
    }
  }()

  static let register = Register(assembling: files.map { $0.read() })

  /// A file read as if it stood at a place.
  static func read(_ bytes: [UInt8], at place: String) -> ReadFile {
    AuthoredFile(place: place, source: SourceFile(path: place, bytes: bytes)).read()
  }
}
