import Foundation
import Testing

@testable import Website

/// What people read about the house is true.
@Suite struct DocumentationTests {
  /// `concord …` and `make …` in the code blocks and between backticks.
  private static func commands() throws -> [[String]] {
    let readme = try Repository.text("README.md")
    var commands: [[String]] = []
    var inShell = false
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        inShell = !inShell && (line.hasPrefix("```sh") || line.hasPrefix("```bash"))
        continue
      }
      let pieces: [Substring] =
        inShell
        ? [line.prefix { $0 != "#" }]
        : line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map(\.element)
      for piece in pieces {
        let words = piece.split(separator: " ").map(String.init)
        if words.first == "concord" || words.first == "make" { commands.append(words) }
      }
    }
    return commands
  }

  @Test func theReadmeNamesCommandsThatExist() throws {
    let commands = try Self.commands()
    #expect(commands.count > 5)
    let makefile = try Repository.text("Makefile").split(separator: "\n")
    for command in commands where command[0] == "make" {
      for target in command.dropFirst() where !target.contains("=") && !target.contains("…") {
        #expect(makefile.contains { $0.hasPrefix("\(target):") }, "make \(target)")
      }
    }
    for command in commands where command[0] == "concord" && command.count > 1 && !command[1].hasPrefix("-") {
      let name = command[1] == "help" ? (command.count > 2 ? command[2] : "") : command[1]
      guard !name.isEmpty, name != "…" else { continue }
      let help = try BuiltProduct.run(["help", name])
      // The help of an unknown subcommand is that of the whole tool.
      #expect(help.code == 0 && help.output.contains("concord \(name)"), "concord \(name)")
      for option in command where option.hasPrefix("--") {
        #expect(help.output.contains(option), "\(command.joined(separator: " "))")
      }
    }
  }

  @Test func theReadmeNamesFilesThatExist() throws {
    for command in try Self.commands() {
      for word in command where word.hasPrefix("Agreements/") || word.hasPrefix("Site/") {
        #expect(FileManager.default.fileExists(atPath: Repository.root.appending(path: word).path), "\(word)")
      }
    }
  }

  /// Public declarations without documentation are found by the formatter, as long as it is asked to.
  @Test func documentationIsAskedFor() throws {
    #expect(try Repository.text(".swift-format").contains("\"AllPublicDeclarationsHaveDocumentation\": true"))
    #expect(try Repository.text("Scripts/lint.sh").contains("swift format lint"))
  }

  @Test func everySubcommandShowsExamples() throws {
    let help = try BuiltProduct.run(["help"]).output
    let list = help.components(separatedBy: "SUBCOMMANDS:").last ?? ""
    let names = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(names.contains("check") && names.contains("build"))
    for name in names where name != "help" && name != "See" {
      #expect(try BuiltProduct.run(["help", name]).output.contains("concord \(name)"), "\(name)")
    }
  }

  // MARK: Texts of the site

  /// Every text of the site has a place where it is shown; that each is translated is tested with the site.
  @Test func everyTextOfTheSiteIsShownSomewhere() throws {
    let sources = try Repository.files(below: "Sources/Website", ending: ".swift")
      .filter { !$0.contains("/Words/") || $0.contains("Strings") || $0.contains("Plural") }
      .map { try Repository.text($0) }.joined()
    let site = try Repository.files(below: "Site").filter { $0.hasSuffix(".html") }
      .map { try Repository.text($0) }.joined()
    var used: Set<Substring> = []
    var rest = sources[...]
    while let dot = rest.firstIndex(of: ".") {
      let name = rest[rest.index(after: dot)...].drop { $0 == "`" }.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      if !name.isEmpty { used.insert(name) }
      rest = rest[rest.index(after: dot)...]
    }
    let unused = WordArea.allCases.flatMap(\.keys).filter { key in
      let name = key.split(separator: ".").last ?? ""
      return !used.contains(name) && !site.contains("text:\(key)")
    }
    #expect(Set(unused).subtracting(Self.waiting) == [])
    #expect(Self.waiting.subtracting(unused) == [], "shown by now: take them off the list")
  }

  /// Texts that stand ready, in all languages, for parts of pages that do not show them yet.
  private static let waiting: Set<String> = ["list.empty"]

  /// Texts that nothing shows any more would be translated in vain.
  @Test(arguments: ["en", "fr", "ar"])
  func noStringFileHoldsATextOfNothing(language: String) throws {
    let known = Set(WordArea.allCases.flatMap(\.keys))
    let file = try Repository.text("Site/strings/\(language).xlf")
    let ids = file.components(separatedBy: "<trans-unit id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    #expect(ids.count > 300)
    let forms = Set(["zero", "one", "two", "few", "many", "other"])
    // Names of facts are looked up by the names of the schema or of their kinds; their tests stand with the site.
    let strangers = ids.filter { !$0.hasPrefix("field.") && !$0.hasPrefix("fact.") }.filter { id in
      let parts = id.split(whereSeparator: { $0 == "." || $0 == "[" || $0 == "]" })
      let plain = parts.last.map { forms.contains(String($0)) } ?? false ? parts.dropLast() : parts[...]
      return !known.contains(plain.joined(separator: ".")) && !known.contains(id)
    }
    #expect(strangers == [])
  }
}
