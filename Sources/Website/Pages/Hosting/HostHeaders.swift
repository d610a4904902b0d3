import Diagnostics

/// The headers that a host should send, in the forms that common hosts read. The policy of contents is the layout's
/// own, with what only a header can say.
struct HostHeaders {
  private let policy: String
  /// The path below which the site is served: `/`, `/registry/`.
  private let base: String

  /// The headers that every file gets.
  private var all: [(String, String)] {
    [
      ("Content-Security-Policy", policy + "; frame-ancestors 'none'"), ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"), ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
  }
  /// Names of styles, scripts and files of the search carry a hash of their content.
  private static let forEver = ("Cache-Control", "public, max-age=31536000, immutable")
  /// Open data may be read by other sites.
  private static let fixedFolders = ["assets", "search"]
  private static let open = ("Access-Control-Allow-Origin", "*")
  private static let openFolders = ["data", "feeds", "schema"]
  private static let types = [
    ("atom", "application/atom+xml"), ("jsonl", "application/jsonl"), ("bib", "application/x-bibtex"),
    ("ris", "application/x-research-info-systems"), ("xsd", "application/xml"),
  ]

  /// The headers for a layout, of a site that is served at an address; an empty one is taken for the top of a host.
  init(layout: SourceFile, address: String) {
    let path = TopPages.path(ofAddress: address)
    // It stands in patterns and directives: what could mean something there is in no path that a host would serve.
    base = path.utf8.allSatisfy(Self.isPlain) ? path : "/"
    let text = String(decoding: layout.bytes, as: UTF8.self)
    let parts = text.split(separator: "http-equiv=\"Content-Security-Policy\"", maxSplits: 1)
    let content = parts.count == 2 ? parts[1].split(separator: "content=\"", maxSplits: 1) : []
    let policy = content.last.map { $0.prefix { $0 != "\"" } } ?? ""
    // A header is one line of printable characters; a layout without such a policy gets the strictest that works.
    let isSound = !policy.isEmpty && policy.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != 0x5C }
    self.policy =
      isSound
      ? String(policy)
      : "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// The path as a regular expression.
  private var pattern: String { base.replacing(".", with: "\\.") }

  /// `_headers`, as several hosts of static sites read it.
  var list: String {
    var text = "\(base)*\n" + all.map { "  \($0.0): \($0.1)\n" }.joined()
    for folder in Self.fixedFolders { text += "\(base)\(folder)/*\n  \(Self.forEver.0): \(Self.forEver.1)\n" }
    for folder in Self.openFolders { text += "\(base)\(folder)/*\n  \(Self.open.0): \(Self.open.1)\n" }
    return text
  }

  /// `.htaccess` for Apache; what a host's Apache lacks is passed over.
  var apache: String {
    var text =
      "DirectoryIndex index.html\nErrorDocument 404 \(base)404.html\nAddDefaultCharset utf-8\n"
    for (ending, type) in Self.types { text += "AddType \(type) .\(ending)\n" }
    text += "<IfModule mod_headers.c>\n"
    for (name, value) in all { text += "  Header always set \(name) \"\(value)\"\n" }
    for (folders, name) in [(Self.fixedFolders, "CONCORD_ASSET"), (Self.openFolders, "CONCORD_OPEN")] {
      text += "  SetEnvIf Request_URI \"^\(pattern)(\(folders.joined(separator: "|")))/\" \(name)\n"
    }
    text += "  Header set \(Self.forEver.0) \"\(Self.forEver.1)\" env=CONCORD_ASSET\n"
    text += "  Header set \(Self.open.0) \"\(Self.open.1)\" env=CONCORD_OPEN\n</IfModule>\n"
    return text
  }

  /// For nginx, to be included into a server block. A location that sets a header of its own loses those around it, so
  /// that each repeats them.
  var nginx: String {
    let headers = { (extra: [(String, String)], indent: String) in
      (all + extra).map { "\(indent)add_header \($0.0) \"\($0.1)\" always;\n" }.joined()
    }
    var text = "# include this file in the server block that serves the tree\n"
    text += "index index.html;\nerror_page 404 \(base)404.html;\ncharset utf-8;\n" + headers([], "")
    for folder in Self.fixedFolders { text += "location \(base)\(folder)/ {\n" + headers([Self.forEver], "  ") + "}\n" }
    text +=
      "location ~ ^\(pattern)(\(Self.openFolders.joined(separator: "|")))/ {\n" + headers([Self.open], "  ") + "}\n"
    return text
  }
}
