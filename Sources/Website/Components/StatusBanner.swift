import Formats

/// How a status is drawn; each tone has its own shape beside its colour, so that none depends on seeing colours.
public enum Tone: Sendable, Hashable, CaseIterable {
  /// In force. A full disc.
  case live
  /// On the way: negotiated, signed but not yet effective. A ring.
  case coming
  /// Suspended or in question. A half disc.
  case paused
  /// Ended in its time: expired, replaced. A bar.
  case ended
  /// Ended before its time: terminated, withdrawn. A cross.
  case stopped

  var stampClass: StaticString {
    switch self {
    case .live: "stamp live"
    case .coming: "stamp coming"
    case .paused: "stamp paused"
    case .ended: "stamp ended"
    case .stopped: "stamp stopped"
    }
  }
}

/// A status as a stamp: a shape and a word in a double frame.
public struct Stamp: Component {
  let tone: Tone
  let label: String

  /// A stamp with the name of the status.
  public init(_ tone: Tone, _ label: String) {
    self.tone = tone
    self.label = label
  }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    sheet.html.element("span", class: tone.stampClass, text: label)
  }
}

/// The status of an agreement: stamp, one sentence, its life from signature to end.
public struct StatusBanner: Component {
  let tone: Tone
  let label: String
  let sentence: Block
  let lifeline: Lifeline?

  /// - Parameters:
  ///   - label: the status in one or two words.
  ///   - sentence: since when, until when, what changed last, what is missing.
  ///   - lifeline: the stations of its life, where at least two dates are known.
  public init(_ tone: Tone, _ label: String, lifeline: Lifeline? = nil, sentence: @escaping Block) {
    self.tone = tone
    self.label = label
    self.sentence = sentence
    self.lifeline = lifeline
  }

  /// Writes the component into a page.
  public func write(on sheet: Sheet) {
    let html = sheet.html
    html.element("div", class: "status") {
      html.element("p", class: "status-line") {
        sheet.add(Stamp(tone, label))
        html.markup(" ")
        html.element("span", class: "status-sentence") { sentence(sheet) }
      }
      if let lifeline { sheet.add(lifeline) }
    }
  }
}
