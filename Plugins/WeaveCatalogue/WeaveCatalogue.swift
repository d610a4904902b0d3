import Foundation
import PackagePlugin

/// Weaves the list of what a folder of a room holds: its rules, kinds of page or exporters, one file each.
@main
struct WeaveCatalogue: BuildToolPlugin {
  /// Folder of a room, and what each file in it is.
  private let folders = [("Rules", "Rule"), ("Kinds", "PageKind"), ("Exporters", "Exporter")]

  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    try folders.compactMap { folder, kind in
      let place = target.directoryURL.appending(path: folder)
      guard FileManager.default.fileExists(atPath: place.path) else { return nil }
      let files = swiftFiles(below: place)
      let name = kind.prefix(1).lowercased() + kind.dropFirst() + "Catalogue"
      let out = context.pluginWorkDirectoryURL.appending(path: "\(kind)Catalogue.swift")
      return .buildCommand(
        displayName: "Weaving the list of \(folder.lowercased())",
        executable: try context.tool(named: "weave").url,
        arguments: ["catalogue", name, kind, out.path] + files.map(\.path),
        inputFiles: files, outputFiles: [out])
    }
  }

  private func swiftFiles(below folder: URL) -> [URL] {
    let all =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return all.filter { $0.pathExtension == "swift" && !$0.lastPathComponent.contains("+") }
      .sorted { $0.path < $1.path }
  }
}
