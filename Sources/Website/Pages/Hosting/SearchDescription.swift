import Formats
import Registry

/// What browsers need to know of the search: OpenSearch 1.1.
struct SearchDescription {
  let edition: Edition

  /// The first language's description stands at the address that people guess.
  static func path(_ edition: Edition) -> String {
    edition.language == edition.languages.first ? "opensearch.xml" : "opensearch.\(edition.language).xml"
  }

  /// The link to the description, for the head of a page; none where nobody knows where the site is served.
  static func links(_ edition: Edition) -> [(title: String, path: String)] {
    edition.baseAddress.isEmpty ? [] : [(SearchDescription(edition: edition).title, path(edition))]
  }

  var bytes: [UInt8] {
    var xml = XMLWriter(layout: .indented)
    xml.element("OpenSearchDescription", namespaces: [("", "http://a9.com/-/spec/opensearch/1.1/")]) { xml in
      xml.element("ShortName", text: shortName)
      xml.element("LongName", text: String(title.prefix(48)))
      xml.element("Description", text: String(edition.words(ListWord.searchLead).prefix(1024)))
      xml.element("InputEncoding", text: "UTF-8")
      xml.element("Language", text: edition.language)
      xml.element(
        "Url",
        attributes: [
          ("template", "\(edition.baseAddress)\(edition.language)/search/index.html?q={searchTerms}"),
          ("type", "text/html"),
        ], text: "")
    }
    return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + xml.drain() + [0x0A]
  }

  var title: String {
    edition.register.profile.flatMap { edition.passage($0.title) }?.text ?? edition.words(PageWord.searchLabel)
  }

  /// At most 16 characters: the commission's acronym where it has one.
  private var shortName: String {
    let acronyms = edition.register.commission?.acronyms ?? []
    let best = edition.names.languages.lazy.compactMap { tag in acronyms.first { $0.language == tag } }.first
    return String((best?.text ?? edition.words(PageWord.searchLabel)).prefix(16))
  }
}
