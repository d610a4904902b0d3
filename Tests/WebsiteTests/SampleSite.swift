import Diagnostics
import Formats
import Foundation
import Registry

@testable import Website

/// The site of the sample registry of this repository, every page of it, made once for all tests.
enum SampleSite {
  static let day = "2027-03-14"

  /// Pages by path, and what was found wrong with the theme.
  static let made: (pages: [String: String], diagnostics: [Diagnostic]) = {
    do {
      let (jobs, _, diagnostics) = Site.plan(register: try register(), theme: try Repository.theme(), facts: facts)
      let html = HTMLWriter()
      let pages = jobs.flatMap { $0.make(html) }.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
      return (Dictionary(pages, uniquingKeysWith: { first, _ in first }), diagnostics)
    } catch {
      fatalError("the sample cannot be read: \(error)")
    }
  }()

  static let facts = Site.Facts(
    day: Day(day) ?? Day(number: 0), findings: SampleFindings.findings, cards: SampleFindings.cards,
    detail: SampleFindings.detail, files: files,
    checklist: { id in
      Checklist(
        agreement: id, version: 1, title: .verbatim("Population statistics"), cards: SampleFindings.cards, findings: [])
    })

  /// The plan behind the pages.
  static func plan() throws -> SitePlan {
    let theme = try Repository.theme()
    let survey = Survey(
      register: try register(), day: facts.day, findings: facts.findings, cards: facts.cards,
      hasChecklists: facts.checklist != nil)
    return SitePlan(survey: survey, editions: Editions.make(survey, theme, facts).editions, facts: facts, theme: theme)
  }

  static func words(_ language: String) -> Strings {
    do {
      return try Repository.theme().words(language, digits: .western).strings
    } catch {
      fatalError("the theme cannot be read: \(error)")
    }
  }

  static let files = [
    "SHA256SUMS", "feeds/changes.atom", "feeds/changes.json", "feeds/changes.ar.atom", "feeds/institutions/police.atom",
    "feeds/subjects/election-security.fr.json", "data/agreements/election-security/v3.bib",
    "data/agreements.xml", "data/registry.json", "schema/agreement.xsd",
  ]

  /// The register; `change` may alter the text of a file on the way.
  static func register(_ change: (_ name: String, _ text: String) -> String? = { $1 }) throws -> Register {
    let folder = Repository.root.appendingPathComponent("Agreements")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let files = try names.sorted().filter { $0.hasSuffix(".xml") }.compactMap { name -> AuthoredFile? in
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      guard let text = change(name, text) else { return nil }
      return AuthoredFile(place: name, source: SourceFile(path: name, bytes: Array(text.utf8)))
    }
    return Register(assembling: files.map { $0.read() })
  }
}
