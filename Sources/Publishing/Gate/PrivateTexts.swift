import Diagnostics
import XML

/// The texts that an authority withholds, from a file of its own outside the registry: what must be in no byte of what is
/// published.
///
/// ```xml
/// <withheldTexts xmlns="urn:concord:withheld:1">
///   <withheldText agreement="election-security" withholding="w1">The reserve is composed of …</withheldText>
/// </withheldTexts>
/// ```
public struct PrivateTexts: Sendable {
  /// One text, and the decision that withholds it.
  public struct Entry: Sendable, Hashable {
    /// The agreement's id.
    public let agreement: String
    /// The id of the decision inside the agreement.
    public let withholding: String
    /// The text. It is never written anywhere.
    public let text: String
  }

  /// The texts in the order of the file.
  public let entries: [Entry]

  /// No text is known.
  public static let none = PrivateTexts([])

  /// Texts that are known already.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// Reads the file. Throws ``PublishingError/request(_:)`` where it is not there or is no such file; the message never
  /// quotes it.
  public static func read(_ path: String) throws(PublishingError) -> PrivateTexts {
    let (file, refusal) = SourceReading.read(path, maximumBytes: 64 << 20)
    guard let file else {
      throw .request(
        Phrase(
          en: "cannot read the withheld texts in \(path)\(refusal.map { ": \($0.message.en.text)" } ?? "")",
          fr: "impossible de lire les textes occultés de \(path)\(refusal.map { " : \($0.message.fr.text)" } ?? "")"))
    }
    let reader = Reader(schema: nil, vocabulary: vocabulary, namespace: "urn:concord:withheld:1")
    let root = reader.read(file).tree?.root
    guard let root, root.localName == "withheldTexts", let entries = entries(root), !entries.isEmpty else {
      throw .request(
        Phrase(
          en:
            "\(path) is no file of withheld texts: <withheldTexts xmlns=\"urn:concord:withheld:1\"> with <withheldText agreement=\"…\" withholding=\"…\"> inside is expected",
          fr:
            "\(path) n’est pas un fichier de textes occultés : <withheldTexts xmlns=\"urn:concord:withheld:1\"> contenant <withheldText agreement=\"…\" withholding=\"…\"> est attendu"
        ))
    }
    return PrivateTexts(entries)
  }

  private static let vocabulary = Vocabulary(["agreement", "withholding"])

  /// Nil as soon as one of them does not say what it belongs to: a text that is passed over would not be looked for.
  private static func entries(_ root: Element) -> [Entry]? {
    var entries: [Entry] = []
    for element in root.children {
      guard element.localName == "withheldText",
        let agreement = vocabulary.name(of: "agreement").flatMap({ element[$0] }),
        let withholding = vocabulary.name(of: "withholding").flatMap({ element[$0] })
      else { return nil }
      entries.append(Entry(agreement: agreement, withholding: withholding, text: element.deepText))
    }
    return entries
  }
}
