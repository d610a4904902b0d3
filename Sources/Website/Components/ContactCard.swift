import Formats

/// A point of contact: an office, what to turn to it for, and how to reach it.
public struct ContactCard: Component {
  /// The office or unit.
  public var office: Passage
  /// What it is for: "Emergencies", "Data rights".
  public var purposes: [String]
  /// The institution, with a link to its page.
  public var institution: (label: Passage, link: HTMLLink)?
  /// Mailbox, number and address of the office; each is a link only where it can be one.
  public var mail: String?
  public var telephone: String?
  public var website: String?
  /// Hours, deputy and whatever else there is to say, as terms and values.
  public var notes: [SummaryList.Row]

  /// A card; everything but the office may be missing.
  public init(
    office: Passage, purposes: [String] = [], institution: (label: Passage, link: HTMLLink)? = nil, mail: String? = nil,
    telephone: String? = nil, website: String? = nil, notes: [SummaryList.Row] = []
  ) {
    self.office = office
    self.purposes = purposes
    self.institution = institution
    self.mail = mail
    self.telephone = telephone
    self.website = website
    self.notes = notes
  }

  public func write(on sheet: Sheet) {
    let html = sheet.html
    html.element("li", class: "contact") {
      if !purposes.isEmpty {
        html.element("p", class: "tags") {
          for purpose in purposes { sheet.add(Tag(purpose)); html.markup(" ") }
        }
      }
      html.element("p", class: "office") { sheet.add(LocalizedText(office)) }
      if let institution {
        html.element("p") { html.link(institution.link) { sheet.add(LocalizedText(institution.label)) } }
      }
      reach(telephone.map { ($0, HTMLLink(telephone: $0)) }, on: sheet)
      reach(mail.map { ($0, HTMLLink(mail: $0)) }, on: sheet)
      reach(website.map { ($0, HTMLLink(authored: $0)) }, on: sheet)
      sheet.add(SummaryList(notes))
    }
  }

  private func reach(_ way: (text: String, link: HTMLLink?)?, on sheet: Sheet) {
    guard let way else { return }
    sheet.html.element("p", class: "reach") {
      if let link = way.link {
        sheet.html.link(link) { sheet.html.isolated(way.text) }
      } else {
        sheet.html.isolated(way.text)
      }
    }
  }
}
