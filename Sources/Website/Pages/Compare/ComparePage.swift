import Comparison
import Formats
import Registry

/// What changed between two versions of an agreement: facts first, then the legal text clause by clause.
struct ComparePage {
  let edition: Edition
  let entry: Survey.Entry
  let from: Agreement
  let to: Agreement

  /// The address below the language's folder.
  static func path(_ id: String, _ from: Int, _ to: Int) -> String { "agreements/\(id)/compare/\(from)-\(to)/" }

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let agreement = edition.title(entry)
    let values = ["from": words.number(from.version), "to": words.number(to.version), "title": agreement.text]
    let title = words(CompareWord.title, values)
    let head = PageHead(
      title: title + " · " + agreement.text, description: words(CompareWord.description, values),
      trail: Breadcrumbs(
        [
          .init(Passage(words(PageWord.agreements), language: words.language), path: "agreements/"),
          .init(agreement, path: "agreements/\(to.id)/"),
        ], current: Passage(title, language: words.language)),
      path: Self.path(to.id, from.version, to.version), languages: edition.languages, menuPath: "agreements/")
    return edition.page(head, to: html) { sheet in main(sheet, title) }
  }

  private func main(_ sheet: Sheet, _ title: String) {
    let comparison = Comparison(from: from, to: to)
    let facts = FactWords(comparison, edition: edition, entry: entry, sheet: sheet)
    let words = edition.words
    sheet.html.element("p", class: "kicker") {
      sheet.html.link(sheet.page("agreements/\(to.id)/")) { sheet.add(PassageText(edition.title(entry))) }
    }
    sheet.html.element("h1", class: "title", text: title)
    reason(facts.after)
    let text = CompareText(comparison: comparison, facts: facts, sheet: sheet)
    let (substance, form) = (CompareFacts(facts, .substance, sheet), CompareFacts(facts, .form, sheet))
    if comparison.isEmpty { sheet.add(Notice(.information, text: words(CompareWord.nothing))) }
    sheet.add(PageSection("glance", words(CompareWord.atAGlance)) { _ in glance(comparison, sheet) })
    let hasForm = !form.parts.isEmpty || text.hasForm
    contents(substance, hasForm: hasForm, sheet)
    sheet.add(
      PageSection("facts", words(CompareWord.facts), hint: words(CompareWord.factsHint)) { sheet in
        if substance.parts.isEmpty { sheet.html.element("p", text: words(CompareWord.noFacts)) }
        substance.write(isAnchored: true)
      })
    sheet.add(
      PageSection("text", words(CompareWord.text), hint: words(CompareWord.textHint)) { _ in text.write() })
    if hasForm {
      sheet.add(
        PageSection("form", words(CompareWord.form), hint: words(CompareWord.formHint)) { _ in
          form.write(isAnchored: false)
          text.writeForm()
        })
    }
    others(sheet)
  }

  /// Where several parts of the agreement changed, the way to each.
  private func contents(_ facts: CompareFacts, hasForm: Bool, _ sheet: Sheet) {
    guard facts.parts.count > 3 else { return }
    let words = edition.words
    var sections = facts.parts.map { (id: CompareFacts.anchor($0), title: facts.facts.heading($0.name).text) }
    sections.append(("text", words(CompareWord.text)))
    if hasForm { sections.append(("form", words(CompareWord.form))) }
    sheet.add(Contents(sections))
  }

  private func reason(_ reading: AgreementReading) {
    guard let change = to.change else { return }
    reading.sheet.add(
      Notice(.information, heading: reading.words(CompareWord.why)) { _ in
        reading.paragraph(change.reason)
        reading.paragraph(change.note)
      })
  }

  private func glance(_ comparison: Comparison, _ sheet: Sheet) {
    let words = edition.words
    let counts = comparison.counts
    let text: [(CompareWord, Int)] = [
      (.clausesAdded, counts.clausesAdded), (.clausesRemoved, counts.clausesRemoved),
      (.clausesChanged, counts.clausesReworded),
    ]
    let rows = [(.factsChanged, counts.facts)] + (comparison.showsText ? text : []) + [(.formChanged, counts.form)]
    sheet.add(SummaryList(rows.map { .init(words($0), text: words.number($1)) }))
    let data = "data/agreements/\(to.id)/compare/\(from.version)-\(to.version).json"
    guard edition.files.contains(data) else { return }
    sheet.html.element("p") { sheet.html.link(sheet.file(data), text: words(CompareWord.asData)) }
  }

  private func others(_ sheet: Sheet) {
    let words = edition.words
    let pairs = Comparison.pairs(of: entry.series).map { ($0.from.version, $0.to.version) }
      .filter { $0 != (from.version, to.version) }
    guard !pairs.isEmpty else { return }
    sheet.add(
      PageSection("others", words(CompareWord.otherPairs)) { sheet in
        sheet.html.element("ul") {
          for (old, new) in pairs {
            sheet.html.element("li") {
              sheet.html.link(
                sheet.page(Self.path(to.id, old, new)),
                text: words(CompareWord.title, ["from": words.number(old), "to": words.number(new)]))
            }
          }
        }
      })
  }
}
