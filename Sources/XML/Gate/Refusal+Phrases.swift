import Diagnostics

// Each refusal as a lawyer reads it: what is wrong, and the way out.
extension Refusal {
  static func tooLarge(_ count: Int, _ limit: Int) -> Refusal {
    Refusal(
      range: 0..<0,
      message: Phrase(
        en: "the file has \(count) bytes; files of more than \(limit) bytes are not read",
        fr: "le fichier compte \(count) octets ; au-delà de \(limit) octets, un fichier n’est pas lu"),
      help: Phrase(
        en: "keep scans and reports as documents beside the agreement; or raise the limit in the settings",
        fr:
          "rangez les copies numérisées et les rapports comme documents à côté de l’accord ; ou relevez la limite dans la configuration"
      ))
  }

  static func empty(_ count: Int) -> Refusal {
    Refusal(
      range: 0..<0,
      message: Phrase(en: "the file is empty", fr: "le fichier est vide"),
      help: Phrase(
        en: "write the document into it, or delete it", fr: "écrivez-y le document, ou supprimez le fichier"))
  }

  static func encoding(_ name: String, _ range: Range<Int>) -> Refusal {
    Refusal(
      range: range,
      message: Phrase(
        en: "the file is written in \(name); only UTF-8 is read",
        fr: "le fichier est enregistré en \(name) ; seul l’UTF-8 est lu"),
      help: Phrase(
        en: "save it again with the encoding UTF-8", fr: "enregistrez-le de nouveau avec l’encodage UTF-8"))
  }

  static func otherFormat(_ kind: Phrase) -> Refusal {
    Refusal(
      range: 0..<4,
      message: Phrase(en: "this is \(kind.en), not XML", fr: "ceci est \(kind.fr), et non du XML"),
      help: Phrase(
        en: "put it into the folder documents beside the agreement; the agreement itself is written as XML text",
        fr: "placez-le dans le dossier documents à côté de l’accord ; l’accord lui-même s’écrit en texte XML"))
  }

  static let secondMark = Refusal(
    range: 3..<6,
    message: Phrase(
      en: "the file begins with two byte order marks", fr: "le fichier commence par deux marques d’ordre des octets"),
    help: Phrase(
      en: "save it again as UTF-8 without a byte order mark",
      fr: "enregistrez-le de nouveau en UTF-8 sans marque d’ordre des octets"))

  static func character(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Refusal {
    let byte = bytes[offset]
    let range = offset..<offset + 1
    if byte < 0x20 { return control(byte, range) }
    if byte == 0xEF, offset + 2 < bytes.count, bytes[offset + 1] == 0xBF {
      return Refusal(
        range: offset..<offset + 3,
        message: Phrase(
          en: "U+FFF\(bytes[offset + 2] == 0xBE ? "E" : "F") is no character",
          fr: "U+FFF\(bytes[offset + 2] == 0xBE ? "E" : "F") n’est pas un caractère"),
        help: Phrase(en: "delete it", fr: "supprimez-le"))
    }
    let hex = "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    return Refusal(
      range: range,
      message: Phrase(
        en: "the byte \(hex) is no UTF-8: the file was probably saved in another encoding, such as Windows-1252",
        fr:
          "l’octet \(hex) n’est pas de l’UTF-8 : le fichier a sans doute été enregistré dans un autre encodage, comme Windows-1252"
      ),
      help: Phrase(
        en: "save the file again with the encoding UTF-8, and look whether its accented letters are still right",
        fr:
          "enregistrez le fichier de nouveau avec l’encodage UTF-8, et vérifiez que ses lettres accentuées sont intactes"
      ))
  }

  private static func control(_ byte: UInt8, _ range: Range<Int>) -> Refusal {
    let name = "U+00" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    return Refusal(
      range: range,
      message: Phrase(
        en: "the control character \(name) is not allowed in text",
        fr: "le caractère de commande \(name) n’est pas permis dans un texte"),
      help: Phrase(
        en: "delete it; it is invisible in most editors and often comes from copying out of another program",
        fr: "supprimez-le ; la plupart des éditeurs ne le montrent pas, et il vient souvent d’un copier-coller"))
  }

  static func version(_ version: String, _ range: Range<Int>) -> Refusal {
    Refusal(
      range: range,
      message: Phrase(
        en: "the file says it is XML \(version); only XML 1.0 is read",
        fr: "le fichier se dit en XML \(version) ; seul le XML 1.0 est lu"),
      help: Phrase(en: "write version=\"1.0\"", fr: "écrivez version=\"1.0\""))
  }

  static func declaredEncoding(_ name: String, _ range: Range<Int>) -> Refusal {
    Refusal(
      range: range,
      message: Phrase(
        en: "the file says it is written in \(name); only UTF-8 is read",
        fr: "le fichier se dit enregistré en \(name) ; seul l’UTF-8 est lu"),
      help: Phrase(
        en: "save it with the encoding UTF-8 and write encoding=\"UTF-8\"",
        fr: "enregistrez-le avec l’encodage UTF-8 et écrivez encoding=\"UTF-8\""))
  }

  static func declaration(_ range: Range<Int>) -> Refusal {
    Refusal(
      range: range,
      message: Phrase(
        en: "the first line, the XML declaration, cannot be read",
        fr: "la première ligne, la déclaration XML, est illisible"),
      help: Phrase(
        en: "write <?xml version=\"1.0\" encoding=\"UTF-8\"?>", fr: "écrivez <?xml version=\"1.0\" encoding=\"UTF-8\"?>"
      ))
  }

  static func instruction(_ bytes: UnsafeBufferPointer<UInt8>, at tag: Int) -> Refusal {
    var end = tag + 2
    while end < bytes.count, !isSpace(bytes[end]), bytes[end] != UInt8(ascii: "?"), bytes[end] != UInt8(ascii: ">") {
      end += 1
    }
    let name = String(decoding: bytes[(tag + 2)..<end], as: UTF8.self)
    if name.lowercased() == "xml" {
      return Refusal(
        range: tag..<end,
        message: Phrase(
          en: "the XML declaration stands after something else",
          fr: "la déclaration XML est précédée d’autre chose"),
        help: Phrase(
          en: "move it to the very beginning of the file: no text, space or empty line before it",
          fr: "placez-la au tout début du fichier : ni texte, ni espace, ni ligne vide avant elle"))
    }
    return Refusal(
      range: tag..<end,
      message: Phrase(
        en: "the processing instruction <?\(name) …?> is not allowed",
        fr: "l’instruction de traitement <?\(name) …?> n’est pas permise"),
      help: Phrase(
        en: "delete it; it tells a program what to do and says nothing about the agreement",
        fr: "supprimez-la ; elle s’adresse à un programme et ne dit rien de l’accord"))
  }

  static func documentType(_ bytes: UnsafeBufferPointer<UInt8>, at tag: Int) -> Refusal {
    var end = tag + 2
    while end < bytes.count, bytes[end] | 0x20 >= UInt8(ascii: "a"), bytes[end] | 0x20 <= UInt8(ascii: "z") { end += 1 }
    let word = String(decoding: bytes[tag..<end], as: UTF8.self)
    if word.lowercased() == "<!doctype" {
      return Refusal(
        range: tag..<end,
        message: Phrase(
          en: "a document type declaration (\(word) …>) is not allowed",
          fr: "une déclaration de type de document (\(word) …>) n’est pas permise"),
        help: Phrase(
          en: "delete it up to its closing >; it could make a reader load other files, and none is needed here",
          fr:
            "supprimez-la jusqu’au > qui la ferme ; elle pourrait faire charger d’autres fichiers, et rien ici n’en a besoin"
        ))
    }
    return Refusal(
      range: tag..<end,
      message: Phrase(
        en: "\(word) begins neither a comment nor a CDATA section",
        fr: "\(word) n’ouvre ni un commentaire ni une section CDATA"),
      help: Phrase(
        en: "write a comment as <!-- … -->, or a < in text as &lt;",
        fr: "écrivez un commentaire <!-- … -->, ou un < dans le texte comme &lt;"))
  }

  static func tagTooLong(_ bytes: UnsafeBufferPointer<UInt8>, at tag: Int, _ limit: Int) -> Refusal {
    Refusal(
      range: tagName(bytes, tag),
      message: Phrase(
        en: "this tag is longer than \(limit) bytes", fr: "cette balise dépasse \(limit) octets"),
      help: Phrase(
        en: "long texts belong between the tags, not in attributes; look also for a missing \" or >",
        fr:
          "les textes longs se placent entre les balises, non dans les attributs ; vérifiez aussi qu’il ne manque ni \" ni >"
      ))
  }

  static func tooManyAttributes(_ bytes: UnsafeBufferPointer<UInt8>, at tag: Int, _ limit: Int) -> Refusal {
    Refusal(
      range: tagName(bytes, tag),
      message: Phrase(
        en: "this tag has more than \(limit) attributes", fr: "cette balise a plus de \(limit) attributs"),
      help: Phrase(
        en: "keep the attributes that the schema describes", fr: "gardez les attributs que le schéma décrit"))
  }

  static func tooDeep(_ bytes: UnsafeBufferPointer<UInt8>, at tag: Int, _ limit: Int) -> Refusal {
    Refusal(
      range: tagName(bytes, tag),
      message: Phrase(
        en: "elements are nested more than \(limit) deep here",
        fr: "les éléments sont imbriqués ici sur plus de \(limit) niveaux"),
      help: Phrase(
        en: "look for elements that are not closed before this one",
        fr: "cherchez avant celui-ci des éléments qui ne sont pas fermés"))
  }

  /// The `<` and the name, cut where a hostile name goes on and on.
  private static func tagName(_ bytes: UnsafeBufferPointer<UInt8>, _ tag: Int) -> Range<Int> {
    var end = tag + 1
    let stop = min(bytes.count, tag + 80)
    while end < stop, !isSpace(bytes[end]), bytes[end] != UInt8(ascii: ">"),
      bytes[end] != UInt8(ascii: "/") || end == tag + 1
    {
      end += 1
    }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return tag..<end
  }
}
