import Diagnostics
import Registry
import XML

/// TXT-DEFINED
enum TextTermUndefined: AgreementRule {
  static let card = Card(
    id: "text/term-undefined", kind: .substance, severity: .substance(.advice),
    citations: [
      Citation("W3C DPV", "ContractDefinitions", nature: .analogy),
      Citation("defects found in real agreements", nature: .engineering),
    ],
    since: "1.0",
    summary: Phrase(
      en: "an abbreviation is used and never explained",
      fr: "un sigle est employé et jamais expliqué"),
    finds: Phrase(
      en:
        "A word of three to six capital letters that is neither defined, nor given in brackets after its full form, nor commonly known.",
      fr:
        "Un mot de trois à six capitales qui n’est ni défini, ni donné entre parenthèses après sa forme complète, ni d’usage courant."
    ),
    why: Phrase(
      en: "the reader must guess who or what is bound",
      fr: "le lecteur doit deviner qui ou quoi est lié"),
    mend: Phrase(
      en: "write the full form at first use with the abbreviation in brackets, or define it",
      fr: "écrivez la forme complète au premier emploi avec le sigle entre parenthèses, ou définissez-le"),
    waive: Phrase(
      en: "Where everybody to whom the text is addressed knows it.",
      fr: "Lorsque tous les destinataires du texte le connaissent."))

  static var leansOn: RegistryParts { .organisations }

  static func check(_ case: AgreementCase, _ findings: inout Findings) {
    guard `case`.isCurrent, let prose = `case`.drafted else { return }
    let (text, tokens) = (prose.text, prose.tokens)
    var first: [String: Int] = [:]
    var explained: Set<String> = []
    if let currency = `case`.register.profile?.currency { explained.insert(currency) }
    for at in tokens.ranges.indices where isAbbreviation(tokens, at) {
      let word = tokens.text(at)
      guard !known.contains(word) else { continue }
      if isExplained(tokens, at) { explained.insert(word) }
      if first[word] == nil { first[word] = at }
    }
    guard first.keys.contains(where: { !explained.contains($0) }) else { return }
    for definition in text.definitions?.definitions ?? [] { explained.insert(definition.term) }
    for organisation in `case`.register.organisations { explained.formUnion(organisation.acronyms.map(\.text)) }
    for (word, at) in first where !explained.contains(word) {
      findings.flag(
        text.innermost(at: tokens.ranges[at].lowerBound), .bytes(tokens.ranges[at]),
        message: Phrase(
          en: "\(word) is used, but nowhere explained", fr: "\(word) est employé, mais nulle part expliqué"),
        label: Phrase(en: "not explained", fr: "non expliqué"))
    }
  }

  private static let known: Set<String> = [
    "PDF", "CSV", "XML", "JSON", "HTML", "HTTP", "HTTPS", "API", "TLS", "SSL", "SSH", "SFTP", "SHA", "AES", "RSA",
    "VPN",
    "USB", "GPS", "SMS", "URL", "UTC", "UTF", "ISO", "IEC", "DVD", "GIS", "WGS", "PIN", "QR", "VHF", "UHF", "UPS",
    "RFC",
  ]

  private static func isAbbreviation(_ tokens: Tokens, _ at: Int) -> Bool {
    let range = tokens.ranges[at]
    guard (3...6).contains(range.count) else { return false }
    // Roman numerals are numbers.
    var isRoman = true
    for byte in tokens.bytes[range] {
      guard byte >= 0x41, byte <= 0x5A else { return false }
      if !"IVXLC".utf8.contains(byte) { isRoman = false }
    }
    return !isRoman
  }

  /// In brackets, or right before them.
  private static func isExplained(_ tokens: Tokens, _ at: Int) -> Bool {
    let range = tokens.ranges[at]
    let before = tokens.bytes[max(0, range.lowerBound - 40)..<range.lowerBound]
    if let open = before.lastIndex(of: UInt8(ascii: "(")), !before[open...].contains(UInt8(ascii: ")")) { return true }
    return tokens.bytes[range.upperBound...].prefix(2).elementsEqual(" (".utf8)
  }

  static let examples: [Example] = [
    .clean(
      Specimen.part(
        "text", ["Loss or leak": "The Security Operations Centre (SOC) is told. The SOC acts. Loss or leak"])),
    .flagged(Specimen.part("text", ["Loss or leak": "The ⟦SOC⟧ is told. Loss or leak"])),
  ]
}
