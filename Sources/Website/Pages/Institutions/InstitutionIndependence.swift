import Diagnostics
import Formats
import Registry

/// What agreements with an institution do to the commission’s independence: the facts that expose it and what the checks
/// found, dimension by dimension, each with the agreements behind it.
struct InstitutionIndependence: Component {
  /// Agreements named in one row; the page of the whole registry and the data have them all.
  private static let named = 8

  let edition: Edition
  let exposures: Exposures
  /// The agreements in which the institution takes part.
  let entries: [Survey.Entry]

  func write(on sheet: Sheet) {
    let words = edition.words
    var behind: [Exposures.Exposure: [Survey.Entry]] = [:]
    for entry in entries {
      for exposure in exposures.byAgreement[entry.series.id] ?? [] { behind[exposure, default: []].append(entry) }
    }
    let rows = behind.sorted { $0.key.rank < $1.key.rank }
    sheet.add(
      PageSection("independence", words(IndependenceWord.title), hint: words(InstitutionWord.independenceHint)) {
        sheet in
        if rows.isEmpty {
          sheet.html.element("p", text: words(InstitutionWord.independenceNone))
        } else {
          sheet.add(
            DataTable(
              words(IndependenceWord.title),
              columns: [
                words(IndependenceWord.figure), words(IndependenceWord.dimension), words(IndependenceWord.agreements),
              ], rows: rows.map { row($0.key, $0.value) }, captionIsHidden: true))
        }
        sheet.html.element("p", class: "hint") {
          sheet.html.link(sheet.page(IndependencePage.path), text: words(IndependenceWord.wholeRegistry))
        }
      })
  }

  private func row(_ exposure: Exposures.Exposure, _ entries: [Survey.Entry]) -> [Block] {
    [
      { $0.add(FigureName(edition: edition, subject: exposure.subject)) },
      { sheet in
        let part = IndependencePage.fragment(exposure.dimension)
        sheet.html.link(sheet.page(IndependencePage.path, fragment: part)) {
          sheet.add(PassageText(edition.names.label(exposure.dimension.code)))
        }
      },
      { sheet in
        let part = FigureName.fragment(of: exposure.subject)
        for (position, entry) in entries.prefix(Self.named).enumerated() {
          if position > 0 { sheet.html.text(edition.words(PageWord.listSeparator)) }
          sheet.html.link(sheet.page("agreements/\(entry.series.id)/", fragment: part)) {
            sheet.add(PassageText(edition.title(entry)))
          }
        }
        guard entries.count > Self.named else { return }
        sheet.html.text(" " + edition.words(ListWord.andOthers, count: entries.count - Self.named))
      },
    ]
  }
}

/// What exposes the commission in each agreement, found out once for the pages of all institutions.
struct Exposures: Sendable {
  /// A fact that exposes, or a finding that stands.
  struct Exposure: Sendable, Hashable {
    let dimension: Dimension
    let subject: RegistryAssessment.Subject
    /// Its place in the order in which the page of the registry tells them.
    let rank: Int
  }

  /// What exposes, by the agreement’s id.
  let byAgreement: [String: [Exposure]]

  init(_ whole: RegistryAssessment) {
    var byAgreement: [String: [Exposure]] = [:]
    var rank = 0
    for dimension in Dimension.allCases {
      for figure in whole.figures[dimension] ?? [] where figure.bearing == .exposes || figure.isOpen {
        let exposure = Exposure(dimension: dimension, subject: figure.subject, rank: rank)
        rank += 1
        for id in figure.agreements { byAgreement[id, default: []].append(exposure) }
      }
    }
    self.byAgreement = byAgreement
  }
}
