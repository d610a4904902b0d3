/// Lists what a folder holds, so that adding a rule, a page or an exporter touches one file.
struct Catalogue {
  /// The name of the list: `ruleCatalogue`.
  let name: String
  /// The protocol of its members: `Rule`.
  let kind: String
  /// The files, each named after the type in it.
  let files: [String]

  func source() -> String {
    let types = files.compactMap { $0.split(separator: "/").last?.dropLast(".swift".count) }.sorted()
    var out = "// Woven from the folder when the package is built. Do not edit: add or remove a file.\n"
    out += "let \(name): [any \(kind).Type] = [\n"
    for type in types { out += "  \(type).self,\n" }
    return out + "]\n"
  }
}
