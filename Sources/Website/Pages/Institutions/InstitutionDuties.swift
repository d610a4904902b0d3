import Formats
import Registry

/// What an institution answers for, decides, receives and gives, over all agreements that bind.
struct InstitutionDuties: Component {
  let edition: Edition
  let organisation: String
  let entries: [Survey.Entry]

  /// One line of a table: what, and the agreement that says so.
  private struct Line {
    let text: LocalizedText
    let code: Code?
    let partner: [String]
    let fact: String
    let entry: Survey.Entry
    var flow: Flow? = nil
  }

  func write(on sheet: Sheet) {
    let words = edition.words
    var duties: [Line] = []
    var decisions: [Line] = []
    var received: [Line] = []
    var given: [Line] = []
    for entry in entries where entry.status.binds {
      guard let agreement = entry.current else { continue }
      let own = ownActors(agreement)
      for activity in agreement.activities where own.contains(activity.responsible) && activity.sense != "prohibition" {
        duties.append(Line(text: activity.title, code: nil, partner: [], fact: activity.id, entry: entry))
      }
      for decision in agreement.decisions where own.contains(decision.authority) {
        decisions.append(
          Line(text: decision.title, code: decision.subject, partner: [], fact: decision.id, entry: entry))
      }
      for flow in agreement.dataSharing?.flows ?? [] {
        if flow.to.contains(where: own.contains) {
          received.append(
            Line(text: flow.title, code: nil, partner: [flow.from], fact: flow.id, entry: entry, flow: flow))
        }
        if own.contains(flow.from) {
          given.append(Line(text: flow.title, code: nil, partner: flow.to, fact: flow.id, entry: entry))
        }
      }
    }
    table("decisions", words(InstitutionWord.decides), decisions, sheet)
    table("duties", words(InstitutionWord.duties), duties, sheet)
    table("receives", words(InstitutionWord.receives), received, sheet, partner: words(InstitutionWord.from))
    table("gives", words(InstitutionWord.gives), given, sheet, partner: words(InstitutionWord.to))
  }

  /// The ids under which the institution acts in an agreement: as a party, in a group, as a participant.
  private func ownActors(_ agreement: Agreement) -> Set<String> {
    let parties = agreement.parties
    var own = Set(parties.parties.filter { $0.organisation == organisation }.map(\.id))
    own.formUnion(parties.participants.filter { $0.organisation == organisation }.map(\.id))
    for group in parties.groups where group.members.contains(where: { own.contains($0.party) }) { own.insert(group.id) }
    return own
  }

  private func table(_ id: String, _ title: String, _ lines: [Line], _ sheet: Sheet, partner: String? = nil) {
    guard !lines.isEmpty else { return }
    let words = edition.words
    let hasData = lines.contains { $0.flow != nil }
    var columns = [title]
    if let partner { columns.append(partner) }
    if hasData { columns += [words(DataWord.items), words(DataWord.retention)] }
    columns.append(words(ListWord.agreement))
    sheet.add(
      PageSection(id, title) { sheet in
        sheet.add(
          DataTable(
            title, columns: columns,
            rows: lines.prefix(InstitutionPage.rows).map { row($0, hasPartner: partner != nil, hasData: hasData) },
            captionIsHidden: true))
        guard lines.count > InstitutionPage.rows else { return }
        sheet.html.element(
          "p", class: "hint", text: words(InstitutionWord.more, count: lines.count - InstitutionPage.rows))
      })
  }

  private func row(_ line: Line, hasPartner: Bool, hasData: Bool) -> [Block] {
    var cells: [Block] = [what(line)]
    if hasPartner { cells.append({ sheet in partners(line, sheet) }) }
    if hasData {
      cells.append({ sheet in read(line, sheet) { DataPart.categories($0, $1)(sheet) } })
      cells.append({ sheet in read(line, sheet) { DataPart.retention($0, $1) } })
    }
    cells.append(agreement(line))
    return cells
  }

  /// Lets the agreement's own reading tell of a flow, so that both pages say the same.
  private func read(_ line: Line, _ sheet: Sheet, _ write: (Flow, AgreementReading) -> Void) {
    guard let flow = line.flow, let agreement = line.entry.current else { return }
    write(flow, AgreementReading(edition: edition, entry: line.entry, agreement: agreement, sheet: sheet))
  }

  private func what(_ line: Line) -> Block {
    { sheet in
      sheet.html.link(sheet.page("agreements/\(line.entry.series.id)/", fragment: "fact-" + line.fact)) {
        if let text = edition.passage(line.text) {
          sheet.add(PassageText(text))
        } else if let code = line.code {
          sheet.add(PassageText(edition.names.label(code)))
        } else {
          sheet.html.text(line.fact)
        }
      }
    }
  }

  private func partners(_ line: Line, _ sheet: Sheet) {
    for (position, id) in line.partner.enumerated() {
      if position > 0 { sheet.html.text(edition.words(PageWord.listSeparator)) }
      switch line.entry.current?.actor(id) {
      case .party(let party): sheet.add(OrganisationLink(edition, party.organisation))
      case .group(let group): if let title = edition.passage(group.title) { sheet.add(PassageText(title)) }
      case .participant(let participant):
        if let organisation = participant.organisation {
          sheet.add(OrganisationLink(edition, organisation))
        } else if let name = edition.passage(participant.name) {
          sheet.add(PassageText(name))
        }
      case nil: sheet.html.isolated(id)
      }
    }
  }

  private func agreement(_ line: Line) -> Block {
    { sheet in
      sheet.html.link(sheet.page("agreements/\(line.entry.series.id)/")) {
        sheet.add(PassageText(edition.title(line.entry)))
      }
    }
  }
}
