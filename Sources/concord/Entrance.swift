import ArgumentParser

/// Where the program begins: reads the command line, runs the command, and ends as ``Ending`` says.
@main
enum Entrance {
  static func main() async {
    do {
      var command = try Concord.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      end(error)
    }
  }

  /// Wrong usage ends with 2, as the manual says, and not with the number that the system has for it.
  private static func end(_ error: any Error) -> Never {
    guard Concord.exitCode(for: error) == .validationFailure else { Concord.exit(withError: error) }
    if let suggestion = Misspelling.suggestion(in: CommandLine.arguments, for: Concord.self) {
      Terminal.say(suggestion)
    } else {
      Terminal.say(Concord.fullMessage(for: error))
    }
    Concord.exit(withError: Ending.usage)
  }
}
