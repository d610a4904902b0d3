import Foundation
import Testing

/// The command line speaks to people: in their language, about what they wrote, and of everything that it takes.
@Suite struct UsageTests {
  private static let french = ["CONCORD_LANGUAGE": "fr"]

  /// The sentences of the argument parser, as the house says them: a newer parser that says them in other words shows here.
  @Test(arguments: [
    (["chek"], "concord: there is no command “chek”; did you mean check?", "vouliez-vous dire check ?"),
    (
      ["check", "--stag", "signature"], "concord: there is no option --stag; did you mean --stage?",
      "concord : il n’y a pas d’option --stag ; vouliez-vous dire --stage ?"
    ),
    (["check", "--zzzzzz"], "concord: there is no option --zzzzzz", "concord : il n’y a pas d’option --zzzzzz"),
    (
      ["check", "--stage", "signatur"], "concord: --stage does not take “signatur”; did you mean signature?",
      "concord : --stage ne prend pas « signatur » ; vouliez-vous dire signature ?"
    ),
    (
      ["check", "--stage", "x"],
      "concord: --stage does not take “x”; it takes draft, negotiation, signature, publication",
      "concord : --stage ne prend pas « x » ; valeurs possibles : draft, negotiation, signature, publication"
    ),
    (
      ["check", "--stage"], "concord: the value of --stage <stage> is missing",
      "concord : il manque la valeur de --stage"
    ),
    (
      ["check", "--watch=1"], "concord: --watch takes no value, but “1” was given",
      "concord : --watch ne prend pas de valeur, mais « 1 » a été donné"
    ),
    (["new"], "concord: <id> is missing", "concord : il manque <id>"),
    (["rules", "data"], "concord: “data” is one word too many", "concord : « data » est un mot de trop"),
    (["rules", "a", "b"], "concord: 2 words too many: a, b", "concord : 2 mots de trop : a, b"),
    (
      ["record", "a", "signed", "--date", "1.2.2026"],
      "concord: “1.2.2026” is not written as YYYY-MM-DD; did you mean --date 2026-02-01?",
      "vouliez-vous dire --date 2026-02-01 ?"
    ),
    (
      ["check", "--as-of", "3/4/2026"], "concord: “3/4/2026” is no day: write --as-of as year-month-day, YYYY-MM-DD",
      "écrivez --as-of sous la forme année-mois-jour, AAAA-MM-JJ"
    ),
    (
      ["check", "--language", "ar"], "concord: there are messages in English (en) and French (fr), not in “ar”",
      "concord : il y a des messages en anglais (en) et en français (fr), pas en « ar »"
    ),
    (
      ["diff", "election-security", "--language", "de"],
      "concord: “de” is no language of the registry; it has en, fr, ar",
      "concord : « de » n’est pas une langue du registre"
    ),
    (["diff", "nope"], "concord: there is no agreement nope", "concord : il n’y a pas d’accord nope"),
    (
      ["amend", "turnout-research-pilot"],
      "concord: turnout-research-pilot was withdrawn from publication on 2025-04-22",
      "concord : turnout-research-pilot a été retiré de la publication le 2025-04-22"
    ),
  ])
  func wrongUsageIsSaidInBothLanguages(_ arguments: [String], _ english: String, _ french: String) throws {
    let run = try BuiltProduct.run(arguments, environment: ["CONCORD_LANGUAGE": "en"])
    #expect(run.code == 2)
    #expect(run.talk.hasPrefix(english), "\(run.talk)")
    let other = try BuiltProduct.run(arguments, environment: Self.french)
    #expect(other.code == 2)
    #expect(other.talk.split(separator: "\n").first?.contains(french) ?? false, "\(other.talk)")
    for word in ["Error:", "See '", "for more information"] { #expect(!other.talk.contains(word), "\(other.talk)") }
  }

  @Test func helpIsInBothLanguagesWithExamples() throws {
    let commands = try Self.commands().map(\.name)
    #expect(commands.count == 10)
    for command in commands {
      let english = try BuiltProduct.run(["help", command], environment: ["CONCORD_LANGUAGE": "en"]).output
      let french = try BuiltProduct.run(["help", command], environment: Self.french).output
      #expect(english.contains("Examples:") && english.contains("OVERVIEW: "), "\(command)")
      #expect(french.contains("Exemples :") && french.contains("APERÇU : "), "\(command)")
      #expect(
        Set(english.split(separator: "\n")).intersection(french.split(separator: "\n")).allSatisfy { line in
          line.contains("concord ") || line.contains("<") || !line.contains { $0.isLetter }
            || line.hasPrefix("                          ") || !line.contains(" ")
        }, "\(command) has lines that are not translated")
    }
  }

  /// Completions and manual pages are made from one description of the command line; nothing of it may be lost on the way.
  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsKnowEveryCommandAndOption(_ shell: String) throws {
    let script = try BuiltProduct.run(["--generate-completion-script", shell]).output
    for command in try Self.commands() {
      #expect(script.contains(command.name), "\(shell): \(command.name)")
      for option in command.options { #expect(script.contains(option), "\(shell): \(command.name) --\(option)") }
    }
  }

  private static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

  @Test(.enabled(if: hasPython)) func manualPagesKnowEveryCommandAndOption() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "concord-man-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let description = try BuiltProduct.run(["--experimental-dump-help"]).output
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", Repository.root.appending(path: "Scripts/manual.py").path, folder.path, "1.0"]
    let input = Pipe()
    process.standardInput = input
    try process.run()
    input.fileHandleForWriting.write(Data(description.utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    for command in try Self.commands() {
      let page = try String(contentsOf: folder.appending(path: "concord-\(command.name).1"), encoding: .utf8)
      let plain = page.replacing("\\-", with: "-")
      for option in command.options { #expect(plain.contains("--\(option)"), "\(command.name) --\(option)") }
    }
  }

  /// The commands with the names of their long options, as the program describes itself.
  private static func commands() throws -> [(name: String, options: [String])] {
    struct Dump: Decodable {
      struct Name: Decodable {
        let kind: String
        let name: String
      }
      struct Argument: Decodable { let names: [Name]? }
      struct Command: Decodable {
        let commandName: String
        let arguments: [Argument]?
        let subcommands: [Command]?
      }
      let command: Command
    }
    let output = try BuiltProduct.run(["--experimental-dump-help"]).output
    let dump = try JSONDecoder().decode(Dump.self, from: Data(output.utf8))
    return (dump.command.subcommands ?? []).filter { $0.commandName != "help" }.map { command in
      let names = (command.arguments ?? []).flatMap { $0.names ?? [] }
      return (command.commandName, names.filter { $0.kind == "long" }.map(\.name))
    }
  }
}
