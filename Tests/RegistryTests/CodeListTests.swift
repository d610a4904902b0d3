import Foundation
import Testing

@testable import Registry

/// The built-in code lists: whole in three languages, and the source of the code types of the schema.
@Suite struct CodeListTests {
  static let lists = CodeLists.builtIn.ids.compactMap { CodeLists.builtIn[list: $0] }
  static let languages = ["en", "fr", "ar"]
  static let registry = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Registry")

  /// `CONCORD_RECORD=1` writes the file anew; read it before it is committed.
  @Test func schemaIsDerivedFromTheLists() throws {
    let file = Self.registry.appending(path: "Schema/codes.xsd")
    let derived = CodeListSchema.source(of: Self.lists)
    if ProcessInfo.processInfo.environment["CONCORD_RECORD"] == "1" { try Data(derived.utf8).write(to: file) }
    let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(kept == derived, "codes.xsd differs from the code lists: run the test again with CONCORD_RECORD=1")
  }

  @Test func everyFileIsEmbeddedUnderItsId() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.registry.appending(path: "CodeLists").path)
      .filter { $0.hasSuffix(".xml") }
    #expect(names.sorted() == Self.lists.map { $0.id + ".xml" }.sorted())
  }

  /// The program reads its own lists without asking the schema.
  @Test func everyListIsValid() {
    for file in RecordSchema.codeListFiles {
      let (tree, findings) = RecordSchema.reader.read(file)
      #expect(tree?.root.localName == "codeList" && findings.isEmpty, "\(file.path)")
    }
  }

  @Test func typesAreNamedAfterTheirLists() {
    #expect(CodeListSchema.typeName(ofList: "party-type") == "PartyTypeCode")
    #expect(CodeListSchema.typeName(ofList: "nature") == "NatureCode")
  }

  @Test(arguments: lists)
  func titleAndDescriptionAreWhole(_ list: CodeList) {
    #expect(list.title.languages == Self.languages)
    #expect(list.description.languages == Self.languages)
    #expect(list.extends == nil)
  }

  @Test(arguments: lists)
  func codesAreUniqueAndWhole(_ list: CodeList) {
    let values = list.codes.map(\.value)
    #expect(Set(values).count == values.count)
    for code in list.codes {
      #expect(!code.isLocal, "\(list.id): \(code.value)")
      #expect(code.label.languages == Self.languages, "\(list.id): \(code.value)")
      #expect(code.definition.languages == Self.languages, "\(list.id): \(code.value)")
      for (language, text) in code.definition.all + list.description.all {
        #expect(text.hasSuffix("."), "\(list.id): \(code.value), \(language)")
      }
    }
  }

  @Test(arguments: lists)
  func labelsTellCodesApart(_ list: CodeList) {
    for language in Self.languages {
      let labels = list.codes.map { $0.label.text(language) }
      #expect(Set(labels).count == labels.count, "\(list.id), \(language)")
    }
  }

  /// Arabic is written in Arabic letters, and nothing else is.
  @Test(arguments: lists)
  func lettersFitTheLanguage(_ list: CodeList) {
    for code in list.codes where list.id != "digits" && list.id != "list-numbering" {
      for (language, text) in code.label.all + code.definition.all {
        let isArabic = text.unicodeScalars.contains { (0x0621...0x064A).contains($0.value) }
        #expect(isArabic == (language == "ar"), "\(list.id): \(code.value), \(language)")
      }
    }
  }

  @Test(arguments: lists)
  func withdrawnCodesNameAnHeir(_ list: CodeList) {
    let active = Set(list.codes.filter { $0.status == "active" }.map(\.value))
    for code in list.codes {
      let isWithdrawn = code.status == "withdrawn"
      #expect((code.until != nil) == isWithdrawn, "\(list.id): \(code.value)")
      #expect((code.replacedBy != nil) == isWithdrawn, "\(list.id): \(code.value)")
      if let heir = code.replacedBy { #expect(active.contains(heir), "\(list.id): \(code.value)") }
      if let until = code.until { #expect(code.since < until, "\(list.id): \(code.value)") }
    }
  }

  @Test func twoCodesAreWithdrawn() {
    let withdrawn = Self.lists.flatMap { list in list.codes.filter { $0.status == "withdrawn" }.map(\.value) }
    #expect(Set(withdrawn) == ["fax", "voter-information"])
  }

  /// What the checker asks of a code, by list.
  @Test func flagsStandWhereTheCheckerLooks() {
    func flagged(_ list: String, _ flag: String) -> [String] {
      CodeLists.builtIn.codes(of: list).filter { $0.flags.contains(flag) }.map(\.value)
    }
    #expect(flagged("activity", "core").contains("counting"))
    #expect(flagged("decision-subject", "electoral").contains("results-declaration"))
    #expect(!flagged("decision-subject", "electoral").contains("contact-change"))
    #expect(flagged("condition-type", "harmful").contains("staffing-condition"))
    #expect(flagged("asset-kind", "sensitive").contains("server"))
    #expect(flagged("personnel-task", "sensitive").contains("counting"))
    #expect(Set(flagged("data-category", "special")).isSubset(of: flagged("data-category", "personal")))
    #expect(flagged("party-type", "security").contains("police"))
    #expect(flagged("collaboration-area", "security").contains("cyber-security"))
  }

  /// A status is a code of the list, so that the site has a word for it in every language.
  @Test(arguments: Status.allCases)
  func everyStatusIsACode(_ status: Status) {
    #expect(CodeLists.builtIn[Code(list: "lifecycle-status", value: status.rawValue)] != nil)
  }

  /// Each direction of a relation has its counterpart, which its definition names.
  @Test func relationsHaveInverses() {
    let codes = CodeLists.builtIn.codes(of: "relation")
    let values = codes.map(\.value)
    for code in codes {
      let definition = code.definition.text("en")
      if definition.contains("its own inverse") { continue }
      let inverse = definition.dropLast().split(separator: " ").last.map(String.init) ?? ""
      #expect(values.contains(inverse), "\(code.value)")
      let back = codes.first { $0.value == inverse }?.definition.text("en") ?? ""
      #expect(back.hasSuffix(" \(code.value)."), "\(code.value)")
    }
  }

  /// Matches point to vocabularies that were looked up; another base is a slip of the pen.
  @Test(arguments: lists)
  func matchesPointToKnownVocabularies(_ list: CodeList) {
    let bases = [
      "https://w3id.org/dpv#", "https://w3id.org/dpv/pd#", "https://w3id.org/dpv/legal/eu/gdpr#",
      "https://w3id.org/dpv/justifications#", "https://w3id.org/dpv/sector/law#", "https://w3id.org/dpv/sector/infra#",
      "http://www.w3.org/ns/org#", "http://www.w3.org/ns/odrl/2/",
      "http://publications.europa.eu/resource/authority/access-right/",
    ]
    for match in list.codes.flatMap(\.matches) {
      #expect(bases.contains { match.to.hasPrefix($0) && match.to.count > $0.count }, "\(list.id): \(match.to)")
    }
  }
}

extension CodeEntry {
  fileprivate var isLocal: Bool { value.hasPrefix("x-") }
}
