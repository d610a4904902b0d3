import Formats

/// A point of contact: an office, what to turn to it for, and how to reach it.
public struct ContactCard: Component {
  /// The office or unit.
  public var office: Passage
  /// What it is for: "Emergencies", "Data rights".
  public var purposes: [String]
  /// Whose contact it is.
  public var owner: Block?
  /// The place on the page to which others link.
  public var id: String?
  /// Mailboxes and numbers of the office; each is a link only where it can be one.
  public var mails: [String] = []
  /// Numbers of the office.
  public var telephones: [String] = []
  /// Hours, deputy and whatever else there is to say, as terms and values.
  public var notes: [SummaryList.Row] = []

  /// A card; everything but the office may be missing.
  public init(office: Passage, purposes: [String] = []) {
    self.office = office
    self.purposes = purposes
  }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let html = sheet.html
    html.element("li", class: "contact", id.map(HTMLAttribute.id)) {
      if !purposes.isEmpty {
        html.element("p", class: "tags") {
          for purpose in purposes {
            sheet.add(Tag(purpose))
            html.markup(" ")
          }
        }
      }
      html.element("p", class: "office") { sheet.add(PassageText(office)) }
      if let owner { html.element("p") { owner(sheet) } }
      for telephone in telephones { reach(telephone, HTMLLink(telephone: telephone), on: sheet) }
      for mail in mails { reach(mail, HTMLLink(mail: mail), on: sheet) }
      sheet.add(SummaryList(notes))
    }
  }

  private func reach(_ text: String, _ link: HTMLLink?, on sheet: Sheet) {
    sheet.html.element("p", class: "reach") {
      if let link {
        sheet.html.link(link) { breakable(text, sheet.html) }
      } else {
        breakable(text, sheet.html)
      }
    }
  }

  /// Long addresses may break at the at sign and before dots, and nowhere else.
  private func breakable(_ text: String, _ html: HTMLWriter) {
    html.element("bdi", .dir(.leftToRight)) {
      var rest = Substring(text)
      while let cut = rest.dropFirst().firstIndex(where: { $0 == "@" || $0 == "." }) {
        html.text(rest[..<cut])
        html.void("wbr")
        rest = rest[cut...]
      }
      html.text(rest)
    }
  }
}
