import Diagnostics
import XML

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The tool behind the build plugins.
///
/// `weave model MODEL EMBEDDED FILE…` reads schema files and code lists, and writes the two Swift files of the first two
/// arguments. `weave catalogue NAME PROTOCOL OUT FILE…` lists the types that the files are named after.
@main
enum Weave {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "model" where arguments.count > 3: weaveModel(arguments[1], arguments[2], Array(arguments[3...]))
    case "catalogue" where arguments.count >= 4:
      write(
        Catalogue(name: arguments[1], kind: arguments[2], files: Array(arguments[4...])).source(), to: arguments[3])
    default: stop("usage: weave model MODEL EMBEDDED FILE… | weave catalogue NAME PROTOCOL OUT FILE…")
    }
  }

  private static func weaveModel(_ model: String, _ embedded: String, _ paths: [String]) {
    let files = paths.map { path in
      SourceFile(path: String(path.split(separator: "/").last ?? ""), bytes: read(path))
    }
    let schema = files.filter { $0.path.hasSuffix(".xsd") }
    do {
      let description = try SchemaDescription(files: schema, main: "concord.xsd")
      write(Weaver(schema: description).model(), to: model)
      let codeLists = files.filter { $0.path.hasSuffix(".xml") }
      write(
        EmbeddedFiles.source(schema: schema, bare: schema.compactMap(BareSchema.file), codeLists: codeLists),
        to: embedded)
    } catch {
      stop("the schema cannot be read: \(error)")
    }
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { stop("\(path) cannot be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private static func writeDescriptor(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, base, count)
    #else
      Glibc.write(descriptor, base, count)
    #endif
  }

  /// Writes a file, unless it says the same already: what did not change need not be compiled again.
  private static func write(_ text: String, to path: String) {
    if access(path, R_OK) == 0, read(path) == Array(text.utf8) { return }
    guard let file = fopen(path, "wb") else { stop("\(path) cannot be written") }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fclose(file) == 0 else {
      stop("\(path) cannot be written")
    }
  }

  private static func stop(_ message: String) -> Never {
    // The C library's `stderr` is a variable, which Swift 6 does not let one touch; the descriptor will do.
    let line = Array("weave: \(message)\n".utf8)
    _ = line.withUnsafeBytes { writeDescriptor(2, $0.baseAddress, $0.count) }
    exit(1)
  }
}
