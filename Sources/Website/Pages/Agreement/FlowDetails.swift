import Formats
import Registry

/// Everything that is agreed about one flow of data.
struct FlowDetails {
  let flow: Flow
  let reading: AgreementReading

  private var words: Strings { reading.words }

  func write() {
    reading.html.element("div", class: "entry", reading.anchor(flow.id)) {
      reading.html.element("h3") { reading.write(flow.title) }
      reading.html.element("p", class: "direction") {
        reading.actor(flow.from)
        reading.html.text(" ")
        reading.html.element("span", class: "arrow", text: words(DataWord.givesTo))
        reading.html.text(" ")
        reading.actors(flow.to)
      }
      if !flow.items.isEmpty { items() }
      reading.sheet.add(SummaryList(movement + protection + afterwards))
    }
  }

  private func items() {
    let lists = reading.edition.names
    reading.sheet.add(
      DataTable(
        words(DataWord.items), columns: [words(DataWord.item), words(DataWord.category)],
        rows: flow.items.map { item in
          [
            { sheet in
              if let id = item.withheld { reading.withheld(id) } else { reading.write(item.name) }
              reading.note(item.description)
            },
            { sheet in
              sheet.html.link(sheet.page(FacetPath.data(item.category))) { reading.code(item.category) }
              sheet.html.markup(" ")
              if lists.hasFlag("special", item.category) {
                sheet.add(Tag(words(DataWord.special), .alert))
              } else if lists.hasFlag("personal", item.category) {
                sheet.add(Tag(words(DataWord.personal), .strong))
              }
            },
          ]
        }, captionIsHidden: true))
  }

  private typealias Row = SummaryList.Row

  private var movement: [Row?] {
    [
      codes(.subjects, flow.dataSubjects.map { ($0.code, $0.note) }), code(.level, flow.level),
      reading.row(words(DataWord.trigger), flow.trigger), code(.frequency, flow.frequency),
      reading.row(words(DataWord.volume), flow.volume), code(.channel, flow.channel),
      codes(.operations, flow.operations.map { ($0.code, $0.note) }), flag(.matching, flow.matching),
      flag(.automated, flow.automatedDecision), reading.row(words(DataWord.humanReview), flow.humanReview),
      flow.definedElsewhere.map { elsewhere in
        Row(words(DataWord.definedElsewhere)) { sheet in
          if let link = elsewhere.address.flatMap(HTMLLink.init(authored:)) {
            sheet.html.link(link) { reading.write(elsewhere.title) }
          } else {
            reading.write(elsewhere.title)
          }
          sheet.html.text(words(PageWord.listSeparator))
          reading.time(elsewhere.asAt)
        }
      },
    ]
  }

  private var protection: [Row?] {
    [
      Row(
        words(DataWord.lawfulBasis),
        values: flow.lawfulBases.map { basis in
          { sheet in
            reading.code(basis.code)
            if let condition = basis.condition {
              sheet.html.text(words(PageWord.listSeparator))
              reading.code(condition)
            }
            if let instrument = basis.instrument {
              sheet.html.text(words(PageWord.listSeparator))
              reading.law(instrument, basis.provision)
            }
            reading.note(basis.description)
          }
        }),
      Row(
        words(DataWord.dataRoles),
        values: flow.roles.map { role in
          { sheet in
            reading.actor(role.party)
            sheet.html.text(": ")
            reading.code(role.role)
          }
        }),
      reading.row(words(DataWord.necessity), flow.necessity),
      reading.row(words(DataWord.proportionality), flow.proportionality), assessment,
      Row(
        words(DataWord.officer),
        values: flow.officerStatements.map { statement in
          { _ in
            reading.write(statement.text)
            if let day = statement.date {
              reading.html.markup(" ")
              reading.time(day)
            }
          }
        }), reading.row(words(DataWord.notice), flow.notice), verification,
      reading.row(words(DataWord.accuracy), flow.accuracy),
      flow.classification.map { classification in Row(words(DataWord.classification)) { $0.html.bdi(classification) } },
      flow.safeguards.isEmpty
        ? nil : Row(words(DataWord.safeguards)) { _ in reading.list(flow.safeguards) { link($0) } },
    ]
  }

  private var afterwards: [Row?] {
    [
      flow.retentions.isEmpty ? nil : Row(words(DataWord.retention)) { _ in DataPart.retention(flow, reading) },
      Row(
        words(DataWord.disposal),
        values: flow.disposals.map { disposal in
          { sheet in
            reading.actor(disposal.holder)
            sheet.html.text(": ")
            reading.code(disposal.method)
            if let deadline = disposal.deadline {
              sheet.html.text(words(PageWord.listSeparator))
              reading.write(deadline)
            }
            reading.note(disposal.note)
          }
        }), onward,
      Row(
        words(DataWord.transfer),
        values: flow.transfers.map { transfer in
          { sheet in
            sheet.html.bdi(transfer.country)
            reading.note(transfer.ground)
          }
        }),
      Row(
        words(DataWord.openData),
        values: flow.openData.map { dataset in
          { sheet in
            if let link = dataset.address.flatMap(HTMLLink.init(authored:)) {
              sheet.html.link(link) { reading.write(dataset.title) }
            } else {
              reading.write(dataset.title)
            }
          }
        }),
      Row(
        words(DataWord.stateAccess),
        values: flow.stateAccesses.map { access in
          { sheet in
            reading.write(access.state)
            sheet.html.text(": ")
            reading.write(access.rule)
          }
        }), reading.row(words(DataWord.processors), flow.processorTerms),
    ]
  }

  private var assessment: Row? {
    guard let assessment = flow.impactAssessment else { return nil }
    return Row(words(DataWord.assessment)) { sheet in
      sheet.add(
        Tag(
          words(assessment.done ? DataWord.assessmentDone : DataWord.assessmentMissing),
          assessment.done ? .plain : .alert))
      if let day = assessment.date {
        sheet.html.markup(" ")
        reading.time(day)
      }
      reading.note(assessment.done ? assessment.summary : assessment.reason)
    }
  }

  private var verification: Row? {
    guard let verification = flow.verification else { return nil }
    return Row(words(DataWord.verification)) { sheet in
      reading.write(verification.description)
      if verification.independent {
        sheet.html.markup(" ")
        sheet.add(Tag(words(DataWord.independent)))
      }
      if verification.noticeFirst {
        sheet.html.markup(" ")
        sheet.add(Tag(words(DataWord.noticeFirst)))
      }
    }
  }

  private var onward: Row? {
    guard let onward = flow.onward else { return nil }
    guard onward.allowed else {
      return Row(words(DataWord.onward)) { sheet in
        sheet.html.text(words(DataWord.onwardNo))
        reading.note(onward.limit)
      }
    }
    return Row(words(DataWord.onward)) { sheet in
      reading.list(onward.recipients) { recipient in
        if let organisation = recipient.organisation { reading.organisation(organisation) }
        reading.note(recipient.description)
      }
      reading.note(onward.limit)
      if let basis = onward.basis {
        sheet.html.markup(" ")
        sheet.html.element("span", class: "hint") { reading.law(basis) }
      }
    }
  }

  private func code(_ word: DataWord, _ code: Code?) -> Row? {
    code.map { code in Row(words(word)) { _ in reading.code(code) } }
  }

  private func codes(_ word: DataWord, _ codes: [(code: Code, note: LocalizedText)]) -> Row? {
    guard !codes.isEmpty else { return nil }
    return Row(words(word)) { _ in
      reading.list(codes) { code in
        reading.code(code.code)
        reading.note(code.note)
      }
    }
  }

  private func flag(_ word: DataWord, _ flag: Bool?) -> Row? {
    flag.map { Row(words(word), text: words($0 ? PageWord.yes : PageWord.no)) }
  }

  private func link(_ id: String) {
    guard let safeguard = reading.agreement.safeguards.first(where: { $0.id == id }) else {
      return reading.html.isolated(id)
    }
    reading.html.link(HTMLLink(fragment: "fact-" + id)) { reading.code(safeguard.code) }
  }
}
