import Formats

/// The stations in the life of an agreement on one line, with the part that has passed as of the day of the build.
public struct Lifeline: Component {
  /// One station: signed, in force, review, end.
  public struct Station: Sendable, Hashable {
    let label: String
    /// ISO 8601; nil where no day is fixed.
    let day: String?
    /// Shown in place of a day: "no end date".
    let note: String?
    let isPast: Bool
    let isNow: Bool

    /// A station with its day, or with a note where there is none; `isNow` marks the day of the build itself.
    public init(_ label: String, day: String?, note: String? = nil, isPast: Bool, isNow: Bool = false) {
      self.isNow = isNow
      self.label = label
      self.day = day
      self.note = note
      self.isPast = isPast
    }
  }

  let stations: [Station]

  /// Stations in the order of time.
  public init(_ stations: [Station]) { self.stations = stations }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let html = sheet.html
    html.element("ol", class: "lifeline", .attribute("aria-label", sheet.words(StatusWord.lifeline))) {
      for station in stations {
        html.element("li", class: station.isNow ? "now" : station.isPast ? "past" : nil) {
          html.element("span", class: "station", text: station.label)
          if let day = station.day {
            html.time(day, shown: sheet.words.date(day))
          } else if let note = station.note {
            html.text(note)
          }
        }
      }
    }
  }
}
