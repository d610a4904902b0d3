import Diagnostics
import Formats
import Registry

/// What must be there on the day of signature, part by part, with boxes to tick on paper.
struct ChecklistPage {
  let edition: Edition
  let entry: Survey.Entry
  let checklist: Checklist

  static func path(_ id: String) -> String { "agreements/\(id)/checklist/" }

  func render(_ html: HTMLWriter) -> Artefact {
    let words = edition.words
    let title = Passage(words(ChecklistWord.title), language: words.language)
    let agreement = edition.title(entry)
    let head = PageHead(
      title: title.text + " · " + agreement.text,
      description: words(ChecklistWord.description, ["title": agreement.text]),
      trail: Breadcrumbs(
        [
          .init(Passage(words(PageWord.agreements), language: words.language), path: "agreements/"),
          .init(agreement, path: "agreements/\(checklist.agreement)/"),
        ], current: title),
      path: Self.path(checklist.agreement), languages: edition.languages, menuPath: "agreements/")
    return edition.page(head, to: html) { sheet in main(sheet, agreement) }
  }

  private func main(_ sheet: Sheet, _ agreement: Passage) {
    let (html, words) = (sheet.html, edition.words)
    html.element("p", class: "kicker") {
      html.text(words(ChecklistWord.version, ["version": words.number(checklist.version)]) + " · ")
      html.isolated(checklist.agreement)
    }
    html.element("h1", class: "title", text: words(ChecklistWord.title))
    html.element("p", class: "lead") {
      html.link(sheet.page("agreements/\(checklist.agreement)/")) { sheet.add(PassageText(agreement)) }
    }
    html.element("p", text: words(ChecklistWord.lead))
    html.element("p", text: counts(words))
    for part in checklist.parts { write(part, sheet) }
  }

  private func counts(_ words: Strings) -> String {
    words(
      ChecklistWord.counts,
      [
        "missing": words.number(checklist.count(.missing)), "byHand": words.number(checklist.count(.byHand)),
        "ticked": words.number(checklist.count(.done) + checklist.count(.waived)),
      ])
  }

  private func write(_ part: Checklist.Part, _ sheet: Sheet) {
    sheet.add(
      PageSection("part-" + part.family, edition.passage(part.name).text) { sheet in
        let open = [Checklist.State.missing, .byHand, .waived].flatMap(part.items)
        if !open.isEmpty {
          sheet.html.element("ul", class: "ticks") {
            for item in open { write(item, sheet) }
          }
        }
        let done = part.items(.done)
        guard !done.isEmpty else { return }
        sheet.html.element("p", class: "hint", text: edition.words(ChecklistWord.lookedFor, count: done.count))
        sheet.html.element("ul", class: "ticks") {
          for item in done {
            tick(edition.words(ChecklistWord.ticked), isDone: true, sheet) {
              sheet.add(edition.spokenSentence(item.fault))
            }
          }
        }
      })
  }

  private func write(_ item: Checklist.Item, _ sheet: Sheet) {
    let words = edition.words
    if item.state == .waived {
      return tick(words(ChecklistWord.waivedBy), isDone: true, sheet) {
        sheet.add(edition.spokenSentence(item.fault))
      }
    }
    for finding in item.findings where finding.waivedBy == nil {
      tick(words(item.state == .missing ? ChecklistWord.missing : ChecklistWord.byHand), isDone: false, sheet) {
        write(finding, sheet)
      }
    }
    guard let task = item.task else { return }
    tick(words(ChecklistWord.byHand), isDone: false, sheet) { sheet.add(edition.spokenSentence(task)) }
  }

  private func write(_ finding: Diagnostic, _ sheet: Sheet) {
    if let place = finding.place {
      sheet.add(edition.spokenPlace(place))
      sheet.html.text(edition.words.colon)
    }
    sheet.add(edition.spoken(finding.message))
    if let range = finding.range, let file = range.path.split(separator: "/").last {
      sheet.html.markup(" ")
      sheet.html.element("span", class: "hint") { sheet.html.isolated("\(file):\(range.start.line)") }
    }
    guard let help = finding.help else { return }
    sheet.html.element("p", class: "hint") { sheet.add(edition.spokenSentence(help)) }
  }

  private func tick(_ state: String, isDone: Bool, _ sheet: Sheet, _ content: () -> Void) {
    sheet.html.element("li") {
      sheet.html.element("span", class: "box", .literal("aria-hidden", "true"), text: isDone ? "☑" : "☐")
      sheet.html.text(" ")
      sheet.html.element("strong", text: state)
      sheet.html.text(" ")
      content()
    }
  }
}
