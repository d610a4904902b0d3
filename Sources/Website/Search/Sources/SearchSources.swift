import Diagnostics
import Registry

/// All documents of the search in their order, each made when it is needed.
///
/// A document is listed only where its page is made: the search leads nowhere else.
struct SearchSources: Sendable {
  typealias Source = @Sendable (Edition) -> SearchDocument

  /// The documents of every language, in the order in which they are numbered.
  let documents: [(kind: SearchDocument.Kind, make: Source)]
  /// The agreements among them, which are the last ones: positions in the survey.
  let agreements: [Int]

  init(_ plan: SitePlan, pages: Set<String>) {
    let folder = (plan.editions.first?.language ?? "") + "/"
    let exists = { (path: String) in pages.contains(folder + path + "index.html") }
    agreements = Self.agreements(plan.survey)
    let survey = plan.survey
    var documents: [(SearchDocument.Kind, Source)] = []
    for organisation in survey.register.organisations where exists("institutions/\(organisation.id)/") {
      documents.append((.institution, { Self.institution(organisation, $0) }))
    }
    for election in survey.register.elections where exists("elections/\(election.id)/") {
      documents.append((.election, { Self.election(election, $0) }))
    }
    for card in plan.facts.cards where exists(RulePath.rule(card.id)) {
      documents.append((.rule, { Self.rule(card, $0) }))
    }
    let lists = survey.register.codeLists
    for list in lists.ids.compactMap({ lists[list: $0] }) where exists(GlossaryPage.list(list.id)) {
      documents.append((.term, { Self.glossary(list, $0) }))
    }
    for position in agreements {
      documents.append((.agreement, { AgreementDocument(edition: $0, entry: $0.survey.entries[position]).make() }))
    }
    self.documents = documents
  }

  /// The oldest first, so that a new agreement changes the number of no other.
  private static func agreements(_ survey: Survey) -> [Int] {
    let keys = survey.entries.map { entry in
      (entry.signed ?? entry.events.first?.date)?.number ?? Int.max
    }
    return survey.entries.indices.sorted {
      (keys[$0], survey.entries[$0].series.id) < (keys[$1], survey.entries[$1].series.id)
    }
  }

  private static func institution(_ organisation: Organisation, _ edition: Edition) -> SearchDocument {
    let name = edition.names.organisation(organisation.id)
    var document = SearchDocument(kind: .institution, path: "institutions/\(organisation.id)/", title: name)
    document.note = edition.names.label(organisation.type).text
    let names = (organisation.names + organisation.acronyms).filter { $0.language == name.language }.map(\.text)
    document.labels = [(organisation.id, 6), (document.note, 3)]
    document.labels += Set(names).subtracting([name.text]).sorted().map { ($0, 6) }
    if let text = edition.passage(organisation.note) {
      document.passages = [
        SearchPassage(
          anchor: "", text: Array(text.text.utf8), language: text.language == edition.language ? nil : text.language)
      ]
    }
    return document
  }

  private static func election(_ election: Election, _ edition: Edition) -> SearchDocument {
    let title = edition.passage(election.title) ?? Passage(election.id, language: edition.language)
    var document = SearchDocument(kind: .election, path: "elections/\(election.id)/", title: title)
    let day = edition.words.date(election.day)
    document.note = [edition.names.label(election.type).text, day].joined(separator: " · ")
    document.labels = [(election.id, 6), (document.note, 3), (election.day.description, 3)]
    return document
  }

  private static func rule(_ card: Card, _ edition: Edition) -> SearchDocument {
    var document = SearchDocument(kind: .rule, path: RulePath.rule(card.id), title: edition.sentence(card.summary))
    document.note = card.id.rawValue
    document.labels = [(card.id.rawValue, 6), (edition.words.family(card.id.family), 2)]
    let parts: [(String, RuleWord, Phrase)] = [("finds", .finds, card.finds), ("why", .why, card.why)]
    document.passages = parts.map { anchor, heading, phrase in
      let text = edition.sentence(phrase)
      return SearchPassage(
        anchor: anchor, heading: edition.words(heading), text: Array(text.text.utf8),
        language: text.language == edition.language ? nil : text.language)
    }
    return document
  }

  /// A list of codes: each code is a passage, found by its name and by what it means.
  private static func glossary(_ list: CodeList, _ edition: Edition) -> SearchDocument {
    let title = CodeListPage.title(list, edition)
    var document = SearchDocument(kind: .term, path: GlossaryPage.list(list.id), title: title)
    document.labels = [(list.id, 3)]
    document.passages = edition.register.codeLists.codes(of: list.id).map { code in
      let code = Code(list: list.id, value: code.value)
      let (label, meaning) = (edition.names.label(code), edition.names.definition(code))
      let language = meaning?.language ?? label.language
      return SearchPassage(
        anchor: "code-" + code.value, heading: label.text, text: Array((meaning?.text ?? "").utf8),
        language: language == edition.language ? nil : language, weight: 2)
    }
    return document
  }
}
