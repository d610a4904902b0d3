import Diagnostics
import Formats
import Registry

/// What the agreement does to the independence of the commission, dimension by dimension: what it says itself, which
/// facts bear on it, what the checks found, and what nobody looked at. No score.
enum IndependencePart: AgreementPart {
  static let id = "independence"
  static func title(_ words: Strings) -> String { words(AgreementWord.independence) }
  static func hint(_ words: Strings) -> String? { words(AgreementWord.independenceHint) }

  static func exists(in reading: AgreementReading) -> Bool {
    let agreement = reading.agreement
    guard agreement.independence == nil else { return true }
    return agreement.parties.parties.contains { $0.organisation == reading.edition.register.commission?.id }
  }

  static func write(_ reading: AgreementReading) {
    let assessment = reading.edition.survey.assessments.assess(reading.agreement, of: reading.series)
    let facts = FactList(reading)
    for dimension in assessment.dimensions { write(dimension, facts, reading) }
    reading.html.element("p", class: "hint") {
      reading.html.link(reading.sheet.page("independence/"), text: reading.words(IndependenceWord.wholeRegistry))
      let data = "data/agreements/\(reading.agreement.id)/independence.json"
      if reading.isCurrent, reading.edition.files.contains(data) {
        reading.html.text(" · ")
        reading.html.link(reading.sheet.file(data), text: reading.words(IndependenceWord.asData))
      }
    }
  }

  private static func write(_ assessment: DimensionAssessment, _ facts: FactList, _ reading: AgreementReading) {
    let words = reading.words
    reading.html.element("div", class: "entry", .id("dimension-" + assessment.dimension.rawValue.lowercased())) {
      reading.html.element("h3") { reading.code(assessment.code) }
      reading.html.element("p") {
        reading.html.element(
          "span", class: assessment.statement?.isAffected == true ? "mark full" : "mark",
          text: words(assessment.statement))
      }
      reading.sheet.add(
        SummaryList(
          statement(assessment.statement, reading)
            + IndependenceFact.Bearing.told.map { bearing in
              .init(
                words(bearing),
                values: facts.values(assessment.facts.filter { $0.kind.bearing == bearing }))
            } + checks(assessment, reading)))
    }
  }

  private static func statement(
    _ statement: DimensionAssessment.Statement?, _ reading: AgreementReading
  ) -> [SummaryList.Row?] {
    guard let statement else { return [] }
    return [
      reading.row(.risk, statement.risk), reading.row(.reason, statement.reason),
      statement.mitigation.isEmpty
        ? nil
        : .init(reading.words(AgreementWord.mitigation)) { sheet in
          for (language, element) in reading.all(statement.mitigation) { reading.block("p", element, language) }
          guard !statement.clauses.isEmpty else { return }
          sheet.html.element("p", class: "hint") {
            sheet.html.text(reading.words(IndependenceWord.restsOn) + " ")
            reading.clauses(statement.clauses)
          }
        },
    ]
  }

  private static func checks(_ assessment: DimensionAssessment, _ reading: AgreementReading) -> [SummaryList.Row?] {
    let words = reading.words
    let found = assessment.open.map { finding in link(finding, reading) }
    return [
      found.isEmpty
        ? .init(words(IndependenceWord.found), text: words(IndependenceWord.nothingFound))
        : .init(words(IndependenceWord.found), values: found),
      .init(
        words(IndependenceWord.waived),
        values: assessment.waived.map { finding in
          { sheet in sheet.add(reading.edition.spokenSentence(finding.message)) }
        }),
      .init(
        words(IndependenceWord.unchecked),
        values: assessment.unchecked.map { unchecked in { _ in write(unchecked, reading) } }),
    ]
  }

  /// A finding that stands, with a link to where it is told in full.
  private static func link(_ finding: Diagnostic, _ reading: AgreementReading) -> Block {
    { sheet in
      sheet.html.link(HTMLLink(fragment: OpenPointsPart.anchor(finding.rule))) {
        sheet.add(reading.edition.spokenSentence(finding.message))
      }
      guard let place = finding.place else { return }
      sheet.html.markup(" ")
      sheet.html.element("span", class: "hint") { sheet.add(reading.edition.spokenPlace(place)) }
    }
  }

  private static func write(_ unchecked: DimensionAssessment.Unchecked, _ reading: AgreementReading) {
    let words = reading.words
    switch unchecked {
    case .part(let name, let omitted):
      reading.html.text(words(IndependenceWord.missingPart, ["part": OmittedGroup.title(name, words)]))
      if let omitted { reading.note(omitted.explanation) }
    case .rule(let rule):
      reading.html.text(words(IndependenceWord.ruleOff) + " ")
      reading.html.isolated(rule.rawValue)
    case .file(let path):
      reading.html.text(words(IndependenceWord.fileUnread) + " ")
      reading.html.isolated(path.split(separator: "/").last.map { String($0) } ?? path)
    }
  }
}

extension IndependenceFact.Bearing {
  /// Those that the page of an agreement tells, in their order. What neither protects nor exposes stands elsewhere on
  /// the page, and in the data.
  static let told: [IndependenceFact.Bearing] = [.protects, .exposes]
}

extension Strings {
  /// What an agreement says of a dimension, in two words.
  func callAsFunction(_ statement: DimensionAssessment.Statement?) -> String {
    guard let statement else { return self(IndependenceWord.notStated) }
    return self(statement.isAffected ? AgreementWord.affected : AgreementWord.notAffected)
  }

  /// What facts of this bearing have in common.
  func callAsFunction(_ bearing: IndependenceFact.Bearing) -> String {
    switch bearing {
    case .protects: self(IndependenceWord.protects)
    case .exposes: self(IndependenceWord.exposes)
    case .neutral: self(IndependenceWord.neutral)
    }
  }

  /// A kind of fact as a sentence; the code of the kind where the texts of the site lack it, which a test rules out.
  func callAsFunction(_ kind: IndependenceFact.Kind) -> String { named("fact." + kind.rawValue) ?? kind.code }
}
