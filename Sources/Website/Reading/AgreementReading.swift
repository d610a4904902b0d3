import Diagnostics
import Formats
import Registry
import XML

/// One version of an agreement in one language: what the parts of its page look at, and how they write values.
///
/// A class, though nothing in it changes: hundreds of blocks of a page hold on to it, and each would copy all of it.
final class AgreementReading {
  let edition: Edition
  let entry: Survey.Entry
  let agreement: Agreement
  let sheet: Sheet
  /// The languages in which to look for a text: the page's, the agreement's own, then the registry's.
  let languages: [String]
  /// Numbers of the clauses by id, for links to them.
  let clauseNumbers: [String: String]

  init(edition: Edition, entry: Survey.Entry, agreement: Agreement, sheet: Sheet) {
    self.edition = edition
    self.entry = entry
    self.agreement = agreement
    self.sheet = sheet
    languages = [sheet.words.language, agreement.language] + edition.names.languages
    clauseNumbers = edition.clauseNumbers(agreement)
  }

  var html: HTMLWriter { sheet.html }
  var words: Strings { sheet.words }
  var day: Day { edition.day }
  var series: AgreementSeries { entry.series }
  /// True for the version that applies, or is to.
  var isCurrent: Bool { agreement.version == entry.current?.version }

  // MARK: Texts

  func passage(_ text: LocalizedText) -> Passage? {
    text.best(for: languages).map { Passage($0.text, language: $0.language) }
  }

  /// Writes a text in the best language, marked where it is foreign.
  func write(_ text: LocalizedText) {
    guard let (language, element) = text.element(for: languages) else { return }
    guard language != words.language else { return html.text(of: element) }
    html.element("bdi", .lang(language), .dir(HTMLDirection(language: language))) { html.text(of: element) }
  }

  /// A text as a paragraph of its own, where there is one; repeated ones as several.
  func paragraph(_ text: LocalizedText, class style: StaticString? = nil) {
    for (language, element) in all(text) { block("p", class: style, element, language) }
  }

  /// All elements of the best language: some texts are repeated within one language.
  func all(_ text: LocalizedText) -> [(language: String, element: Element)] {
    guard let best = text.element(for: languages) else { return [] }
    return text.elements(in: best.language).map { (best.language, $0) }
  }

  /// An element that holds nothing but a text: in a foreign language it runs in that language's direction.
  func block(_ name: StaticString, class style: StaticString? = nil, _ element: Element, _ language: String) {
    let isForeign = language != words.language
    html.element(
      name, class: style, isForeign ? .lang(language) : nil,
      isForeign ? .dir(HTMLDirection(language: language)) : nil
    ) { html.text(of: element) }
  }

  /// Whether texts of this version are missing in the page's language, so that the page shows them in another.
  var isPartlyTranslated: Bool {
    let language = words.language
    let texts =
      [agreement.purpose?.statement].compactMap { $0 } + agreement.activities.map(\.title)
      + agreement.activities.map(\.description) + agreement.decisions.map(\.criteria)
    return texts.contains { !$0.isEmpty && $0[language] == nil }
  }

  // MARK: Names

  /// A code by its label.
  func code(_ code: Code) { sheet.add(PassageText(edition.names.label(code))) }

  func label(_ code: Code) -> String { edition.names.label(code).text }

  /// A party, group or participant by its id inside the agreement. Links to institutions stand where the parties are
  /// introduced; repeated on every line they would be noise.
  func actor(_ id: String) {
    guard let actor = agreement.actor(id) else { return html.isolated(id) }
    switch actor {
    case .party(let party): sheet.add(PassageText(edition.names.organisation(party.organisation)))
    case .group(let group): write(group.title)
    case .participant(let participant):
      if let organisation = participant.organisation {
        sheet.add(PassageText(edition.names.organisation(organisation)))
      } else {
        write(participant.name)
      }
    }
  }

  /// The same with a link to the institution's page.
  func linkedActor(_ id: String) {
    switch agreement.actor(id) {
    case .party(let party): organisation(party.organisation)
    case .participant(let participant) where participant.organisation != nil:
      organisation(participant.organisation ?? "")
    default: actor(id)
    }
  }

  /// The name alone, for places that take no markup.
  func actorName(_ id: String) -> String {
    switch agreement.actor(id) {
    case .party(let party): edition.names.organisation(party.organisation).text
    case .group(let group): passage(group.title)?.text ?? id
    case .participant(let participant):
      participant.organisation.map { edition.names.organisation($0).text } ?? passage(participant.name)?.text ?? id
    case nil: id
    }
  }

  func organisation(_ id: String) {
    let name = edition.names.organisation(id)
    guard edition.names.knows(organisation: id) else { return sheet.add(PassageText(name)) }
    html.link(sheet.page("institutions/\(id)/")) { sheet.add(PassageText(name)) }
  }

  func actors(_ ids: [String]) { list(ids) { actor($0) } }

  /// Items with the language's separator between them.
  func list<Item>(_ items: [Item], _ write: (Item) -> Void) {
    for (position, item) in items.enumerated() {
      if position > 0 { html.text(words(PageWord.listSeparator)) }
      write(item)
    }
  }

  // MARK: Time and law

  func time(_ day: Day) { html.time(day.description, shown: words.date(day)) }

  /// A time limit in words: `30 days after signature (10 days in the election period)`.
  func text(_ limit: TimeLimit) -> String {
    var text = words.span(limit.duration)
    let event = lowered(label(limit.event))
    if limit.direction == "before" {
      text = words(DateWord.before, ["duration": text, "event": event])
    } else if limit.duration.isZero || limit.direction == "at" {
      text = words(DateWord.at, ["event": event])
    } else {
      text = words(DateWord.after, ["duration": text, "event": event])
    }
    if let short = limit.inElectionPeriod {
      text += " (" + words(DateWord.inElectionPeriod, ["duration": words.span(short)]) + ")"
    }
    return text
  }

  func write(_ limit: TimeLimit) {
    html.text(text(limit))
    note(limit.note)
  }

  func write(_ deadline: Deadline) {
    if let day = deadline.date { time(day) }
    if let limit = deadline.limit {
      if deadline.date != nil { html.text(words(PageWord.listSeparator)) }
      write(limit)
    }
    note(deadline.note)
  }

  /// A remark after a value.
  func note(_ text: LocalizedText) {
    guard !text.isEmpty else { return }
    html.markup(" ")
    html.element("span", class: "hint") { write(text) }
  }

  func law(_ instrument: String, _ provision: String?, _ note: LocalizedText? = nil) {
    let name = edition.names.instrument(instrument)
    if let link = edition.names.link(ofInstrument: instrument) {
      html.link(link) { sheet.add(PassageText(name)) }
    } else {
      sheet.add(PassageText(name))
    }
    if let provision {
      html.text(words(PageWord.listSeparator))
      html.bdi(provision)
    }
    if let note { self.note(note) }
  }

  func law(_ reference: LegalReference) { law(reference.instrument, reference.provision, reference.note) }

  /// Links to clauses of the legal text, by their numbers.
  func clauses(_ ids: [String]) {
    list(ids) { id in
      let number = clauseNumbers[id]
      guard let number, hasText else { return html.isolated(number ?? id) }
      html.link(HTMLLink(fragment: "clause-" + id)) { write(clauseNumber: number) }
    }
  }

  /// Digits and dots keep their order in any direction by themselves (Unicode Bidirectional Algorithm, W4); anything else
  /// in a number is isolated.
  func write(clauseNumber number: String) {
    let isPlain = number.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    if isPlain { html.text(number) } else { html.isolated(number) }
  }

  /// Whether the page shows the legal text.
  var hasText: Bool { !agreement.texts.isEmpty && showsText }

  /// Whether the decision to publish covers the legal text.
  var showsText: Bool { agreement.publishesText }

  /// Labels of codes begin in upper case; inside a sentence they do not, unless they are abbreviations.
  func lowered(_ label: String) -> String {
    guard let first = label.first, let second = label.dropFirst().first, second.isLowercase else { return label }
    return first.lowercased() + label.dropFirst()
  }
}

extension Edition {
  /// Numbers of all clauses of a version, by id; they are the same in every language.
  func clauseNumbers(_ agreement: Agreement) -> [String: String] {
    var numbers: [String: String] = [:]
    func visit(_ clauses: [Clause]) {
      for clause in clauses {
        numbers[clause.id] = clause.number
        visit(clause.clauses)
      }
    }
    // One language is enough: clauses bear the same ids and numbers in all.
    for text in agreement.texts.prefix(1) {
      visit(text.clauses)
      if let definitions = text.definitions, let id = definitions.id { numbers[id] = definitions.number ?? id }
    }
    return numbers
  }
}
