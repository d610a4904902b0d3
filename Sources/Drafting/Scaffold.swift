import Diagnostics
import Registry

/// The first draft of an agreement: valid against the schema, with the parts that its type asks for, and beside each the
/// schema's own explanation.
public struct Scaffold: Sendable {
  /// The permanent id.
  public var id: String
  /// A code of the list `agreement-type`.
  public var type: String
  /// The organisations beside the commission, by id.
  public var partners: [String]
  /// The languages of the registry, the one of drafting first.
  public var languages: [String]
  /// The title, where it is known already.
  public var title: String?
  let register: Register

  /// A draft of an agreement for a registry.
  public init(id: String, type: String, partners: [String], languages: [String], title: String?, register: Register) {
    self.id = id
    self.type = type
    self.partners = partners
    self.languages = languages
    self.title = title
    self.register = register
  }

  /// Where the schema lies, seen from an agreement's folder.
  static let schemaPlace = "../../Sources/Registry/Schema/concord.xsd"

  /// The file.
  public func file() -> [UInt8] {
    var xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <agreement xmlns="urn:concord:1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="urn:concord:1 \(Scaffold.schemaPlace)" id="\(id)" version="1" kind="original" \
      schemaVersion="\(RecordSchema.version)" xml:lang="\(main)">

      """
    for group in groups {
      if let text = Guidance.documentation(group, main) { xml += "  <!-- \(text) -->\n" }
      xml += part(group)
    }
    return Array((xml + "</agreement>\n").utf8)
  }

  private var main: String { languages.first ?? "en" }

  /// The parts that an agreement of this type needs, in the order of the schema.
  private var groups: [String] {
    var wanted: Set<String> = [
      "title", "summary", "classification", "parties", "purpose", "legalBases", "activities", "decisions", "independence",
      "resources", "escalation", "term", "publication", "text",
    ]
    switch type {
    case _ where type.contains("data") || type.contains("controller") || type.contains("processing"):
      wanted.formUnion(["dataSharing", "safeguards", "incidents", "rights"])
    case _ where type.contains("security") || type.contains("interconnection"):
      wanted.formUnion(["safeguards", "incidents"])
    case _ where type.contains("secondment"): wanted.insert("personnel")
    case _ where type.contains("terms-of-reference"): wanted.insert("bodies")
    default: break
    }
    return (Shape.all["Agreement"]?.children.map(\.label) ?? []).filter(wanted.contains)
  }

  private func part(_ group: String) -> String {
    switch group {
    case "title": texts("title", title.map { .verbatim($0) } ?? Guidance.title, 1)
    case "summary": texts("summary", Guidance.summary, 1)
    case "classification": classification
    case "parties": parties
    case "purpose": wrapped("purpose") { texts("statement", Guidance.purpose, 2) }
    case "legalBases": legalBases
    case "activities":
      wrapped("activities") {
        "    <activity id=\"task-1\" code=\"coordination\" responsible=\"\(actors[0].id)\">\n"
          + texts("title", Guidance.activity, 3) + "    </activity>\n"
      }
    case "decisions":
      wrapped("decisions") {
        "    <decision id=\"decision-1\" subject=\"work-plan\" authority=\"\(actors[0].id)\" mode=\"emb-alone\">\n"
          + texts("title", Guidance.decision, 3) + "    </decision>\n"
      }
    case "independence": independence
    case "resources": "  <resources arrangement=\"none\"/>\n"
    case "personnel": personnel
    case "bodies": bodies
    case "dataSharing": dataSharing
    case "safeguards":
      "  <safeguards>\n    <safeguard id=\"safeguard-1\" code=\"encryption-in-transfer\" protects=\"flow\"/>\n  </safeguards>\n"
    case "incidents":
      wrapped("incidents") {
        partnerIDs.map {
          "    <duty from=\"\($0)\" to=\"\(actors[0].id)\" onElectionDay=\"PT1H\">\n"
            + "      <limit duration=\"PT24H\" event=\"incident-detected\"/>\n    </duty>\n"
        }.joined()
      }
    case "rights": "  <rights party=\"\(actors[0].id)\">\n" + texts("route", Guidance.office, 2) + "  </rights>\n"
    case "escalation": escalation
    case "term":
      "  <term>\n    <review interval=\"P1Y\"/>\n    <amendment written=\"true\" consentOfCommission=\"true\" published=\"true\"/>\n"
        + "    <withdrawal party=\"\(actors[0].id)\" alone=\"true\" penalty=\"false\">\n"
        + "      <notice duration=\"P60D\" event=\"notice\"/>\n    </withdrawal>\n  </term>\n"
    case "publication": "  <publication decision=\"full\">\n" + texts("office", Guidance.office, 2) + "  </publication>\n"
    case "text": legalText
    default: ""
    }
  }

  // MARK: Parts

  private var actors: [(id: String, organisation: String)] {
    [("commission", register.profile?.commission ?? "electoral-commission")] + partners.map { ($0, $0) }
  }

  private var partnerIDs: [String] { actors.dropFirst().map(\.id) }

  private var classification: String {
    """
      <classification type="\(type)" binding="binding">
        <nature code="operational-support"/>
        <area code="\(area)"/>
      </classification>

    """
  }

  private var area: String {
    switch type {
    case _ where type.contains("data"): "voter-register-data"
    case _ where type.contains("secondment"): "staffing"
    case _ where type.contains("funding"): "funding"
    default: "election-security"
    }
  }

  private var parties: String {
    wrapped("parties") {
      actors.enumerated().map { at, actor in
        let name = register.organisation(actor.organisation)
        var xml = "    <party id=\"\(actor.id)\" organisation=\"\(actor.organisation)\"\(at == 0 ? " lead=\"true\"" : "")>\n"
        for language in languages {
          guard let text = name?.names.last(where: { $0.language == language && $0.until == nil })?.text else { continue }
          xml += "      <nameAsSigned xml:lang=\"\(language)\">\(Scaffold.escaped(text))</nameAsSigned>\n"
        }
        xml += "      <role code=\"\(at == 0 ? "lead" : "support-provider")\"/>\n"
        xml += "      <contact>\n        <purpose code=\"day-to-day\"/>\n" + texts("office", Guidance.office, 4)
        return xml + "      </contact>\n    </party>\n"
      }.joined()
    }
  }

  private var legalBases: String {
    guard let instrument = register.instruments.first, let provision = instrument.provisions.first else { return "" }
    return wrapped("legalBases") {
      actors.map {
        "    <legalBasis party=\"\($0.id)\" instrument=\"\(instrument.id)\" provision=\"\(Scaffold.escaped(provision.number))\" effect=\"grants-power\"/>\n"
      }.joined()
    }
  }

  private var independence: String {
    wrapped("independence") {
      RecordSchemaCodes.dimensions.map { code in
        "    <dimension code=\"\(code)\" affected=\"false\">\n" + texts("reason", Guidance.reason, 3) + "    </dimension>\n"
      }.joined()
    }
  }

  private var personnel: String {
    guard let partner = partnerIDs.first else { return "" }
    let commission = actors[0].id
    return wrapped("personnel") {
      "    <secondment id=\"secondment-1\" direction=\"to-commission\" from=\"\(partner)\" to=\"\(commission)\" number=\"1\" "
        + "task=\"\(RecordSchemaCodes.firstTask)\" reportsTo=\"\(commission)\" appraisedBy=\"\(commission)\" "
        + "disciplinedBy=\"\(commission)\" impartialityDeclaration=\"true\">\n" + texts("post", Guidance.activity, 3)
        + "    </secondment>\n"
    }
  }

  private var bodies: String {
    wrapped("bodies") {
      "    <body id=\"body-1\" chair=\"\(actors[0].id)\" commissionCannotBeOutvoted=\"true\" minutesPublished=\"true\" "
        + "dissentRecorded=\"true\">\n" + texts("name", Guidance.title, 3)
        + actors.map { "      <member party=\"\($0.id)\"/>\n" }.joined() + "    </body>\n"
    }
  }

  private var dataSharing: String {
    guard let partner = partnerIDs.first else { return "" }
    let commission = actors[0].id
    return wrapped("dataSharing") {
      "    <flow id=\"flow-1\" from=\"\(partner)\" to=\"\(commission)\" level=\"individual\" frequency=\"monthly\" "
        + "channel=\"secure-file-transfer\" safeguards=\"safeguard-1\">\n" + texts("title", Guidance.flow, 3)
        + "      <item category=\"name\">\n" + texts("name", Guidance.flow, 4) + "      </item>\n"
        + "      <role party=\"\(partner)\" role=\"controller\"/>\n      <role party=\"\(commission)\" role=\"controller\"/>\n"
        + "      <lawfulBasis code=\"official-authority\"/>\n"
        + "      <retention holder=\"\(commission)\">\n        <period duration=\"P60D\" event=\"receipt\"/>\n      </retention>\n"
        + "      <disposal holder=\"\(commission)\" method=\"secure-erasure\"/>\n      <onward allowed=\"false\"/>\n    </flow>\n"
    }
  }

  private var escalation: String {
    let step = { (level: Int) in
      "    <step level=\"\(level)\">\n" + texts("forum", Guidance.forum, 3)
        + "      <limit duration=\"P\(level * 5)D\" event=\"dispute-raised\" inElectionPeriod=\"PT24H\"/>\n    </step>\n"
    }
    return "  <escalation>\n" + step(1) + step(2)
      + "    <finalResolution body=\"court\"/>\n    <meanwhile rule=\"commission-decision-stands\"/>\n  </escalation>\n"
  }

  private var legalText: String {
    let clauses: [(String, String, Phrase)] = [
      ("purpose", "purpose", Phrase(en: "Purpose", fr: "Objet")),
      ("roles", "activities", Phrase(en: "Tasks", fr: "Tâches")),
      ("decision-authority", "decisions", Phrase(en: "Decisions", fr: "Décisions")),
      ("no-fetter", "independence", Phrase(en: "Independence of the Commission", fr: "Indépendance de la Commission")),
      ("dispute", "escalation", Phrase(en: "Disagreement", fr: "Désaccord")),
      ("effect-term", "term", Phrase(en: "Term", fr: "Durée")),
      ("publication", "publication", Phrase(en: "Publication", fr: "Publication")),
    ]
    var xml = "  <text xml:lang=\"\(main)\" status=\"authentic\">\n"
    for (at, clause) in clauses.enumerated() {
      xml += "    <clause id=\"c\(at + 1)\" number=\"\(at + 1)\" kind=\"\(clause.0)\" binds=\"\(clause.1)\">\n"
      xml += "      <heading>\(Scaffold.escaped(clause.2.text(in: main)))</heading>\n"
      xml += "      <paragraph>\(Scaffold.escaped(Scaffold.blank(Guidance.clause, main)))</paragraph>\n    </clause>\n"
    }
    return xml + "  </text>\n"
  }

  // MARK: Writing

  private func wrapped(_ name: String, _ body: () -> String) -> String { "  <\(name)>\n\(body())  </\(name)>\n" }

  private func texts(_ name: String, _ text: Phrase, _ depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth)
    return languages.map { language in
      "\(indent)<\(name) xml:lang=\"\(language)\">\(Scaffold.escaped(Scaffold.blank(text, language)))</\(name)>\n"
    }.joined()
  }

  /// The order to the author in a language.
  static func blank(_ text: Phrase, _ language: String) -> String { text.text(in: language) }

  /// A text as XML wants it between tags.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}

/// Codes that a scaffold takes from the lists.
enum RecordSchemaCodes {
  static let dimensions = CodeLists.builtIn.codes(of: "independence-dimension").map(\.value)
  static let firstTask = CodeLists.builtIn.codes(of: "personnel-task").first?.value ?? "data-entry"
}
