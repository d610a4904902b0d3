import Foundation
import PackagePlugin

/// Weaves the typed model, and the embedded schema files, from the schema each time one of its files changes.
@main
struct WeaveModel: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget else { return [] }
    let schema = try files(in: target.directoryURL.appending(path: "Schema"), ending: "xsd")
    let codeLists = try files(in: target.directoryURL.appending(path: "CodeLists"), ending: "xml")
    let folder = context.pluginWorkDirectoryURL
    let model = folder.appending(path: "WovenModel.swift")
    let embedded = folder.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Weaving the model from the schema",
        executable: try context.tool(named: "weave").url,
        arguments: ["model", model.path, embedded.path] + (schema + codeLists).map(\.path),
        inputFiles: schema + codeLists, outputFiles: [model, embedded])
    ]
  }

  private func files(in folder: URL, ending: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == ending }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
