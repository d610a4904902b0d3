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
    if comparison.isEmpty { sheet.add(Notice(.information, text: words(CompareWord.nothing))) }
    sheet.add(PageSection("glance", words(CompareWord.atAGlance)) { _ in glance(facts, text, sheet) })
    sheet.add(
      PageSection("facts", words(CompareWord.facts), hint: words(CompareWord.factsHint)) { sheet in
        CompareFacts(comparison: comparison, facts: facts, sheet: sheet).write()
      })
    sheet.add(
      PageSection("text", words(CompareWord.text), hint: words(CompareWord.textHint)) { _ in text.write() })
    others(sheet)
  }

  private func reason(_ reading: AgreementReading) {
    guard let change = to.change else { return }
    reading.sheet.add(
      Notice(.information, heading: reading.words(CompareWord.why)) { _ in
        reading.paragraph(change.reason)
        reading.paragraph(change.note)
      })
  }

  private func glance(_ facts: FactWords, _ text: CompareText, _ sheet: Sheet) {
    let words = edition.words
    func count(_ kind: ClauseChange.Kind) -> Int { text.selection.changed.count { $0.kinds.contains(kind) } }
    let counts: [(CompareWord, Int)] = [
      (.factsChanged, facts.changes.count), (.clausesAdded, count(.added)), (.clausesRemoved, count(.removed)),
      (.clausesChanged, count(.reworded)), (.clausesMoved, text.selection.renumbered.count),
    ]
    sheet.add(
      SummaryList((text.isShown ? counts : Array(counts.prefix(1))).map { .init(words($0), text: words.number($1)) }))
    let data = "data/agreements/\(to.id)/compare/\(from.version)-\(to.version).json"
    guard edition.files.contains(data) else { return }
    sheet.html.element("p") { sheet.html.link(sheet.file(data), text: words(CompareWord.asData)) }
  }

  private func others(_ sheet: Sheet) {
    let words = edition.words
    let versions = entry.series.versions
    let pairs = versions.flatMap { old in versions.filter { $0.version > old.version }.map { (old.version, $0.version) }
    }
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
