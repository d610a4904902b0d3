import Diagnostics
import Foundation
import Registry
import Website

/// The sample registry of this repository, read once.
enum Sample {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let register: Register = {
    let folder = root.appendingPathComponent("Agreements")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let files = names.sorted().filter { $0.hasSuffix(".xml") }.map { name in
      AuthoredFile(place: name, source: SourceFile(path: name, bytes: bytes("Agreements/" + name))).read()
    }
    return Register(assembling: files)
  }()

  static let theme: Theme? = {
    let folder = root.appendingPathComponent("Site")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return Theme.read(
      names.filter { $0.contains(".") }.map { SourceFile(path: "Site/" + $0, bytes: bytes("Site/" + $0)) }
    ).theme
  }()

  static func bytes(_ path: String) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: root.appendingPathComponent(path)))
    } catch {
      fatalError("cannot read \(path): \(error)")
    }
  }

  /// A version of the sample, its source changed on the way.
  static func version(_ place: String, _ change: (String) -> String = { $0 }) -> Agreement? {
    let text = change(String(decoding: bytes("Agreements/" + place), as: UTF8.self))
    let read = AuthoredFile(place: place, source: SourceFile(path: place, bytes: Array(text.utf8))).read()
    return read.isUsable ? read.tree.map { Agreement($0.root) } : nil
  }

  /// Every pair of versions of every agreement.
  static var pairs: [(Agreement, Agreement)] {
    register.agreements.flatMap { series in
      series.versions.flatMap { old in series.versions.filter { $0.version > old.version }.map { (old, $0) } }
    }
  }
}
