import Formats

/// `/sitemap.xml`: the addresses of all pages, in parts where they are more than one file may hold.
enum SitemapFiles: ClosingPageKind {
  /// The limit of the sitemaps protocol.
  static let length = 50_000
  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  static func jobs(_ plan: SitePlan, pages: [String]) -> [PageJob] {
    let base = plan.editions.first?.baseAddress ?? ""
    // The protocol knows whole addresses only.
    guard !base.isEmpty else { return [] }
    let addresses = pages.filter { $0.hasSuffix("index.html") }.map { base + $0.dropLast("index.html".count) }
    let parts = ListParts(count: addresses.count, length: length)
    guard parts.pages > 1 else { return [file("sitemap.xml") { list(addresses[...]) }] }
    let names = (1...parts.pages).map { "sitemaps/\($0).xml" }
    return [file("sitemap.xml") { index(names.map { base + $0 }) }]
      + names.enumerated().map { number, name in file(name) { list(addresses[parts.range(number + 1)]) } }
  }

  private static func file(_ path: String, _ make: @escaping @Sendable () -> [UInt8]) -> PageJob {
    PageJob([path]) { _ in [Artefact(path: path, bytes: make())] }
  }

  private static func list(_ addresses: ArraySlice<String>) -> [UInt8] {
    write("urlset", addresses.map { ("url", $0) })
  }

  private static func index(_ parts: [String]) -> [UInt8] { write("sitemapindex", parts.map { ("sitemap", $0) }) }

  private static func write(_ root: String, _ entries: [(element: String, address: String)]) -> [UInt8] {
    var xml = XMLWriter(layout: .indented, capacity: entries.count * 120)
    xml.element(root, namespaces: [("", namespace)]) { xml in
      for entry in entries { xml.element(entry.element) { $0.element("loc", text: entry.address) } }
    }
    return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + xml.drain() + [0x0A]
  }
}
