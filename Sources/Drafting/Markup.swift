/// Writes elements of a new file, indented two spaces a level, as the canonical layout has them.
struct Markup {
  /// The languages in which texts are asked for, the one of drafting first.
  let languages: [String]

  /// The language of drafting.
  var main: String { languages.first ?? "en" }

  /// An element with what stands in it, on lines of its own.
  func element(_ tag: String, _ depth: Int, _ inside: String) -> String {
    let name = tag.prefix { $0 != " " }
    return inside.isEmpty ? line("<\(tag)/>", depth) : line("<\(tag)>", depth) + inside + line("</\(name)>", depth)
  }

  /// A text in all languages, an element each.
  func texts(_ name: String, _ text: Guide, _ depth: Int) -> String {
    languages.map { language in
      line("<\(name) xml:lang=\"\(language)\">\(Markup.escaped(text.text(in: language)))</\(name)>", depth)
    }.joined()
  }

  /// A remark for the author; the file means the same without it.
  func comment(_ text: String, _ depth: Int) -> String {
    // Two hyphens in a row would end the comment.
    line("<!-- \(text.replacing("--", with: "- -")) -->", depth)
  }

  /// One line.
  func line(_ text: String, _ depth: Int) -> String { String(repeating: "  ", count: depth) + text + "\n" }

  /// A text as XML wants it between tags and in attributes.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
