import Diagnostics

/// Writes the schema files and code lists as Swift literals, so that the tool needs no files beside it.
///
/// String literals compile hundreds of times faster than the arrays of bytes that `.embedInCode` makes.
enum EmbeddedFiles {
  static func source(schema: [SourceFile], bare: [SourceFile], codeLists: [SourceFile]) -> String {
    "/// The schema and the built-in code lists, woven into the program when the package is built.\n"
      + "enum EmbeddedFiles {\n" + table("schema", schema) + table("bareSchema", bare)
      + table("codeLists", codeLists) + "}\n"
  }

  private static func table(_ name: String, _ files: [SourceFile]) -> String {
    var out = "  static let \(name): [(name: String, text: StaticString)] = [\n"
    for file in files {
      out += "    (\n      \"\(file.path)\",\n      ####\"\"\"\n"
      out += String(decoding: file.bytes, as: UTF8.self)
      // The closing delimiter takes the last line end of the file away; this gives it back.
      out += "\n\"\"\"####\n    ),\n"
    }
    return out + "  ]\n"
  }
}
