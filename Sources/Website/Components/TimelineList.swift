import Formats

/// Events in the order of time, each with its day in the margin.
public struct TimelineList: Component {
  /// One event.
  public struct Entry {
    let day: String
    let title: String
    let id: String?
    let isComing: Bool
    let content: Block?

    /// - Parameters:
    ///   - day: ISO 8601.
    ///   - isComing: lies after the day of the build.
    public init(
      _ day: String, _ title: String, id: String? = nil, isComing: Bool = false, content: Block? = nil
    ) {
      self.day = day
      self.title = title
      self.id = id
      self.isComing = isComing
      self.content = content
    }
  }

  let entries: [Entry]

  /// Events in the given order.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let html = sheet.html
    html.element("ol", class: "timeline") {
      for entry in entries {
        html.element("li", class: entry.isComing ? "coming" : nil, entry.id.map(HTMLAttribute.id)) {
          html.element("p", class: "when") { html.time(entry.day, shown: sheet.words.date(entry.day)) }
          html.element("div") {
            html.element("p", class: "what", text: entry.title)
            entry.content?(sheet)
          }
        }
      }
    }
  }
}
