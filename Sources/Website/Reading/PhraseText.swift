import Diagnostics
import Formats
import Registry

/// A sentence of a rule on a page, with what the rule put into it in people's words: days as they are written here, names
/// instead of ids. Each stands isolated from the words around it, so that it keeps its own order in either direction.
///
/// `يسري في {1}` with `2017-07-01` becomes `يسري في <bdi><time datetime="2017-07-01">1 يوليو 2017</time></bdi>`.
struct PhraseText: Component {
  private let pieces: [Words.Piece]
  private let language: String
  private let edition: Edition

  fileprivate init(_ phrase: Phrase, _ edition: Edition, hasCapital: Bool = false, isPlace: Bool = false) {
    let (words, language) = phrase.words(in: edition.language, catalogue: edition.catalogue)
    var pieces = words.pieces
    if isPlace { pieces = pieces.withoutIDs { edition.name(of: $0) != nil } }
    if hasCapital, let first = pieces.first { pieces[0] = first.capitalised }
    self.pieces = pieces
    self.language = language
    self.edition = edition
  }

  func write(on sheet: Sheet) {
    let direction = HTMLDirection(language: language)
    guard language != sheet.words.language else { return write(direction, sheet) }
    sheet.html.element("bdi", .lang(language), .dir(direction)) { write(direction, sheet) }
  }

  private func write(_ direction: HTMLDirection, _ sheet: Sheet) {
    for piece in pieces {
      switch piece {
      case .words(let text): sheet.html.text(text)
      case .argument(let text): write(argument: text, direction, sheet)
      }
    }
  }

  private func write(argument text: String, _ direction: HTMLDirection, _ sheet: Sheet) {
    if language == sheet.words.language {
      if let day = Day(text) { return sheet.html.time(text, shown: sheet.words.date(day)) }
      if let name = edition.name(of: text) { return sheet.add(PassageText(name)) }
    }
    guard text.runsAgainst(direction) else { return sheet.html.text(text) }
    text.hasRightToLeftLetters ? sheet.html.bdi(text) : sheet.html.isolated(text)
  }
}

extension Edition {
  /// A sentence of a rule that follows another word.
  func spoken(_ phrase: Phrase) -> PhraseText { PhraseText(phrase, self) }

  /// The place of a finding: `Secondment` where authors read `Secondment sec-experts`.
  func spokenPlace(_ phrase: Phrase) -> PhraseText { PhraseText(phrase, self, isPlace: true) }

  /// A sentence of a rule, standing alone: with a capital.
  func spokenSentence(_ phrase: Phrase) -> PhraseText { PhraseText(phrase, self, hasCapital: true) }

  /// What people call the thing that a rule names by its id or in English; nil where it is neither.
  fileprivate func name(of word: String) -> Passage? {
    if let entry = survey.entry(word) { return title(entry) }
    if names.knows(organisation: word) { return names.organisation(word) }
    if let dimension = names.known(Code(list: "independence-dimension", value: word)) { return dimension }
    if let name = names.translation(ofEnglish: word) { return name }
    return list(of: word)
  }

  /// Several names in a row, as rules put them, each in the language of the page.
  private func list(of names: String) -> Passage? {
    guard names.contains(", ") else { return nil }
    let parts = names.split(separator: ", ").map { self.names.translation(ofEnglish: String($0)) }
    guard parts.allSatisfy({ $0?.language == language }) else { return nil }
    return Passage(parts.compactMap { $0?.text }.joined(separator: words(PageWord.listSeparator)), language: language)
  }
}

extension [Words.Piece] {
  /// Without arguments that are ids of parts, which say nothing to readers, and the space before them.
  fileprivate func withoutIDs(isNamed: (String) -> Bool) -> [Words.Piece] {
    var kept: [Words.Piece] = []
    for piece in self {
      guard case .argument(let text) = piece, text.isID, !isNamed(text) else {
        kept.append(piece)
        continue
      }
      if case .words(let before) = kept.last, before.hasSuffix(" ") {
        kept[kept.count - 1] = .words(String(before.dropLast()))
      }
    }
    return kept
  }
}

extension Words.Piece {
  fileprivate var capitalised: Words.Piece {
    switch self {
    case .words(let text): .words(text.prefix(1).uppercased() + text.dropFirst())
    case .argument(let text): .argument(text)
    }
  }
}

extension String {
  /// True if it could be drawn in another order than its own among words of this direction. A number alone is safe.
  fileprivate func runsAgainst(_ direction: HTMLDirection) -> Bool {
    switch direction {
    case .leftToRight: hasRightToLeftLetters
    case .rightToLeft:
      utf8.contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || (0x30...0x39).contains($0) }
        && !utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// True for an id of a part of an agreement: small letters, digits and hyphens, with at least one letter.
  fileprivate var isID: Bool {
    let isLetter = { (byte: UInt8) in (0x61...0x7A).contains(byte) }
    return utf8.contains(where: isLetter)
      && utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
  }

  /// True if it has letters of a script that is written from right to left: Hebrew, Arabic and their neighbours.
  fileprivate var hasRightToLeftLetters: Bool {
    unicodeScalars.contains { (0x0590...0x08FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value) }
  }
}
