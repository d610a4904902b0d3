import Comparison
import Formats
import Registry
import XML

/// Says facts of two versions in the words of a language: what a field is called, what a value means.
struct FactWords {
  let comparison: Comparison
  let before: AgreementReading
  let after: AgreementReading

  /// One of the two versions.
  enum Side { case before, after }

  /// A changed value in words, with the changed words marked where it is a text in one language.
  struct Change {
    let before: Passage?
    let after: Passage?
    let marked: MarkedText?
  }

  private var words: Strings { after.words }

  init(_ comparison: Comparison, edition: Edition, entry: Survey.Entry, sheet: Sheet) {
    self.comparison = comparison
    func reading(_ agreement: Agreement) -> AgreementReading {
      AgreementReading(edition: edition, entry: entry, agreement: agreement, sheet: sheet)
    }
    before = reading(comparison.from)
    after = reading(comparison.to)
  }

  // MARK: Names

  /// What a part or field of the record is called; its name in the schema where the site has no word for it.
  func label(_ name: String) -> Passage {
    if let text = words.named("field." + name) { return Passage(text, language: words.language) }
    var text = ""
    for letter in name { text += letter.isUppercase ? " " + letter.lowercased() : String(letter) }
    return Passage(text, language: "en")
  }

  /// The same at the beginning of a line.
  func heading(_ name: String) -> Passage {
    let label = label(name)
    return Passage(label.text.prefix(1).uppercased() + label.text.dropFirst(), language: label.language)
  }

  /// What the thing at a step is called; nil where its label says enough.
  func title(_ step: FactChange.Step) -> Passage? {
    guard step.isOneOfSeveral, let title = passage(step.title, step.after == nil ? .before : .after) else { return nil }
    guard title.text.count > 90 else { return title }
    return Passage(title.text.prefix(88) + "…", language: title.language)
  }

  // MARK: What is told

  /// A part of the agreement with its changes.
  struct Part {
    let name: String
    var changes: [FactChange]
  }

  /// The changes of one weight by parts of the agreement, as readers of the language are told them: of a text that is
  /// written once per language, that in their own.
  func parts(_ weight: Weight) -> [Part] {
    var parts: [Part] = []
    for group in comparison.distinctFacts where group[0].weight == weight {
      let languages = after.languages
      let best = languages.lazy.compactMap { language in group.first { $0.language == language } }.first ?? group[0]
      if parts.last?.name == best.part {
        parts[parts.count - 1].changes.append(best)
      } else {
        parts.append(Part(name: best.part, changes: [best]))
      }
    }
    return parts
  }

  /// What an added or removed thing states, for readers: without its ids, and texts in their language where there are such.
  func details(_ change: FactChange) -> [FactDetail] {
    let side: [FactDetail] = change.details.filter { detail in
      detail.path.last != "id" && !(detail.path.last == "language" && detail.values.first?.kind == .language)
    }
    let own = Set(side.filter { $0.values.contains { $0.language == words.language } }.map(\.path))
    return side.filter { detail in
      guard detail.values.count == 1, let language = detail.values[0].language else { return true }
      return language == words.language || !own.contains(detail.path)
    }
  }

  // MARK: Values

  /// Both values of a change, in the language of the page if they differ in it, else in one in which they do.
  func change(_ change: FactChange) -> Change {
    let (old, new) = (change.before, change.after)
    guard old.count == 1 && new.count == 1 || !(old + new).contains(where: { $0.language != nil }) else {
      for language in languages(old + new) {
        let (was, now) = (old.first { $0.language == language }, new.first { $0.language == language })
        if was?.text != now?.text { return pair(was, now) }
      }
      return pair(old.first, new.first)
    }
    if old.count == 1, new.count == 1 { return pair(old[0], new[0]) }
    return Change(before: passage(old, .before), after: passage(new, .after), marked: nil)
  }

  private func languages(_ values: [FactValue]) -> [String] {
    let written = values.compactMap(\.language)
    return after.languages.filter(written.contains) + written
  }

  private func pair(_ old: FactValue?, _ new: FactValue?) -> Change {
    var marked: MarkedText?
    if let old, let new, old.language == new.language, old.kind == new.kind,
      old.kind == .blocks || old.kind == .text && old.language != nil
    {
      marked = FactValue.marked(old, new)
    }
    return Change(before: old.map { passage($0, .before) }, after: new.map { passage($0, .after) }, marked: marked)
  }

  /// Several values as one: of texts in several languages the best, else all in a row.
  func passage(_ values: [FactValue], _ side: Side) -> Passage? {
    guard let first = values.first else { return nil }
    if let language = languages(values).first, let best = values.first(where: { $0.language == language }) {
      return passage(best, side)
    }
    guard values.count > 1 else { return passage(first, side) }
    return Passage(
      values.map { passage($0, side).text }.joined(separator: words(PageWord.listSeparator)), language: words.language)
  }

  /// A value in words.
  func passage(_ value: FactValue, _ side: Side) -> Passage {
    let reading = side == .before ? before : after
    switch value.kind {
    case .text, .blocks: return Passage(value.text, language: value.language ?? words.language)
    case .code(let list): return reading.edition.names.label(Code(list: list, value: value.text))
    case .organisation: return reading.edition.names.organisation(value.text)
    case .instrument: return reading.edition.names.instrument(value.text)
    default: return Passage(text(value, reading, side), language: words.language)
    }
  }

  private func text(_ value: FactValue, _ reading: AgreementReading, _ side: Side) -> String {
    let edition = reading.edition
    switch value.kind {
    case .number: return DecimalNumber(value.text).map(words.decimal) ?? value.text
    case .flag: return words(value.text == "true" || value.text == "1" ? PageWord.yes : PageWord.no)
    case .day: return words.date(value.text)
    case .span: return Span(value.text).map(words.span) ?? value.text
    case .actors: return list(value) { reading.actorName($0) }
    case .clauses: return list(value) { edition.clauseNumbers(reading.agreement)[$0] ?? $0 }
    case .parts: return list(value) { part($0, reading, side) }
    case .election:
      return edition.register.election(value.text).flatMap { edition.passage($0.title)?.text } ?? value.text
    case .agreement: return edition.survey.entry(value.text).map { edition.title($0).text } ?? value.text
    case .language: return edition.languageName(value.text)
    case .limit: return value.element.map { limit(TimeLimit($0), reading) } ?? value.text
    case .law: return value.element.map { law(LegalReference($0), reading) } ?? value.text
    case .text, .blocks, .code, .organisation, .instrument: return value.text
    }
  }

  private func list(_ value: FactValue, _ name: (String) -> String) -> String {
    value.text.split(separator: " ").map { name(String($0)) }.joined(separator: words(PageWord.listSeparator))
  }

  /// A part of the agreement by its id: what it is called, the number of a clause, or a group of facts.
  private func part(_ id: String, _ reading: AgreementReading, _ side: Side) -> String {
    if let number = reading.edition.clauseNumbers(reading.agreement)[id] { return number }
    let titles = side == .before ? comparison.titlesBefore : comparison.titlesAfter
    if let title = titles[id].flatMap({ passage($0, side) }) { return title.text }
    return words.named("field." + id) ?? reading.edition.names.instrument(id).text
  }

  private func limit(_ limit: TimeLimit, _ reading: AgreementReading) -> String {
    reading.text(limit) + note(limit.note, reading)
  }

  private func law(_ reference: LegalReference, _ reading: AgreementReading) -> String {
    reading.edition.names.instrument(reference.instrument).text
      + (reference.provision.map { words(PageWord.listSeparator) + $0 } ?? "") + note(reference.note, reading)
  }

  private func note(_ text: LocalizedText, _ reading: AgreementReading) -> String {
    reading.passage(text).map { " (" + $0.text + ")" } ?? ""
  }
}

extension Edition {
  /// A language by the name that it gives itself.
  func languageName(_ tag: String) -> String {
    register.profile?.languages.first { $0.code == tag }?.name ?? tag
  }
}

extension Strings {
  /// What stands between a term and its value: a colon with the language's spaces.
  var colon: String { self(CompareWord.termAndValue, ["term": "", "value": ""]) }
}
