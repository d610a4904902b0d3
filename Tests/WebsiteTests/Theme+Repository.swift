import Diagnostics
import Foundation

@testable import Website

/// The folder `Site/` of this repository, read as Publishing reads it.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func siteFiles() throws -> [SourceFile] {
    let site = root.appendingPathComponent("Site")
    let names = FileManager.default.enumerator(atPath: site.path)?.compactMap { $0 as? String } ?? []
    return try names.sorted().compactMap { name in
      let url = site.appendingPathComponent(name)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
      return SourceFile(path: "Site/" + name, bytes: Array(try Data(contentsOf: url)))
    }
  }

  static func words(_ language: String, digits: Strings.Digits = .western) throws -> Strings {
    try Repository.theme().words(language, digits: digits).strings
  }

  static func theme() throws -> Theme {
    guard let theme = Theme.read(try siteFiles()).theme else { throw Missing() }
    return theme
  }

  struct Missing: Error {}
}
