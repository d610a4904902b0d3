import Formats
import Registry

/// The page of one version of an agreement: at the agreement's own address for the current version, and at the
/// version's permanent address.
struct AgreementPage {
  let edition: Edition
  let entry: Survey.Entry
  let agreement: Agreement
  /// True for the page of the agreement itself.
  let isCurrentPage: Bool

  private var path: String {
    "agreements/\(agreement.id)/" + (isCurrentPage ? "" : "v\(agreement.version)/")
  }

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = edition.fullTitle(agreement)
    var steps = [
      Breadcrumbs.Step(Passage(words(PageWord.agreements), language: words.language), path: "agreements/")
    ]
    var current = edition.title(entry)
    if !isCurrentPage {
      steps.append(.init(current, path: "agreements/\(agreement.id)/"))
      current = Passage(
        words(AgreementWord.versionNumber, ["version": words.number(agreement.version)]), language: words.language)
    }
    let head = PageHead(
      title: title.text + (isCurrentPage ? "" : " · " + current.text), description: description,
      trail: Breadcrumbs(steps, current: current), path: path, languages: edition.languages, menuPath: "agreements/")
    return edition.page(head, to: html) { sheet in main(sheet, title) }
  }

  private var description: String {
    let summary = edition.names.languages.lazy.compactMap { tag in agreement.summaries.first { $0.language == tag } }
      .first
    guard let text = summary?.text, text.count > 160 else { return summary?.text ?? "" }
    return String(text.prefix(159)) + "…"
  }

  private func main(_ sheet: Sheet, _ title: Passage) {
    let reading = AgreementReading(
      edition: edition, entry: entry, agreement: agreement, sheet: sheet, isCurrentPage: isCurrentPage)
    let parts = AgreementParts.all.filter { $0.exists(in: reading) }
    sheet.html.element("p", class: "kicker") {
      reading.code(agreement.classification.type)
      sheet.html.text(
        " · " + reading.words(AgreementWord.versionNumber, ["version": reading.words.number(agreement.version)]) + " · "
      )
      sheet.html.isolated(agreement.id)
    }
    sheet.html.element("h1", class: "title") { sheet.add(PassageText(title, saysSo: true)) }
    if agreement.version != entry.current?.version { olderVersion(reading) }
    AgreementStatus(reading: reading).write()
    if reading.isPartlyTranslated {
      sheet.html.element("p", class: "hint", text: reading.words(PageWord.partlyTranslated))
    }
    sheet.add(Contents(parts.map { ($0.id, $0.title(reading.words)) }))
    for part in parts {
      sheet.add(
        PageSection(part.id, part.title(reading.words), hint: part.hint(reading.words)) { _ in part.write(reading) })
    }
  }

  private func olderVersion(_ reading: AgreementReading) {
    reading.sheet.add(
      Notice(
        .caution,
        heading: reading.words(StatusWord.olderVersion, ["version": reading.words.number(agreement.version)])
      ) { sheet in
        sheet.html.element("p") {
          sheet.html.link(sheet.page("agreements/\(agreement.id)/"), text: reading.words(StatusWord.toCurrent))
        }
      })
  }
}
