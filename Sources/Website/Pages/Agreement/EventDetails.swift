import Formats
import Registry

/// What the record says of one event.
struct EventDetails {
  let event: Event
  let reading: AgreementReading

  private var words: Strings { reading.words }

  func write() {
    if !event.who.isEmpty || !event.parties.isEmpty || event.organisation != nil {
      reading.html.element("p", class: "hint") {
        if !event.who.isEmpty {
          reading.write(event.who)
        } else if !event.parties.isEmpty {
          reading.actors(event.parties)
        } else if let organisation = event.organisation {
          reading.organisation(organisation)
        }
      }
    }
    reading.paragraph(event.note)
    if let meeting = event.meeting { reading.paragraph(meeting.summary) }
    if let opinion = event.opinion { reading.html.element("p") { reading.write(opinion) } }
    if let consultation = event.consultation { reading.paragraph(consultation.summary) }
    reading.sheet.add(SummaryList(decision + reports + payments))
    if let findings = event.review?.findings, !findings.isEmpty { table(findings) }
  }

  private typealias Row = SummaryList.Row

  private var decision: [Row?] {
    guard let decision = event.decision else { return [] }
    return [
      reading.row(.decision, decision.summary), reading.row(.rationale, decision.rationale),
      reading.row(.evidence, decision.evidence), reading.row(.criteria, decision.criteria),
      Row(
        words(AgreementWord.dissent),
        values: decision.dissents.map { dissent in
          { sheet in
            if let party = dissent.party {
              reading.actor(party)
              sheet.html.text(": ")
            } else if let group = dissent.group {
              reading.code(group)
              sheet.html.text(": ")
            }
            reading.write(dissent.text)
          }
        }),
    ]
  }

  private var reports: [Row?] {
    [
      event.exercise.flatMap { exercise in
        exercise.participants.map { Row(words(AgreementWord.participantCount), text: words.number($0)) }
      },
      event.exercise.flatMap { reading.row(.finding, $0.finding) },
      event.review.flatMap { reading.row(.conclusion, $0.conclusion) },
      event.review.flatMap { reading.row(.reviewOn, $0.next) },
      event.audit.flatMap { audit in
        audit.auditor.map { auditor in Row(words(AgreementWord.auditor)) { _ in reading.organisation(auditor) } }
      },
      event.audit.flatMap { reading.row(.scopeOfAudit, $0.scope) },
      event.audit.flatMap { reading.row(.finding, $0.finding) },
      event.audit.flatMap { reading.row(.action, $0.followUp) },
      event.incident.flatMap { reading.row(.incident, $0.summary) },
      event.incident.flatMap { reading.row(.action, $0.remedy) },
      event.crisis.flatMap { reading.row(.sunset, $0.ends) },
      event.crisis.flatMap { reading.row(.publicNotice, $0.published) },
      event.crisis.flatMap { reading.row(.crisis, $0.note) },
    ]
  }

  private var payments: [Row?] {
    [
      event.payment.map { payment in
        Row(words(AgreementWord.amount)) { sheet in
          sheet.html.bdi(words.amount(payment.amount, payment.currency))
          reading.note(payment.note)
        }
      },
      event.result.map { result in
        let indicator = reading.agreement.indicators.first { $0.id == result.indicator }
        return Row(indicator.flatMap { reading.passage($0.name)?.text } ?? result.indicator) { sheet in
          sheet.html.bdi([words.decimal(result.value), indicator?.unit].compactMap { $0 }.joined(separator: " "))
          reading.note(result.note)
        }
      },
      event.contactChange.map { change in
        Row(words(AgreementWord.contacts)) { sheet in
          reading.actor(change.party)
          sheet.html.text(": ")
          reading.write(change.contact.office)
        }
      },
      event.source.map { source in
        Row(words(AgreementWord.source)) { sheet in
          if let link = source.address.flatMap(HTMLLink.init(authored:)) {
            sheet.html.link(link) { reading.write(source.title) }
          } else {
            reading.write(source.title)
          }
        }
      },
      documents,
    ]
  }

  private var documents: Row? {
    let entries = event.documents.compactMap { reference in
      (reading.series.record?.documents ?? []).first { $0.id == reference.ref }
    }
    guard !entries.isEmpty else { return nil }
    return Row(words(AgreementWord.documents), values: entries.map { entry in { _ in reading.write(entry) } })
  }

  private func table(_ findings: [ReviewFinding]) {
    reading.sheet.add(
      DataTable(
        words(AgreementWord.findings),
        columns: [
          words(AgreementWord.finding), words(AgreementWord.action), words(AgreementWord.owner),
          words(AgreementWord.due),
          words(AgreementWord.done),
        ],
        rows: findings.map { finding in
          [
            reading.cell(finding.finding), reading.cell(finding.action),
            { _ in if let owner = finding.owner { reading.actor(owner) } },
            reading.cell(finding.due),
            { sheet in
              if let done = finding.done {
                reading.time(done)
              } else {
                sheet.add(Tag(words(AgreementWord.notDone)))
              }
            },
          ]
        }))
  }
}
