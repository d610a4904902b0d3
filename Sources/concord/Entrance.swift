import ArgumentParser
import Publishing

/// Where the program begins: reads the command line, runs the command, and ends as ``Ending`` says.
@main
enum Entrance {
  static func main() async {
    Memory.takeInLargeSteps()
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
    switch Concord.exitCode(for: error) {
    case .success:
      let page = UsageMessage.help(Concord.fullMessage(for: error), language: Terminal.language)
      if !page.isEmpty { Terminal.write(Array((page + "\n").utf8)) }
      Concord.exit()
    case .validationFailure:
      if let suggestion = Misspelling.suggestion(in: CommandLine.arguments, for: Concord.self) {
        Terminal.say(suggestion)
      } else {
        Terminal.say(UsageMessage(Concord.fullMessage(for: error), language: Terminal.language).text)
      }
      Concord.exit(withError: Ending.usage)
    default: Concord.exit(withError: error)
    }
  }
}
