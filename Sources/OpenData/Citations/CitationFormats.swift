import Formats

/// A version as BibTeX, for LaTeX.
enum BibTeX {
  static func document(_ item: Citable) -> [UInt8] {
    var fields: [(String, String)] = [
      ("title", "{\(escaped(item.title))}"),
      ("author", item.authors.map { "{\(escaped($0))}" }.joined(separator: " and ")),
      ("publisher", escaped(item.publisher)), ("howpublished", escaped(item.container)),
    ]
    if let (year, month, day) = item.day?.components {
      fields += [("year", String(year)), ("month", String(month)), ("day", String(day))]
    }
    fields += [("version", String(item.version)), ("note", "Version \(item.version)"), ("language", item.language)]
    // An address is not text: only what would end the field may not stand in it, and no address has that.
    if let address = item.address { fields.append(("url", address)) }
    let lines = fields.filter { !$0.1.isEmpty }.map { "  \($0.0) = {\($0.1)}" }
    return Array("@misc{\(item.key),\n\(lines.joined(separator: ",\n"))\n}\n".utf8)
  }

  /// Characters that mean something to TeX; the file itself is UTF-8.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { out, character in
      switch character {
      case "&", "%", "$", "#", "_", "{", "}": out += "\\" + String(character)
      case "\\": out += "\\textbackslash{}"
      case "~": out += "\\textasciitilde{}"
      case "^": out += "\\textasciicircum{}"
      default: out.append(character)
      }
    }
  }
}

/// A version in the format of reference managers (RIS).
enum RIS {
  static func document(_ item: Citable) -> [UInt8] {
    var lines = [("TY", "GOVDOC"), ("ID", item.key), ("TI", item.title)]
    lines += item.authors.map { ("AU", $0) }
    lines += [("PB", item.publisher), ("T2", item.container)]
    if let day = item.day {
      lines.append(("PY", String(day.components.year)))
      lines.append(("DA", day.description.split(separator: "-").joined(separator: "/") + "/"))
    }
    lines += [("ET", String(item.version)), ("LA", item.language)]
    if let address = item.address { lines.append(("UR", address)) }
    lines.append(("ER", ""))
    return Array(lines.filter { !$0.1.isEmpty || $0.0 == "ER" }.map { "\($0.0)  - \($0.1)\r\n" }.joined().utf8)
  }
}

/// A version as CSL-JSON, which citation processors read.
enum CSLJSON {
  static func document(_ item: Citable) -> [UInt8] {
    var json = JSONWriter(layout: .pretty)
    json.array { json in
      json.object { json in
        json.member("id", item.key)
        json.member("type", "document")
        json.member("title", item.title)
        json.array("author") { json in
          for author in item.authors { json.object { $0.member("literal", author) } }
        }
        json.member("publisher", item.publisher)
        json.member("container-title", item.container)
        if let (year, month, day) = item.day?.components {
          json.object("issued") { json in
            json.array("date-parts") { json in
              json.array { json in for part in [year, month, day] { json.integer(part) } }
            }
          }
        }
        json.member("version", String(item.version))
        json.member("language", item.language)
        json.member("URL", item.address)
      }
    }
    return json.drain() + [UInt8(ascii: "\n")]
  }
}
