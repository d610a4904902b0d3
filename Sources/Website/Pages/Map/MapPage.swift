import Formats
import Registry

/// Who works with whom and which data goes where: a picture, and the same as a table.
struct MapPage {
  /// Agreements and categories named in one cell; the pages of institutions have the rest.
  private static let named = 6

  let edition: Edition
  let network: Network

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Passage(words(PictureWord.map), language: words.language)
    let head = PageHead(
      title: title.text, description: words(PictureWord.mapLead), trail: Breadcrumbs([], current: title), path: "map/",
      languages: edition.languages, menuPath: "institutions/")
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(PictureWord.mapLead))
      guard !network.spokes.isEmpty else { return html.element("p", text: words(InstitutionWord.noAgreements)) }
      html.element("p", class: "hint", text: words(PictureWord.networkHint))
      NetworkPicture(edition: edition, network: network).write(on: sheet)
      table(sheet)
      guard network.rest > 0 else { return }
      html.element("p") {
        html.link(
          sheet.page("institutions/"), text: words(PictureWord.furtherInstitutions, count: network.rest))
      }
    }
  }

  private func table(_ sheet: Sheet) {
    let words = edition.words
    sheet.add(
      DataTable(
        words(PictureWord.networkTable),
        columns: [
          words(PictureWord.partner), words(PictureWord.worksWith), words(InstitutionWord.agreements),
          words(PictureWord.gives), words(PictureWord.receives),
        ],
        rows: (network.spokes + network.direct).map { edge in
          [
            { $0.add(OrganisationLink(edition, edge.other)) }, { $0.add(OrganisationLink(edition, edge.one)) },
            { agreements(edge, $0) }, { categories(edge.back, $0) }, { categories(edge.there, $0) },
          ]
        }))
  }

  private func agreements(_ edge: Network.Edge, _ sheet: Sheet) {
    for (position, index) in edge.agreements.prefix(Self.named).enumerated() {
      if position > 0 { sheet.html.text(edition.words(PageWord.listSeparator)) }
      let entry = edition.survey.entries[index]
      sheet.html.link(sheet.page("agreements/\(entry.series.id)/")) { sheet.add(PassageText(edition.title(entry))) }
    }
    others(edge.agreements.count, sheet)
  }

  private func categories(_ codes: [Code], _ sheet: Sheet) {
    if codes.isEmpty { sheet.html.element("span", class: "hint", text: edition.words(PictureWord.noData)) }
    for (position, code) in codes.prefix(Self.named).enumerated() {
      if position > 0 { sheet.html.text(edition.words(PageWord.listSeparator)) }
      sheet.html.link(sheet.page(FacetPath.data(code))) { sheet.add(PassageText(edition.names.label(code))) }
    }
    others(codes.count, sheet)
  }

  private func others(_ count: Int, _ sheet: Sheet) {
    guard count > Self.named else { return }
    sheet.html.text(" " + edition.words(ListWord.andOthers, count: count - Self.named))
  }
}
