import Diagnostics
import Testing

@testable import Registry

/// A status is never authored: each row is a small registry and a day, and what follows from them.
@Suite struct StatusTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var day = "2026-11-21"
    /// Days on which the first and the second party signed.
    var signed: [String?] = ["2026-01-12", "2026-01-14"]
    var term = #"<term effective="2026-02-01"/>"#
    var publication = ""
    var copy = ""
    var record = ""
    var successor: String? = nil
    var expected: Status

    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "applies", expected: .active),
    Row(name: "applies from its first day", day: "2026-02-01", expected: .active),
    Row(name: "not yet on the day before", day: "2026-01-31", expected: .signedNotYetEffective),
    Row(name: "one has signed", day: "2026-01-13", expected: .partlySigned),
    Row(name: "one has not signed", signed: ["2026-01-12", nil], term: "", expected: .partlySigned),
    Row(name: "nobody has signed", signed: [nil, nil], term: "", expected: .negotiating),
    Row(name: "day is set but nobody has signed", signed: [nil, nil], expected: .negotiating),
    Row(name: "before any signature", day: "2026-01-11", expected: .negotiating),
    Row(
      name: "effect with the last signature", term: #"<term effectOn="last-signature"/>"#, expected: .active),
    Row(
      name: "effect with the last signature, which is missing", signed: ["2026-01-12", nil],
      term: #"<term effectOn="last-signature"/>"#, expected: .partlySigned),
    Row(
      name: "effect with the first signature", day: "2026-01-12", signed: ["2026-01-12", nil],
      term: #"<term effectOn="first-signature"/>"#, expected: .active),
    Row(
      name: "effect as the record says", term: "", record: #"<event id="e1" date="2026-03-01" type="effective"/>"#,
      expected: .active),
    Row(name: "no day of effect is known", term: "", expected: .signedNotYetEffective),
    Row(
      name: "public is being asked", day: "2025-11-10", signed: [nil, nil],
      publication: #"<consultation opened="2025-11-03" closed="2025-12-08"/>"#, expected: .inConsultation),
    Row(
      name: "last day of asking", day: "2025-12-08", signed: [nil, nil],
      publication: #"<consultation opened="2025-11-03" closed="2025-12-08"/>"#, expected: .inConsultation),
    Row(
      name: "asking is over", day: "2025-12-09", signed: [nil, nil],
      publication: #"<consultation opened="2025-11-03" closed="2025-12-08"/>"#, expected: .negotiating),
    Row(
      name: "asked as the record says", day: "2025-11-10", signed: [nil, nil],
      record: #"<event id="e1" date="2025-11-03" type="consultation-opened"/>"#, expected: .inConsultation),
    Row(
      name: "asked until the record says so", day: "2025-12-10", signed: [nil, nil],
      record: """
        <event id="e1" date="2025-11-03" type="consultation-opened"/>
        <event id="e2" date="2025-12-08" type="consultation-closed"/>
        """, expected: .negotiating),
    Row(
      name: "last day of its term", term: #"<term effective="2026-02-01" expires="2026-11-21"/>"#, expected: .active),
    Row(
      name: "term is over", term: #"<term effective="2026-02-01" expires="2026-11-20"/>"#, expected: .expired),
    Row(
      name: "expired as the record says", record: #"<event id="e1" date="2026-10-01" type="expired"/>"#,
      expected: .expired),
    Row(
      name: "suspended", record: #"<event id="e1" date="2026-10-01" type="suspended"/>"#, expected: .suspended),
    Row(
      name: "suspended later than the day", record: #"<event id="e1" date="2026-12-01" type="suspended"/>"#,
      expected: .active),
    Row(
      name: "resumed",
      record: """
        <event id="e1" date="2026-10-01" type="suspended"/><event id="e2" date="2026-10-09" type="resumed"/>
        """, expected: .active),
    Row(
      name: "suspended again, written in another order",
      record: """
        <event id="e3" date="2026-11-01" type="suspended"/><event id="e1" date="2026-10-01" type="suspended"/>
        <event id="e2" date="2026-10-09" type="resumed"/>
        """, expected: .suspended),
    Row(
      name: "terminated", record: #"<event id="e1" date="2026-11-21" type="terminated"/>"#, expected: .terminated),
    Row(
      name: "terminated from tomorrow", record: #"<event id="e1" date="2026-11-22" type="terminated"/>"#,
      expected: .active),
    Row(name: "another took its place", successor: "2026-11-01", expected: .replaced),
    Row(name: "another will take its place", successor: "2026-12-01", expected: .active),
    Row(
      name: "withdrawn as the record says",
      record: #"<event id="e1" date="2026-06-01" type="withdrawn-from-publication"/>"#, expected: .withdrawn),
    Row(
      name: "an old copy without a page of signatures", signed: [nil, nil], copy: #"<copy provenance="unsigned"/>"#,
      expected: .active),
  ]

  @Test(arguments: rows)
  func followsFromDatesSignaturesAndEvents(_ row: Row) throws {
    let register = try Self.register(row)
    let series = try #require(register.agreement("a"))
    let day = try #require(Day(row.day))
    #expect(register.status(of: series, asOf: day) == row.expected)
  }

  @Test func aTombstoneIsAllThatIsLeft() throws {
    let record = """
      <record xmlns="urn:concord:1" agreement="a" schemaVersion="1.0" xml:lang="en">
      <tombstone date="2026-06-01"><title xml:lang="en">T</title><office xml:lang="en">O</office>
      <reason xml:lang="en">R</reason><basis instrument="act"/><party organisation="o"/></tombstone></record>
      """
    let register = try Self.register(["a/record.xml": record])
    let series = try #require(register.agreement("a"))
    #expect(series.latest == nil)
    #expect(register.status(of: series, asOf: try #require(Day("2026-06-01"))) == .withdrawn)
    #expect(register.status(of: series, asOf: try #require(Day("2026-05-31"))) == .negotiating)
  }

  /// The version that applies is the highest that has taken effect, whatever is being prepared.
  @Test(arguments: [("2026-01-31", 3), ("2026-02-01", 1), ("2026-05-31", 1), ("2026-06-01", 2), ("2027-01-01", 2)])
  func theCurrentVersionIsTheLastThatTookEffect(day: String, expected: Int) throws {
    let register = try Self.register([
      "a/1.xml": Self.agreement(1, "a", term: #"<term effective="2026-02-01"/>"#),
      "a/2.xml": Self.agreement(2, "a", term: #"<term effective="2026-06-01"/>"#),
      "a/3.xml": Self.agreement(3, "a", signed: [nil, nil], term: ""),
    ])
    let current = register.agreement("a")?.current(asOf: try #require(Day(day)))
    #expect(current?.version == expected)
  }

  @Test func everyStatusHasARow() {
    // What no text can show yet would be missing here.
    #expect(Set(Self.rows.map(\.expected)) == Set(Status.allCases))
  }

  // MARK: Registries as strings

  private static func register(_ row: Row) throws -> Register {
    var files = [
      "a/1.xml": agreement(
        1, "a", signed: row.signed, term: row.term, copy: row.copy,
        publication: row.publication.isEmpty
          ? ""
          : "<publication decision=\"full\"><office xml:lang=\"en\">O</office>\(row.publication)</publication>")
    ]
    if !row.record.isEmpty {
      files["a/record.xml"] =
        "<record xmlns=\"urn:concord:1\" agreement=\"a\" schemaVersion=\"1.0\" xml:lang=\"en\">\(row.record)</record>"
    }
    if let effective = row.successor {
      files["b/1.xml"] = agreement(
        1, "b", term: "<term effective=\"\(effective)\"/>",
        relations: "<relations><relation type=\"replaces\" agreement=\"a\"/></relations>")
    }
    return try register(files)
  }

  private static func register(_ files: [String: String]) throws -> Register {
    let read = files.map { AuthoredFile(place: $0.key, source: SourceFile(path: $0.key, text: $0.value)).read() }
    for file in read { try #require(file.isUsable, "\(file.place): \(file.findings.map(\.message.en.text))") }
    return Register(assembling: read)
  }

  private static func agreement(
    _ version: Int, _ id: String, signed: [String?] = ["2026-01-12", "2026-01-14"], term: String,
    relations: String = "",
    copy: String = "", publication: String = ""
  ) -> String {
    let parties = signed.enumerated().map { number, day in
      let signature = day.map { "<signature date=\"\($0)\"><office xml:lang=\"en\">O</office></signature>" } ?? ""
      return "<party id=\"p\(number)\" organisation=\"o\(number)\"><role code=\"lead\"/>\(signature)</party>"
    }.joined()
    return """
      <agreement xmlns="urn:concord:1" id="\(id)" version="\(version)" kind="\(version == 1 ? "original" : "amendment")" \
      schemaVersion="1.0" xml:lang="en"><title xml:lang="en">T</title>
      <classification type="data-sharing-agreement" binding="binding">
      <nature code="information-exchange"><description xml:lang="en">D</description></nature>
      <area code="voter-register-data"/></classification>
      \(relations)\(copy)<parties>\(parties)</parties>\(term)\(publication)</agreement>
      """
  }
}
