import Formats

/// Facts that are the same on every page of a publication, in one language.
public struct SiteFacts: Sendable {
  /// The registry's name, and the body that publishes it.
  public var registry: Passage
  /// Who publishes the registry.
  public var publisher: Passage
  /// The sentence above every page of a sample registry; nil for a real one.
  public var notice: Passage?
  /// The licence of texts and data, with its address.
  public var licence: (name: Passage, address: String?)?
  /// The day that the site describes, ISO 8601.
  public var asOf: String
  /// Main menu: label and address under the language's folder.
  public var menu: [(label: String, path: String)]
  /// All languages of the site in their order, with their own names.
  public var languages: [(tag: String, name: String)]
  /// Addresses of style sheet and script from the top of the tree.
  public var style: String
  /// The published script; nil where there is none.
  public var script: String?

  /// The facts of a publication in one language.
  public init(
    registry: Passage, publisher: Passage, notice: Passage? = nil, licence: (name: Passage, address: String?)? = nil,
    asOf: String, menu: [(label: String, path: String)], languages: [(tag: String, name: String)], style: String,
    script: String? = nil
  ) {
    self.registry = registry
    self.publisher = publisher
    self.notice = notice
    self.licence = licence
    self.asOf = asOf
    self.menu = menu
    self.languages = languages
    self.style = style
    self.script = script
  }
}

/// Head and frame of one page.
public struct PageHead {
  /// The title without the registry's name, and one or two sentences for search engines.
  public var title: String
  /// One sentence for search engines and previews.
  public var description: String
  /// The pages above this one; nil on the home page, which has no trail.
  public var trail: Breadcrumbs?
  /// The address under the language's folder, and the languages in which the same page exists.
  public var path: String
  /// The languages in which the page exists.
  public var languages: [String]
  /// The part of the main menu to which the page belongs.
  public var menuPath: String?
  /// Feeds that a reader of feeds finds by itself on the page.
  var feeds: [Feed] = []
  /// Descriptions of the search for browsers that offer it: title and path from the top of the tree.
  var searches: [(title: String, path: String)] = []

  /// A feed about what the page shows.
  struct Feed {
    let title: String
    /// From the top of the tree.
    let path: String
    let type: StaticString
  }

  /// A page's head.
  public init(
    title: String, description: String = "", trail: Breadcrumbs?, path: String, languages: [String],
    menuPath: String? = nil
  ) {
    self.title = title
    self.description = description
    self.trail = trail
    self.path = path
    self.languages = languages
    self.menuPath = menuPath
  }
}

/// The shell of one language: the layout with everything filled in that no page changes.
public struct Shell: Sendable {
  private let pieces: [Layout.Piece]
  private let facts: SiteFacts
  /// The texts of the language.
  public let words: Strings

  /// The layout with a publication's facts, in the language of `words`.
  public init(layout: Layout, words: Strings, facts: SiteFacts) {
    self.words = words
    self.facts = facts
    let html = HTMLWriter()
    var pieces: [Layout.Piece] = []
    // Constant neighbours melt into one run of bytes, so that a page appends a handful of pieces.
    for piece in layout.pieces {
      if Self.isConstant(piece) {
        Self.write(piece, words, facts, to: html)
      } else {
        pieces.append(.html(html.take()))
        pieces.append(piece)
      }
    }
    pieces.append(.html(html.take()))
    self.pieces = pieces
  }

  /// Writes a whole page: the shell, and `main` in its place. `address` is for the pages above the languages' folders.
  public func write(_ head: PageHead, to html: HTMLWriter, at address: Address? = nil, main: Block) -> Artefact {
    let sheet = Sheet(html: html, words: words, address: address ?? Address(words.language + "/" + head.path))
    for piece in pieces {
      switch piece {
      case .html(let bytes): html.raw(bytes)
      case .link(let path): html.text(sheet.page(path).target)
      case .text: break
      case .slot(.main): main(sheet)
      case .slot(let slot): fill(slot, head, sheet)
      }
    }
    return Artefact(path: sheet.address.file, bytes: html.take())
  }

  /// Writes the content of a page of the authority's own, which may use the blanks that no page changes.
  func write(_ content: Layout, on sheet: Sheet) {
    for piece in content.pieces {
      switch piece {
      case .link(let path): sheet.html.text(sheet.page(path).target)
      case .slot(.root): sheet.html.text(sheet.address.root)
      default: Self.write(piece, words, facts, to: sheet.html)
      }
    }
  }

  private static func isConstant(_ piece: Layout.Piece) -> Bool {
    switch piece {
    case .html, .text: true
    case .link: false
    case .slot(let slot):
      switch slot {
      case .lang, .dir, .registry, .publisher, .notice, .licence, .asOf, .build: true
      default: false
      }
    }
  }

  private static func write(_ piece: Layout.Piece, _ words: Strings, _ facts: SiteFacts, to html: HTMLWriter) {
    let sheet = Sheet(html: html, words: words, address: Address(""))
    switch piece {
    case .html(let bytes): html.raw(bytes)
    case .text(let key): html.text(words.named(key) ?? key)
    case .slot(.lang): html.text(words.language)
    case .slot(.dir): html.markup(words.direction.literal)
    case .slot(.registry): html.text(facts.registry.text)
    case .slot(.publisher): html.text(facts.publisher.text)
    case .slot(.asOf): html.time(facts.asOf, shown: words.date(facts.asOf))
    case .slot(.notice):
      guard let notice = facts.notice else { return }
      html.element("aside", class: "sample") { html.element("p") { sheet.add(PassageText(notice)) } }
    case .slot(.licence):
      guard let licence = facts.licence else { return }
      if let link = licence.address.flatMap(HTMLLink.init(authored:)) {
        html.link(link) { sheet.add(PassageText(licence.name)) }
      } else {
        sheet.add(PassageText(licence.name))
      }
    default: break
    }
  }

  private func fill(_ slot: Slot, _ head: PageHead, _ sheet: Sheet) {
    let html = sheet.html
    switch slot {
    case .title: html.text(head.title)
    case .description: html.text(head.description)
    case .root: html.text(sheet.address.root)
    case .style: html.text(sheet.file(facts.style).target)
    case .script:
      guard let script = facts.script else { return }
      html.element("script", .src(sheet.file(script)), .flag("defer")) {}
    case .links:
      alternates(head, sheet)
      discoveries(head, sheet)
    case .languages: languageSwitch(head, sheet)
    case .navigation: navigation(head, sheet)
    case .breadcrumb: if let trail = head.trail { sheet.add(trail) }
    default: break
    }
  }

  private func discoveries(_ head: PageHead, _ sheet: Sheet) {
    for feed in head.feeds {
      sheet.html.void(
        "link", .literal("rel", "alternate"), .literal("type", feed.type), .attribute("title", feed.title),
        .href(sheet.file(feed.path)))
    }
    for search in head.searches {
      sheet.html.void(
        "link", .literal("rel", "search"), .literal("type", "application/opensearchdescription+xml"),
        .attribute("title", search.title), .href(sheet.file(search.path)))
    }
  }

  private func alternates(_ head: PageHead, _ sheet: Sheet) {
    guard head.languages.count > 1 else { return }
    for tag in head.languages {
      sheet.html.void(
        "link", .literal("rel", "alternate"), .attribute("hreflang", tag), .href(sheet.file(tag + "/" + head.path)))
    }
    if let first = facts.languages.first(where: { head.languages.contains($0.tag) }) {
      sheet.html.void(
        "link", .literal("rel", "alternate"), .literal("hreflang", "x-default"),
        .href(sheet.file(first.tag + "/" + head.path)))
    }
  }

  /// Links to the same page in the other languages, each named in its own language; where the page does not exist in a
  /// language, the link leads to that language's home page.
  private func languageSwitch(_ head: PageHead, _ sheet: Sheet) {
    guard facts.languages.count > 1 else { return }
    let html = sheet.html
    html.element("nav", class: "languages", .attribute("aria-label", words(PageWord.languages))) {
      html.element("ul") {
        for (tag, name) in facts.languages {
          let direction = HTMLDirection(language: tag)
          html.element("li") {
            if tag == words.language {
              html.element("span", .literal("aria-current", "true"), .lang(tag), .dir(direction), text: name)
            } else {
              let path = head.languages.contains(tag) ? head.path : ""
              html.element(
                "a", .href(sheet.file(tag + "/" + path)), .attribute("hreflang", tag), .lang(tag), .dir(direction),
                text: name)
            }
          }
        }
      }
    }
  }

  private func navigation(_ head: PageHead, _ sheet: Sheet) {
    let html = sheet.html
    html.element("ul") {
      for item in facts.menu {
        let current: HTMLAttribute? =
          item.path == head.path
          ? .literal("aria-current", "page") : item.path == head.menuPath ? .literal("aria-current", "true") : nil
        html.element("li") {
          html.element("a", .href(sheet.page(item.path)), current, text: item.label)
        }
      }
    }
  }
}
