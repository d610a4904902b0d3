/// What a drafter does in a session, read from its document: commands, changes that a message asks for, and what a command
/// must print.
struct SessionScript {
  /// A step of the document: the message that asks for it, and the changes.
  struct Step {
    var title: String
    var rule = ""
    var message = ""
    var help = ""
    /// What stands in the file, and what is to stand there.
    var changes: [(old: String, new: String)] = []
  }

  /// What is done, in the order of the document.
  enum Act {
    case command([String], prints: [String])
    case step(Step)
  }

  private(set) var acts: [Act] = []
  private var fence = ""

  init(_ document: String) {
    for line in document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        fence = fence.isEmpty ? String(line.dropFirst(3)) : ""
        if fence == "diff" { edit { $0.changes.append(("", "")) } }
      } else if fence.isEmpty {
        outside(line)
      } else {
        inside(line)
      }
    }
  }

  private mutating func inside(_ line: String) {
    switch fence {
    case "sh": acts.append(.command(SessionScript.words(line), prints: []))
    case "text":
      guard case .command(let words, let prints) = acts.last, !line.isEmpty else { return }
      acts[acts.count - 1] = .command(words, prints: prints + [line])
    case "diff":
      edit { step in
        let last = step.changes.count - 1
        if !line.hasPrefix("+") { step.changes[last].old += line.dropFirst() + "\n" }
        if !line.hasPrefix("-") { step.changes[last].new += line.dropFirst() + "\n" }
      }
    default: break
    }
  }

  private mutating func outside(_ line: String) {
    if line.hasPrefix("## Step") { return acts.append(.step(Step(title: String(line.dropFirst(3))))) }
    guard line.hasPrefix("> ") else { return }
    let words = line.dropFirst(2)
    edit { step in
      if words.hasPrefix("Help: ") {
        step.help = String(words.dropFirst(6))
      } else if ["error ", "warning ", "advice "].contains(where: words.hasPrefix) {
        step.rule = words.split(separator: " ").last.map(String.init) ?? ""
      } else if step.message.isEmpty {
        step.message = String(words)
      }
    }
  }

  private mutating func edit(_ change: (inout Step) -> Void) {
    guard case .step(var step) = acts.last else { return }
    change(&step)
    acts[acts.count - 1] = .step(step)
  }

  /// The words of a command line; quotation marks keep some together.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var (word, isQuoted) = ("", false)
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
