import Formats
import Registry

/// Agreements and elections through time: a picture, and the same as a table; in parts where there are many.
struct TimelinePage {
  /// Bars to a page.
  static let length = 60

  let edition: Edition
  /// All agreements with a beginning, in the order of the timeline.
  let lives: [Life]
  /// Agreements without any date yet.
  let undated: [Life]
  let number: Int

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Passage(words(PictureWord.timeline), language: words.language)
    let head = PageHead(
      title: title.text, description: words(PictureWord.timelineLead), trail: Breadcrumbs([], current: title),
      path: FacetPath.page(number, of: "timeline/"), languages: edition.languages, menuPath: "agreements/")
    let parts = ListParts(count: lives.count, length: Self.length)
    let part = Array(lives[parts.range(number)])
    return edition.page(head, to: html) { sheet in
      html.element("h1", class: "title", text: title.text)
      html.element("p", class: "lead", text: words(PictureWord.timelineLead))
      parts.pager("timeline/", number, sheet, title: words(PictureWord.pages)) { first, page in
        let year = lives[first].begins.map { words.shaped(String($0.components.year)) }
        return [year, "(\(words.number(page)))"].compactMap { $0 }.joined(separator: "\u{A0}")
      }
      if part.isEmpty {
        html.element("p", text: words(InstitutionWord.noAgreements))
      } else {
        html.element("p", class: "hint", text: words(PictureWord.lifeHint))
        TimelinePicture(edition: edition, lives: part).write(on: sheet)
        table(part, sheet)
      }
      if number == 1 { waiting(sheet) }
    }
  }

  private func table(_ part: [Life], _ sheet: Sheet) {
    let words = edition.words
    sheet.add(
      DataTable(
        words(PictureWord.lifeTable),
        columns: [
          words(ListWord.agreement), words(ListWord.byStatus), words(ListWord.signed), words(PictureWord.begins),
          words(PictureWord.ends),
        ],
        rows: part.map { life in
          let entry = edition.survey.entries[life.entry]
          return [
            { sheet in
              sheet.html.link(sheet.page("agreements/\(entry.series.id)/")) {
                sheet.add(PassageText(edition.title(entry)))
              }
            },
            { $0.add(Stamp(entry.status.tone, words(entry.status.word))) }, date(entry.signed), date(life.effective),
            life.ends == nil ? noEnd : date(life.ends),
          ]
        }))
  }

  private func date(_ day: Day?) -> Block {
    { sheet in
      guard let day else { return }
      sheet.html.time(day.description, shown: edition.words.date(day))
    }
  }

  private var noEnd: Block {
    { $0.html.element("span", class: "hint", text: edition.words(StatusWord.noEnd)) }
  }

  /// What is still being negotiated has no place on a line of time.
  private func waiting(_ sheet: Sheet) {
    guard !undated.isEmpty else { return }
    sheet.add(
      PageSection("undated", edition.words(PictureWord.undated)) { sheet in
        sheet.add(
          LinkList(
            undated.prefix(Self.length).map { life in
              let entry = edition.survey.entries[life.entry]
              return .init(sheet.page("agreements/\(entry.series.id)/"), edition.title(entry))
            }))
      })
  }
}
