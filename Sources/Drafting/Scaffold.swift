import Diagnostics
import Registry

/// The first draft of an agreement: valid against the schema, with the parts that its type asks for, and beside each the
/// schema's own explanation.
///
/// It claims nothing that only the parties can know. Texts are orders in brackets; a part of which nothing can be proposed
/// (the legal bases) is left to the checker to ask for. What it proposes keeps the commission independent.
public struct Scaffold: Sendable {
  /// The permanent id.
  public let id: String
  /// A code of the list `agreement-type`.
  public let type: String
  /// The organisations beside the commission, by id.
  public let partners: [String]
  /// The languages of the agreement, the one of drafting first.
  public let languages: [String]
  /// The title in the language of drafting, where it is known already.
  public let title: String?
  /// Where the schema lies, seen from an agreement's folder: a hint to editors; nil: none is given.
  public let schemaPlace: String?
  let register: Register

  /// A draft of an agreement for a registry.
  public init(
    id: String, type: String, partners: [String], languages: [String], title: String? = nil, schemaPlace: String? = nil,
    register: Register
  ) {
    self.id = id
    self.type = type
    self.partners = partners
    self.languages = languages.isEmpty ? register.languages : languages
    self.title = title
    self.schemaPlace = schemaPlace
    self.register = register
  }

  /// The file of version 1.
  public func file() -> [UInt8] {
    let plan = ScaffoldPlan(type: type)
    let wanted = ScaffoldPlan.always.union(plan.parts)
    // The schema knows the order.
    let groups = (Shape.all["Agreement"]?.children.map(\.label) ?? []).filter(wanted.contains)
    let inside = groups.map { group in
      let guidance = Guidance.documentation(group, main).map { markup.comment($0, 1) } ?? ""
      return guidance + part(group, plan)
    }
    let start =
      "<agreement xmlns=\"\(RecordSchema.namespace)\"\(Scaffold.hint(schemaPlace)) id=\"\(id)\" version=\"1\" "
      + "kind=\"original\" schemaVersion=\"\(RecordSchema.version)\" xml:lang=\"\(main)\">"
    return Array(
      (Scaffold.declaration + markup.line(start, 0) + markup.comment(Guidance.opening(in: main), 1)
        + inside.joined() + "</agreement>\n").utf8)
  }

  /// The record that begins with the day of the draft.
  public func record(on day: Day) -> [UInt8] {
    RecordEntry(day: day, type: "drafted", version: 1).newRecord(id, language: main, schemaPlace: schemaPlace)
  }

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// The attributes by which an editor finds the schema.
  static func hint(_ schemaPlace: String?) -> String {
    guard let schemaPlace else { return "" }
    return " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
      + "xsi:schemaLocation=\"\(RecordSchema.namespace) \(Markup.escaped(schemaPlace))\""
  }

  /// The languages among these in which there is no guidance, so that it stands in English.
  public static func languagesWithoutGuidance(_ languages: [String]) -> [String] {
    languages.filter { !Guide.speaks($0) }
  }

  var main: String { languages.first ?? "en" }
  var markup: Markup { Markup(languages: languages) }

  /// The id under which the commission takes part.
  static let commission = "commission"

  /// The partners by the ids under which they take part, which must begin with a letter.
  var partnerIDs: [(id: String, organisation: String)] {
    partners.map { ($0.first?.isLetter ?? false ? $0 : "partner-" + $0, $0) }
  }

  /// The title in all languages: as it is known, else to be written.
  var titles: String {
    languages.enumerated().map { at, language in
      let text = at == 0 ? title ?? Guidance.title.text(in: language) : Guidance.title.text(in: language)
      return markup.line("<title xml:lang=\"\(language)\">\(Markup.escaped(text))</title>", 1)
    }.joined()
  }
}
