import Diagnostics
import Formats
import Registry

/// The registry as a whole, dimension by dimension: figures, the agreements behind each, and the guidelines that ask
/// for it. No score: what outweighs what is for readers to judge.
struct IndependencePage {
  static let path = "independence/"
  /// Agreements named behind one figure; the open data have them all.
  static let length = 24

  let edition: Edition
  let whole: RegistryAssessment

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Passage(words(IndependenceWord.title), language: words.language)
    let head = PageHead(
      title: title.text, description: words(IndependenceWord.lead), trail: Breadcrumbs([], current: title),
      path: Self.path, languages: edition.languages)
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(IndependenceWord.lead))
      html.element("p", text: words(IndependenceWord.counted, count: whole.counted.count))
      html.element("p") {
        html.text(words(IndependenceWord.noScore))
        if edition.files.contains("data/independence.json") {
          html.markup(" ")
          html.link(sheet.file("data/independence.json"), text: words(IndependenceWord.asData))
        }
      }
      sheet.add(Contents(Dimension.allCases.map { (Self.fragment($0), label($0)) }))
      for dimension in Dimension.allCases { write(dimension, sheet) }
    }
  }

  /// The part of the page about a dimension.
  static func fragment(_ dimension: Dimension) -> String { "dimension-" + dimension.rawValue.lowercased() }

  private func label(_ dimension: Dimension) -> String { edition.names.label(dimension.code).text }

  private func write(_ dimension: Dimension, _ sheet: Sheet) {
    let words = edition.words
    let figures = whole.figures[dimension] ?? []
    sheet.add(
      PageSection(Self.fragment(dimension), label(dimension)) { sheet in
        sheet.html.element("p", text: words(meaning(dimension)))
        sheet.html.element("p", class: "hint") {
          sheet.html.text(words(IndependenceWord.guidelines) + " " + words(source(dimension)))
        }
        table(words(IndependenceWord.statements), figures.filter(\.isStatement), sheet)
        for bearing in IndependenceFact.Bearing.told {
          table(words(bearing), figures.filter { $0.bearing == bearing }, sheet)
        }
        table(words(IndependenceWord.found), figures.filter(\.isOpen), sheet)
        table(words(IndependenceWord.waived), figures.filter(\.isWaived), sheet)
      })
  }

  private func table(_ caption: String, _ figures: [RegistryAssessment.Figure], _ sheet: Sheet) {
    guard !figures.isEmpty else { return }
    let words = edition.words
    sheet.add(
      DataTable(
        caption,
        columns: [words(IndependenceWord.figure), words(IndependenceWord.ofAll), words(IndependenceWord.agreements)],
        rows: figures.map { figure in
          [
            { $0.add(FigureName(edition: edition, subject: figure.subject)) },
            { sheet in
              sheet.html.bdi(words.number(figure.agreements.count) + " / " + words.number(whole.counted.count))
            },
            { sheet in agreements(behind: figure, sheet) },
          ]
        }))
  }

  private func agreements(behind figure: RegistryAssessment.Figure, _ sheet: Sheet) {
    let part = FigureName.fragment(of: figure.subject)
    for (position, id) in figure.agreements.prefix(Self.length).enumerated() {
      guard let entry = edition.survey.entry(id) else { continue }
      if position > 0 { sheet.html.text(edition.words(PageWord.listSeparator)) }
      sheet.html.link(sheet.page("agreements/\(id)/", fragment: part)) {
        sheet.add(PassageText(edition.title(entry)))
      }
    }
    let left = figure.agreements.count - Self.length
    guard left > 0 else { return }
    sheet.html.markup(" ")
    sheet.html.element("span", class: "hint", text: edition.words(IndependenceWord.more, count: left))
  }

  private func meaning(_ dimension: Dimension) -> IndependenceWord {
    switch dimension {
    case .d1: .meaningInstitutional
    case .d2: .meaningFinancial
    case .d3: .meaningPersonnel
    case .d4: .meaningFunctional
    case .d5: .meaningBehavioural
    }
  }

  private func source(_ dimension: Dimension) -> IndependenceWord {
    switch dimension {
    case .d1: .sourceInstitutional
    case .d2: .sourceFinancial
    case .d3: .sourcePersonnel
    case .d4: .sourceFunctional
    case .d5: .sourceBehavioural
    }
  }
}

/// What a figure counts, in words; for a rule with a link to it.
struct FigureName: Component {
  let edition: Edition
  let subject: RegistryAssessment.Subject

  func write(on sheet: Sheet) {
    let words = edition.words
    switch subject {
    case .affected: sheet.html.text(words(AgreementWord.affected))
    case .notAffected: sheet.html.text(words(AgreementWord.notAffected))
    case .unstated: sheet.html.text(words(IndependenceWord.notStated))
    case .mitigated: sheet.html.text(words(IndependenceWord.mitigated))
    case .fact(let kind): sheet.html.text(words(kind))
    case .open(let rule), .waived(let rule):
      if let card = edition.cards[rule] { sheet.add(edition.spokenSentence(card.summary)) }
      sheet.html.markup(" ")
      sheet.html.element("span", class: "hint") { sheet.add(RuleLink(edition, rule)) }
    }
  }

  /// Where the agreement's own page tells of it.
  static func fragment(of subject: RegistryAssessment.Subject) -> String {
    if case .open(let rule) = subject { return OpenPointsPart.anchor(rule) }
    return IndependencePart.id
  }
}

extension RegistryAssessment.Figure {
  /// True if it counts what agreements say of themselves.
  var isStatement: Bool {
    switch subject {
    case .affected, .notAffected, .unstated, .mitigated: true
    default: false
    }
  }

  /// The bearing of the facts that it counts; nil where it counts none.
  var bearing: IndependenceFact.Bearing? { if case .fact(let kind) = subject { kind.bearing } else { nil } }

  /// True if it counts findings that stand.
  var isOpen: Bool { if case .open = subject { true } else { false } }

  /// True if it counts findings that are waived.
  var isWaived: Bool { if case .waived = subject { true } else { false } }
}
