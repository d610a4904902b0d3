import Diagnostics
import XML

/// The schema of the record, ready for use: compiled once for the process, with the code lists that come with it.
public enum RecordSchema {
  /// The namespace of all authored files.
  public static let namespace = "urn:concord:1"

  /// The version of the schema that this tool knows.
  public static let version = "1.0"

  /// The schema files as they are published, sorted by name.
  public static let files: [SourceFile] = EmbeddedFiles.schema.map { file(named: $0.name, $0.text) }

  /// The built-in code lists as they are published, sorted by name.
  public static let codeListFiles: [SourceFile] = EmbeddedFiles.codeLists.map { file(named: $0.name, $0.text) }

  /// What the schema says of each type and element, with its documentation: for messages and for people who write.
  public static let description = described(files)

  /// What the schema says of each type and element, without the documentation: all that judging takes, and made in a
  /// fraction of the time. Apart from the compiled schema, so that both can be made at once.
  public static let structure = described(bareFiles)

  private static func described(_ files: [SourceFile]) -> SchemaDescription {
    do {
      return try SchemaDescription(files: files, main: "concord.xsd")
    } catch {
      // The files are part of the program and tested with it.
      preconditionFailure("the built-in schema cannot be described: \(error)")
    }
  }

  /// The schema files without their documentation, which takes most of the time to read.
  private static let bareFiles: [SourceFile] = EmbeddedFiles.bareSchema.map { file(named: $0.name, $0.text) }

  /// The reader of authored files: parses, judges against the schema, and locates, in one pass.
  public static let reader = Reader(schema: schema, vocabulary: SchemaNames.vocabulary, namespace: namespace)

  /// Reads files that are known to be valid: parses and locates them.
  static let trustingReader = Reader(schema: nil, vocabulary: SchemaNames.vocabulary, namespace: namespace)

  private static let schema: Schema = {
    do {
      return try Schema(files: bareFiles, main: "concord.xsd") { description }
    } catch {
      // The files are part of the program and tested with it.
      preconditionFailure("the built-in schema does not compile: \(error)")
    }
  }()

  private static func file(named name: String, _ text: StaticString) -> SourceFile {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return SourceFile(path: name, bytes: Array(bytes))
  }
}
