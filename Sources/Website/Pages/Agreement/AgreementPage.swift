import Formats
import Registry

/// The page of one version of an agreement: at the version's permanent address and, for the version that applies, at the
/// agreement's own address. What both say is written once.
struct AgreementPage {
  let edition: Edition
  let entry: Survey.Entry
  let agreement: Agreement

  private var isCurrent: Bool { agreement.version == entry.current?.version }
  private var ownPath: String { "agreements/\(agreement.id)/" }

  /// The addresses under the language's folder.
  var paths: [String] { (isCurrent ? [ownPath] : []) + ["\(ownPath)v\(agreement.version)/"] }

  func render(_ html: HTMLWriter) -> [Artefact] {
    let sheet = Sheet(html: html, words: edition.words, address: .open(edition.language + "/" + ownPath))
    main(sheet, edition.fullTitle(agreement))
    let body = html.takeFragment()
    return paths.map { path in
      edition.page(head(path), to: html) { sheet in html.insert(body, root: sheet.address.root) }
    }
  }

  private func head(_ path: String) -> PageHead {
    let words = edition.words
    let title = edition.fullTitle(agreement).text
    let list = Breadcrumbs.Step(Passage(words(PageWord.agreements), language: words.language), path: "agreements/")
    let name = edition.title(entry)
    guard path != ownPath else {
      return PageHead(
        title: title, description: description, trail: Breadcrumbs([list], current: name), path: path,
        languages: edition.languages, menuPath: "agreements/")
    }
    let version = Passage(
      words(AgreementWord.versionNumber, ["version": words.number(agreement.version)]), language: words.language)
    return PageHead(
      title: title + " · " + version.text, description: description,
      trail: Breadcrumbs([list, .init(name, path: ownPath)], current: version), path: path,
      languages: edition.languages, menuPath: "agreements/")
  }

  private var description: String {
    let summary = edition.names.languages.lazy.compactMap { tag in agreement.summaries.first { $0.language == tag } }
      .first
    guard let text = summary?.text, text.count > 160 else { return summary?.text ?? "" }
    return String(text.prefix(159)) + "…"
  }

  private func main(_ sheet: Sheet, _ title: Passage) {
    let reading = AgreementReading(edition: edition, entry: entry, agreement: agreement, sheet: sheet)
    let parts = AgreementParts.all.filter { $0.exists(in: reading) }
    sheet.html.element("p", class: "kicker") {
      reading.code(agreement.classification.type)
      sheet.html.text(
        " · " + reading.words(AgreementWord.versionNumber, ["version": reading.words.number(agreement.version)]) + " · "
      )
      sheet.html.isolated(agreement.id)
    }
    sheet.html.element("h1", class: "title") { sheet.add(PassageText(title, saysSo: true)) }
    if !isCurrent { olderVersion(reading) }
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
