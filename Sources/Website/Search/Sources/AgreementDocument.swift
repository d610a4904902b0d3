import Registry

/// What the search knows of an agreement: the version that applies, as its page shows it in one language.
struct AgreementDocument {
  let edition: Edition
  let entry: Survey.Entry
  private var words: Strings { edition.words }

  func make() -> SearchDocument {
    var document = SearchDocument(
      kind: .agreement, path: "agreements/\(entry.series.id)/", title: edition.title(entry),
      tone: entry.status.tone.name,
      status: words(entry.status.word))
    let partners = entry.organisations.filter { $0 != edition.register.commission?.id }
    let names = partners.prefix(3).map { edition.names.organisation($0).text }
    let type = entry.type.map { [edition.names.label($0).text] } ?? []
    document.note = (type + [names.joined(separator: words(PageWord.listSeparator))]).filter { !$0.isEmpty }
      .joined(separator: " · ")
    document.labels = [(entry.series.id, 6)]
    document.labels += (entry.organisations.map { edition.names.organisation($0).text }).map { ($0, 4) }
    if let agreement = entry.current { describe(agreement, &document) }
    return document
  }

  private func describe(_ agreement: Agreement, _ document: inout SearchDocument) {
    let codes = [entry.type].compactMap { $0 } + entry.areas + entry.categories
    document.labels += codes.map { (edition.names.label($0).text, 3) }
    let title = edition.fullTitle(agreement).text
    if title != document.title.text { document.labels.append((title, 8)) }
    document.labels += agreement.identifiers.map { ($0.text, 6) }
    document.labels += entry.signed.map { [($0.description, 2), (words.date($0), 1)] } ?? []
    let passages = AgreementPassages(edition: edition, agreement: agreement)
    document.passages = passages.summary() + passages.facts() + passages.text() + passages.schedules()
  }
}

/// The passages of a version, each with its place on the page.
struct AgreementPassages {
  let edition: Edition
  let agreement: Agreement
  private let languages: [String]
  private var words: Strings { edition.words }

  init(edition: Edition, agreement: Agreement) {
    self.edition = edition
    self.agreement = agreement
    languages = [edition.language, agreement.language] + edition.names.languages
  }

  /// The summary in plain language.
  func summary() -> [SearchPassage] {
    let texts = agreement.summaries
    let best = languages.lazy.compactMap { tag in texts.first { $0.language == tag } }.first ?? texts.first
    guard let best else { return [] }
    return [
      SearchPassage(anchor: "summary", text: Array(best.text.utf8), language: foreign(best.language), weight: 3)
    ]
  }

  /// Who does what, who decides, which data move.
  func facts() -> [SearchPassage] {
    let roles = RolesPart.title(words)
    let decides = DecisionsPart.title(words)
    let data = DataPart.title(words)
    let activities = agreement.activities.map { activity in
      fact(activity.id, roles, [activity.title, activity.description, activity.object])
    }
    let decisions = agreement.decisions.map { decision in
      var passage = fact(decision.id, decides, [decision.title, decision.description, decision.criteria])
      if decision.title.isEmpty {
        passage.text = Array((edition.names.label(decision.subject).text + " ").utf8) + passage.text
      }
      return passage
    }
    let flows = (agreement.dataSharing?.flows ?? []).map { flow in
      fact(
        flow.id, data, [flow.title] + flow.items.filter { $0.withheld == nil }.flatMap { [$0.name, $0.description] })
    }
    return (activities + decisions + flows).filter { !$0.text.isEmpty }
  }

  private func fact(_ id: String, _ heading: String, _ texts: [LocalizedText]) -> SearchPassage {
    var writer = PassageWriter()
    for text in texts { writer.add(text, languages) }
    let language = texts.lazy.compactMap { $0.element(for: languages)?.language }.first
    return SearchPassage(
      anchor: "fact-" + id, heading: heading, text: writer.finish(), language: language.flatMap(foreign), weight: 2)
  }

  /// The legal text by clauses, in the language in which the page shows it.
  func text() -> [SearchPassage] {
    guard showsText, let text = TextPart.chosen(agreement, for: edition.language) else { return [] }
    let language = foreign(text.language)
    var passages: [SearchPassage] = []
    if let preamble = text.preamble {
      passages.append(SearchPassage(anchor: "text", text: block { $0.add(preamble.items) }, language: language))
    }
    for definition in text.definitions?.definitions ?? [] {
      passages.append(
        SearchPassage(
          anchor: "term-" + definition.id, number: text.definitions?.number ?? "", heading: definition.term,
          text: block { $0.add(definition.meaning) }, language: language, weight: 2))
    }
    for clause in text.clauses { add(clause, under: "", language, to: &passages) }
    if let closing = text.closing {
      passages.append(SearchPassage(anchor: "text", text: block { $0.add(closing.items) }, language: language))
    }
    return passages.filter { !$0.text.isEmpty || $0.ownsHeading && !$0.heading.isEmpty }
  }

  /// A clause without a heading is shown under the one around it.
  private func add(
    _ clause: Clause, under heading: String, _ language: String?, to passages: inout [SearchPassage]
  ) {
    let own = clause.heading.map { heading in String(decoding: block { $0.add(heading) }, as: UTF8.self) }
    passages.append(
      SearchPassage(
        anchor: "clause-" + clause.id, number: clause.number, heading: own ?? heading, ownsHeading: own != nil,
        text: block { $0.add(clause.items) }, language: language))
    for inner in clause.clauses { add(inner, under: own ?? heading, language, to: &passages) }
  }

  /// The schedules with their text.
  func schedules() -> [SearchPassage] {
    agreement.schedules.map { schedule in
      let title = schedule.title.element(for: languages)
      let texts = schedule.content
      let content = languages.lazy.compactMap { tag in texts.first { $0.language == tag } }.first ?? texts.first
      return SearchPassage(
        anchor: "schedule-" + schedule.id,
        heading: words(AgreementWord.schedule, ["letter": schedule.letter]) + " · "
          + (schedule.title.best(for: languages)?.text ?? ""),
        text: block { writer in
          if showsText, let content { writer.add(content.items) }
        }, language: (content?.language ?? title?.language).flatMap(foreign))
    }
  }

  private func block(_ write: (inout PassageWriter) -> Void) -> [UInt8] {
    var writer = PassageWriter()
    write(&writer)
    return writer.finish()
  }

  private func foreign(_ language: String) -> String? { language == edition.language ? nil : language }

  /// Whether the decision to publish covers the legal text, as on the page.
  private var showsText: Bool {
    guard let decision = agreement.publication?.decision else { return true }
    return decision != "summary" && decision != "withheld"
  }
}
