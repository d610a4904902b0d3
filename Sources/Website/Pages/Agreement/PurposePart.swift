import Registry

/// What the agreement is for, what it is expected to bring, and what it is not for.
enum PurposePart: AgreementPart {
  static let id = "purpose"
  static func title(_ words: Strings) -> String { words(AgreementWord.purpose) }
  static func exists(in reading: AgreementReading) -> Bool { reading.agreement.purpose != nil }

  static func write(_ reading: AgreementReading) {
    guard let purpose = reading.agreement.purpose else { return }
    reading.paragraph(purpose.statement)
    let html = reading.html
    if !purpose.benefits.isEmpty {
      reading.heading(reading.words(AgreementWord.benefits))
      html.element("ul") {
        for benefit in purpose.benefits { html.element("li") { reading.write(benefit.description) } }
      }
    }
    guard !purpose.outOfScopes.isEmpty else { return }
    reading.heading(reading.words(AgreementWord.limits))
    html.element("ul", class: "limits") {
      for limit in purpose.outOfScopes {
        html.element("li", reading.anchor(limit.id)) {
          if let party = limit.party {
            reading.actor(party)
            html.text(": ")
          }
          reading.write(limit.description)
        }
      }
    }
  }
}
