import Diagnostics
import Foundation
import Registry

/// The authored registry of this repository, read once for all tests of a target.
public enum SampleRegistry {
  /// The folder of the repository.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The authored XML files, sorted by place.
  public static let files: [AuthoredFile] = {
    let folder = root.appending(path: "Agreements")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".xml") }.sorted().map { name in
      guard let bytes = FileManager.default.contents(atPath: folder.appending(path: name).path) else {
        preconditionFailure("the sample file \(name) cannot be read")
      }
      return AuthoredFile(place: name, source: SourceFile(path: name, bytes: Array(bytes)))
    }
  }()

  /// The files as the reader gives them.
  public static let read: [ReadFile] = files.map { $0.read() }

  /// The register that they make.
  public static let register = Register(assembling: read)
}
