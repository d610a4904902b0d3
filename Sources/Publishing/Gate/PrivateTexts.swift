import Diagnostics
import XML

/// The texts that an authority withholds, from a file of its own outside the registry: what must be in no byte of what
/// is published.
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

    /// How it can be sought.
    public var search: Search {
      let letters = FoldedBytes.fold(Array(text.utf8), .plain)
      let count = letters.count { $0 & 0xC0 != 0x80 }
      return count >= Search.shortestText ? .anywhere : count >= Search.shortestValue ? .wholeFields : .nowhere
    }
  }

  /// How a text can be told from others that happen to be alike.
  public enum Search: Sendable {
    /// Wherever it stands, inside other texts too.
    case anywhere
    /// As the whole of a field: inside other texts so few letters stand everywhere.
    case wholeFields
    /// Not at all: one or two letters or digits are the value of too many fields that have nothing to do with it.
    case nowhere

    /// From so many letters and digits on a text is sought anywhere.
    static let shortestText = 8
    /// From so many on it is sought as the whole of a field.
    static let shortestValue = 3
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

extension PrivateTexts {
  /// What the operator must know of texts that cannot be sought everywhere, or not at all: the decisions, never the
  /// texts.
  var notices: [Phrase] {
    func list(_ search: Search) -> String {
      entries.filter { $0.search == search }.map { "\($0.agreement)/\($0.withholding)" }.joined(separator: ", ")
    }
    let (whole, never) = (list(.wholeFields), list(.nowhere))
    var notices: [Phrase] = []
    if !whole.isEmpty {
      notices.append(
        Phrase(
          en: """
            texts of fewer than \(Search.shortestText) letters and digits stand inside others by chance; what these \
            decisions withhold was only sought as the whole of a field: \(whole)
            """,
          fr: """
            des textes de moins de \(Search.shortestText) lettres et chiffres figurent par hasard dans d’autres ; ce que \
            ces décisions occultent n’a été cherché que comme champ entier : \(whole)
            """))
    }
    if !never.isEmpty {
      notices.append(
        Phrase(
          en: """
            texts of fewer than \(Search.shortestValue) letters and digits are the value of too many other fields; what \
            these decisions withhold was not sought: \(never)
            """,
          fr: """
            des textes de moins de \(Search.shortestValue) lettres et chiffres sont la valeur de trop d’autres champs ; \
            ce que ces décisions occultent n’a pas été cherché : \(never)
            """))
    }
    return notices
  }
}
