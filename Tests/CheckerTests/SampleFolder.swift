import Diagnostics
import Formats
import Foundation
import Registry

@testable import Checker

/// What a finding says, wherever its place has moved.
struct MutationFinding: Hashable, Sendable {
  let rule: RuleID
  let message: String
  let place: String
  let path: String
}

/// The sample registry, read once, and what becomes of it when a file changes, vanishes or cannot be read.
struct SampleFolder: Sendable {
  private let files: [String: SourceFile]
  private var read: [String: ReadFile]
  private let documents: [DocumentFile]
  private var unread: [String] = []

  init(_ folder: URL) throws {
    var files: [String: SourceFile] = [:]
    var documents: [DocumentFile] = []
    for place in (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted() {
      switch AuthoredFile.Role(place: place) {
      case .document(let agreement, let name):
        let data = try Data(contentsOf: folder.appending(path: place))
        documents.append(
          DocumentFile(agreement: agreement, name: name, bytes: data.count, sha256: SHA256.hexadecimal(Array(data))))
      default:
        guard place.hasSuffix(".xml") else { continue }
        files[place] = SourceFile(path: place, bytes: Array(try Data(contentsOf: folder.appending(path: place))))
      }
    }
    self.files = files
    self.documents = documents
    read = files.reduce(into: [:]) { $0[$1.key] = AuthoredFile(place: $1.key, source: $1.value).read() }
  }

  /// The places of all authored files and documents, sorted.
  var places: [String] { (files.keys + documents.map { "\($0.agreement)/documents/\($0.name)" }).sorted() }

  /// The ids of all agreements.
  var agreements: Set<String> { Set(files.keys.compactMap { AuthoredFile.Role(place: $0).agreement }) }

  func bytes(_ place: String) throws -> [UInt8] {
    guard let file = files[place] else { throw Mutation.Fault(description: "there is no file \(place)") }
    return file.bytes
  }

  /// The registry with another content of one file; no bytes: without the file.
  func changing(_ place: String, to bytes: [UInt8]) -> SampleFolder {
    var changed = self
    let source = SourceFile(path: place, bytes: bytes)
    changed.read[place] = bytes.isEmpty ? nil : AuthoredFile(place: place, source: source).read()
    return changed
  }

  /// The registry with a file that nobody could open.
  func refusing(_ place: String) -> SampleFolder {
    var changed = self
    changed.read[place] = nil
    changed.unread.append(place)
    return changed
  }

  /// What of these agreements is judged, with the registry around them.
  func register(_ agreements: Set<String>) -> Register {
    func isIn(_ place: String) -> Bool { Gap(place: place).agreement.map(agreements.contains) ?? true }
    let known = documents.filter { document in
      agreements.contains(document.agreement)
        && !unread.contains("\(document.agreement)/documents/\(document.name)")
    }
    return Register(
      assembling: read.filter { isIn($0.key) }.sorted { $0.key < $1.key }.map(\.value), documents: known,
      otherAgreements: self.agreements.subtracting(agreements).sorted(), unread: unread.filter(isIn))
  }

  func checker(_ agreements: Set<String>, _ day: String? = nil, _ stage: Stage? = nil) -> Checker {
    Checker(register: register(agreements), day: Day(day ?? "2026-11-21") ?? Day(number: 0), stage: stage)
  }

  /// What reading and all rules find in these agreements.
  func findings(_ agreements: Set<String>, _ day: String? = nil, _ stage: Stage? = nil) -> [MutationFinding] {
    let checker = checker(agreements, day, stage)
    let reading = read.filter { AuthoredFile.Role(place: $0.key).agreement.map(agreements.contains) ?? true }
      .sorted { $0.key < $1.key }.flatMap(\.value.findings)
    let found =
      reading + checker.registerFindings() + checker.register.agreements.flatMap { checker.findings(in: $0) }
    return found.map {
      MutationFinding(
        rule: $0.rule, message: $0.message.en.text, place: $0.place?.en.text ?? "", path: $0.range?.path ?? "")
    }
  }

  /// Those findings that are not among others, each as often as it is too many.
  static func new(in findings: [MutationFinding], beside others: [MutationFinding]) -> [MutationFinding] {
    var known = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return findings.filter { finding in
      guard let count = known[finding], count > 0 else { return true }
      known[finding] = count - 1
      return false
    }
  }
}
