import Diagnostics

/// The shell around every page, read once from `Site/layout.html`: bytes of HTML and the blanks between them.
public struct Layout: Sendable {
  enum Piece: Sendable, Hashable {
    case html([UInt8])
    case slot(Slot)
    /// A text of the string files, by key.
    case text(String)
    /// A page of the same language, by its address under the language's folder.
    case link(String)
  }

  let pieces: [Piece]

  /// Reads a layout; an unknown blank is left out and reported with its place, as is a blank that no layout can do
  /// without.
  ///
  /// - Parameter isShell: false for the content of a page, in which no blank is needed.
  public static func read(
    _ file: SourceFile, texts: Strings, isShell: Bool = true
  ) -> (layout: Layout, diagnostics: [Diagnostic]) {
    var pieces: [Piece] = []
    var diagnostics: [Diagnostic] = []
    var literal: [UInt8] = []
    var used: Set<Slot> = []
    let bytes = file.bytes
    var at = 0
    while at < bytes.count {
      guard let range = blank(in: bytes, at: at) else {
        literal.append(bytes[at])
        at += 1
        continue
      }
      if !literal.isEmpty { pieces.append(.html(literal)) }
      literal = []
      let name = String(decoding: bytes[range.lowerBound + 2..<range.upperBound - 2], as: UTF8.self)
      switch piece(name, texts: texts) {
      case .success(let piece):
        if case .slot(let slot) = piece { used.insert(slot) }
        pieces.append(piece)
      case .failure(let fault): diagnostics.append(fault.diagnostic(at: file.range(range)))
      }
      at = range.upperBound
    }
    if !literal.isEmpty { pieces.append(.html(literal)) }
    for slot in Slot.allCases where isShell && slot.isRequired && !used.contains(slot) {
      diagnostics.append(Fault.missing(slot.rawValue).diagnostic(at: file.range(bytes.count..<bytes.count)))
    }
    return (Layout(pieces: pieces), diagnostics)
  }

  /// The addresses to which a file links by `{{to:…}}`, with the places of the links.
  static func links(in file: SourceFile) -> [(target: String, range: Range<Int>)] {
    var links: [(String, Range<Int>)] = []
    var at = 0
    while at < file.bytes.count {
      guard let range = blank(in: file.bytes, at: at) else {
        at += 1
        continue
      }
      let name = String(decoding: file.bytes[range.lowerBound + 2..<range.upperBound - 2], as: UTF8.self)
      if name.hasPrefix("to:") { links.append((String(name.dropFirst(3)), range)) }
      at = range.upperBound
    }
    return links
  }

  /// The bytes of `{{…}}` that begin at `start`, if a blank begins there and ends on the same line.
  private static func blank(in bytes: [UInt8], at start: Int) -> Range<Int>? {
    guard start + 4 <= bytes.count, bytes[start] == 0x7B, bytes[start + 1] == 0x7B else { return nil }
    var end = start + 2
    while end + 1 < bytes.count, bytes[end] != 0x0A {
      if bytes[end] == 0x7D, bytes[end + 1] == 0x7D { return start..<end + 2 }
      end += 1
    }
    return nil
  }

  private static func piece(_ name: String, texts: Strings) -> Result<Piece, Fault> {
    if name.hasPrefix("text:") {
      let key = String(name.dropFirst(5))
      return texts.named(key) == nil ? .failure(.noText(key)) : .success(.text(key))
    }
    if name.hasPrefix("to:") { return .success(.link(String(name.dropFirst(3)))) }
    return Slot(rawValue: name).map { .success(.slot($0)) } ?? .failure(.unknown(name))
  }

  enum Fault: Error {
    case unknown(String), missing(String), noText(String)

    func diagnostic(at range: SourceRange) -> Diagnostic {
      let known = Slot.allCases.map(\.rawValue).joined(separator: ", ")
      switch self {
      case .unknown(let name):
        return Diagnostic(
          rule: "site/slot-unknown", kind: .record, severity: .error, range: range,
          message: Phrase(en: "there is no blank {{\(name)}}", fr: "le blanc {{\(name)}} n’existe pas"),
          help: Phrase(
            en: "use one of \(known), or text:KEY, or to:ADDRESS",
            fr: "employer l’un de ceux-ci : \(known), ou bien text:CLÉ, ou to:ADRESSE"))
      case .missing(let name):
        return Diagnostic(
          rule: "site/slot-missing", kind: .record, severity: .error, range: range,
          message: Phrase(en: "the layout has no {{\(name)}}", fr: "la mise en page n’a pas de {{\(name)}}"),
          help: Phrase(
            en: "every page needs it: put it where it belongs", fr: "chaque page en a besoin : le mettre à sa place"))
      case .noText(let key):
        return Diagnostic(
          rule: "site/text-missing", kind: .record, severity: .error, range: range,
          message: Phrase(en: "the text \(key) is missing", fr: "le texte \(key) manque"),
          help: Phrase(
            en: "add it to the files in Site/strings", fr: "l’ajouter aux fichiers du dossier Site/strings"))
      }
    }
  }
}
