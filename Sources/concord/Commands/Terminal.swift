import Diagnostics

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Data goes to stdout, talk to stderr.
enum Terminal {
  /// Writes data to the standard output.
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Says a line to the person at the terminal.
  static func say(_ line: String) { write(Array((line + "\n").utf8), to: STDERR_FILENO) }

  /// Says a sentence in the person's language.
  static func say(_ phrase: Phrase, in language: String? = nil) { say(phrase.text(in: language ?? Self.language)) }

  /// True if a person can be asked: questions and answers are at a terminal.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks the person; nil where the answer is empty or the input has ended.
  static func ask(_ question: Phrase) -> String? {
    write(Array((question.text(in: language) + " ").utf8), to: STDERR_FILENO)
    guard let answer = readLine()?.split(whereSeparator: \.isWhitespace), !answer.isEmpty else { return nil }
    return answer.joined(separator: " ")
  }

  /// Empties the screen; nothing happens where the standard output is no terminal.
  static func clear() {
    if isatty(STDOUT_FILENO) == 1 { write(Array("\u{1B}[H\u{1B}[2J\u{1B}[3J".utf8)) }
  }

  /// Does work; while it takes long, a line says so, at a terminal only, and is gone afterwards.
  static func whileWorking<Result: Sendable>(
    _ words: Phrase, _ work: @Sendable () async throws -> Result
  ) async throws -> Result {
    guard isatty(STDERR_FILENO) == 1 else { return try await work() }
    let words = words.text(in: language)
    let line = Task {
      try await Task.sleep(for: .milliseconds(600))
      for dots in 1... {
        write(Array("\r\u{1B}[K\(words) \(String(repeating: ".", count: (dots - 1) % 3 + 1))".utf8), to: STDERR_FILENO)
        try await Task.sleep(for: .milliseconds(500))
      }
    }
    defer { line.cancel() }
    let result = try await work()
    line.cancel()
    write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
    return result
  }

  /// Colours are for people at a terminal that has some, and who did not decline them (no-color.org).
  static var hasColour: Bool {
    guard isatty(STDOUT_FILENO) == 1, getenv("NO_COLOR").map({ $0.pointee == 0 }) ?? true else { return false }
    return getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }

  /// The columns of the terminal; nil where there is none.
  static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The language of the person, from the environment: `en` or `fr`.
  static var language: String {
    for name in ["CONCORD_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return value.hasPrefix("fr") ? "fr" : "en"
    }
    return "en"
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno != EINTR {
        return
      }
    }
  }
}
