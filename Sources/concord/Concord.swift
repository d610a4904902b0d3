import ArgumentParser

@main
struct Concord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concord",
    abstract: "The registry and transparency publisher for agreements of an election commission.")
}
