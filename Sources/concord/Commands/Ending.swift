import ArgumentParser
import Diagnostics
import Publishing

/// How a run can end, as in command-line conventions: never 1 for a crash.
enum Ending {
  /// Findings at or above the fail level.
  static let findings = ExitCode(1)
  /// Wrong usage or configuration.
  static let usage = ExitCode(2)
  /// Input that cannot be read.
  static let unreadable = ExitCode(3)
  /// A fault of ours.
  static let fault = ExitCode(70)

  /// Does the work of a command. An operator's error is said in one line, in the language of the environment.
  static func saying(_ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let error as PublishingError {
      Terminal.say(Phrase(en: "concord: \(error.message.en)", fr: "concord : \(error.message.fr)"))
      if case .request = error { throw usage }
      throw unreadable
    }
  }
}
