import Diagnostics
import Testing

@testable import XML

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Processor time that the calling thread spends in a body: unlike time on the wall, the same on a busy machine.
func processorTime(_ body: () throws -> Void) rethrows -> Duration {
  func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
  let start = now()
  try body()
  return now() - start
}

/// Files made to harm a parser: each is refused at once. Each test takes milliseconds, or something is wrong.
@Suite struct HostileTests {
  private func refused(_ text: String, _ message: String, within limit: Duration = .milliseconds(300)) throws {
    let reader = try SchemaVerdictTests.reader.get()
    let file = SourceFile(path: "a.xml", text: text)
    var result: (tree: Tree?, diagnostics: [Diagnostic]) = (nil, [])
    let time = processorTime { result = reader.read(file) }
    #expect(result.tree == nil)
    #expect(result.diagnostics.first?.message.en.text == message)
    #expect(time < limit, "\(message): \(time)")
  }

  private let doctype = "a document type declaration (<!DOCTYPE …>) is not allowed"

  @Test func billionLaughs() throws {
    var text = "<!DOCTYPE r [<!ENTITY a0 \"lol\">"
    for level in 1...12 { text += "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">" }
    try refused(text + "]><r>&a12;</r>", doctype)
  }

  @Test func parameterEntities() throws {
    var text = "<!DOCTYPE r [<!ENTITY % a0 \"<!ENTITY x 'y'>\">"
    for level in 1...6 { text += "<!ENTITY % a\(level) \"\(String(repeating: "&#37;a\(level - 1);", count: 10))\">" }
    try refused(text + "%a6;]><r/>", doctype)
  }

  @Test func externalEntities() throws {
    try refused("<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><r>&e;</r>", doctype)
    try refused("<!DOCTYPE r PUBLIC \"-//X\" \"http://127.0.0.1:9/x.dtd\"><r/>", doctype)
    try refused("<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;]><r/>", doctype)
  }

  /// The second wall: the parser itself stops at a DOCTYPE, were the byte gate ever to let one pass.
  @Test func theParserStopsAtADocumentType() throws {
    let lane = Lane(schema: try Specimen.schema(), vocabulary: .empty, namespace: nil, limits: Limits())
    var text = "<!DOCTYPE r [<!ENTITY % a0 \"<!ENTITY x 'y'>\">"
    for level in 1...6 { text += "<!ENTITY % a\(level) \"\(String(repeating: "&#37;a\(level - 1);", count: 10))\">" }
    let time = processorTime {
      let isWellFormed = Array((text + "%a6;]><r/>").utf8).withUnsafeBufferPointer { lane.pass($0) }
      #expect(!isWellFormed)
    }
    #expect(lane.state.pointee.hasDocumentType)
    #expect(time < .milliseconds(300))
  }

  @Test func depth() throws {
    let deep = "elements are nested more than 32 deep here"
    try refused(String(repeating: "<a>", count: 33) + String(repeating: "</a>", count: 33), deep)
    try refused(String(repeating: "<a>", count: 300_000), deep)
    try refused(String(repeating: "<a b='c'>", count: 100_000), deep)
  }

  @Test func tags() throws {
    try refused("<register a=\"\(String(repeating: "x", count: 70_000))\"/>", "this tag is longer than 65536 bytes")
    try refused("<\(String(repeating: "n", count: 70_000))/>", "this tag is longer than 65536 bytes")
    try refused("<register \(String(repeating: " ", count: 70_000))/>", "this tag is longer than 65536 bytes")
    try refused("<register a=\"\(String(repeating: "x", count: 500_000))", "this tag is longer than 65536 bytes")
    let many = (0..<1000).map { " a\($0)=\"\"" }.joined()
    try refused("<register\(many)/>", "this tag has more than 200 attributes")
    let namespaces = (0..<1000).map { " xmlns:a\($0)=\"u\"" }.joined()
    try refused("<register\(namespaces)/>", "this tag has more than 200 attributes")
  }

  @Test func size() throws {
    let text = "<r>\(String(repeating: "x", count: 1 << 20))</r>"
    try refused(text, "the file has 1048583 bytes; files of more than 1048576 bytes are not read")
  }

  /// The worst that the limits let through must still be quick, and its findings few.
  @Test func theWorstWithinTheLimits() throws {
    let reader = try SchemaVerdictTests.reader.get()
    let attributes = (0..<199).map { " a\($0)=\"\"" }.joined()
    for text in [
      Broken.register(String(repeating: "<a/>", count: 200_000)),
      Broken.register(String(repeating: "<mark\(attributes)/>", count: 500)),
      Broken.register(
        String(repeating: "<clause>", count: 1) + String(repeating: "&amp;", count: 150_000) + "</clause>"),
      Broken.register(String(repeating: "<party/>", count: 100_000)),
      Broken.register(String(repeating: "&", count: 900_000)),
      Broken.register((0..<90_000).map { "<n\($0)/>" }.joined()),
      Broken.register(String(repeating: "<clause by=''/>", count: 50_000)),
      Broken.register(String(repeating: "<mark/>", count: 120_000) + "<title/>"),
      Broken.register(String(repeating: "<!---->", count: 140_000)),
      Broken.register(String(repeating: "</a>", count: 200_000)),
      Broken.register(String(repeating: "<a>b</a><", count: 80_000)),
      Broken.register(String(repeating: "é", count: 500_000)),
    ] {
      let file = SourceFile(path: "a.xml", text: text)
      var findings: [Diagnostic] = []
      let time = processorTime { findings = reader.read(file).diagnostics }
      #expect(findings.count <= 50)
      #expect(time < .seconds(10), "\(text.prefix(160).suffix(30)): \(time)")
    }
  }
}
