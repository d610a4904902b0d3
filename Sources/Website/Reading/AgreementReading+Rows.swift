import Formats
import Registry

/// Lines of a summary list, left out where there is nothing to say.
extension AgreementReading {
  typealias Row = SummaryList.Row

  func row(_ word: AgreementWord, _ text: LocalizedText) -> Row? { row(words(word), text) }

  func row(_ term: String, _ text: LocalizedText) -> Row? {
    let texts = all(text)
    guard !texts.isEmpty else { return nil }
    return Row(
      term,
      values: texts.map { language, element in
        { [self] _ in
          if language == words.language { html.text(of: element) } else { block("div", element, language) }
        }
      })
  }

  func row(_ word: AgreementWord, _ code: Code?) -> Row? {
    code.map { code in Row(words(word)) { _ in self.code(code) } }
  }

  func row(_ word: AgreementWord, actor id: String?) -> Row? {
    id.map { id in Row(words(word)) { [self] _ in actor(id) } }
  }

  func row(_ word: AgreementWord, actors ids: [String]) -> Row? {
    ids.isEmpty ? nil : Row(words(word)) { [self] _ in actors(ids) }
  }

  func row(_ word: AgreementWord, _ day: Day?) -> Row? {
    day.map { day in Row(words(word)) { [self] _ in time(day) } }
  }

  func row(_ word: AgreementWord, _ limit: TimeLimit?) -> Row? {
    limit.map { limit in Row(words(word)) { [self] _ in write(limit) } }
  }

  func row(_ word: AgreementWord, _ deadline: Deadline?) -> Row? {
    deadline.map { deadline in Row(words(word)) { [self] _ in write(deadline) } }
  }

  func row(_ word: AgreementWord, _ reference: LegalReference?) -> Row? {
    reference.map { reference in Row(words(word)) { [self] _ in law(reference) } }
  }

  func row(_ word: AgreementWord, _ flag: Bool?) -> Row? {
    flag.map { Row(words(word), text: words($0 ? PageWord.yes : PageWord.no)) }
  }

  func row(_ word: AgreementWord, clauses ids: [String]) -> Row? {
    ids.isEmpty ? nil : Row(words(word)) { [self] _ in clauses(ids) }
  }

  /// A fact's place on the page, to which clauses and other facts link.
  func anchor(_ id: String?) -> HTMLAttribute? { id.map { .id("fact-" + $0) } }

  /// A cell with plain text, a code, a text in several languages, parties or a limit.
  func cell(_ text: String) -> Block { { $0.html.text(text) } }
  func cell(_ code: Code) -> Block { { _ in self.code(code) } }
  func cell(_ text: LocalizedText) -> Block { { [self] _ in write(text) } }
  func cell(actor id: String) -> Block { { [self] _ in actor(id) } }
  func cell(actors ids: [String]) -> Block { { [self] _ in actors(ids) } }
  func cell(_ limit: TimeLimit?) -> Block { { [self] _ in if let limit { write(limit) } } }
  func cell(_ deadline: Deadline?) -> Block { { [self] _ in if let deadline { write(deadline) } } }
  func cell(_ day: Day?) -> Block { { [self] _ in if let day { time(day) } } }

  /// A small heading inside a part.
  func heading(_ title: String) { html.element("h3", text: title) }
}
