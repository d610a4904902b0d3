import Diagnostics
import Registry
import XML

/// Names places as a person does: the clause by number and heading, the party by its name, the part by its title.
public enum Place {
  /// The name of the nearest part around an element that has one; nil where nothing around it has a name.
  public static func name(of element: Element) -> Phrase? {
    var at: Element? = element
    while let here = at {
      if let name = ownName(of: here) { return name }
      at = here.parent
    }
    return nil
  }

  private static func ownName(of element: Element) -> Phrase? {
    switch element.name {
    case SchemaNames.clause where element[SchemaNames.number] != nil: clause(element)
    case SchemaNames.agreement where element.parent == nil: agreement(element)
    case SchemaNames.organisation where element[SchemaNames.id] != nil:
      titled(element, SchemaNames.name, "Organisation", "Organisation")
    default: titledPart(element)
    }
  }

  private static func clause(_ element: Element) -> Phrase {
    let number = element[SchemaNames.number] ?? ""
    let heading = element.first(SchemaNames.heading)?.deepText ?? ""
    let quotedEN = heading.isEmpty ? "" : " “\(heading)”"
    let quotedFR = heading.isEmpty ? "" : " « \(heading) »"
    return Phrase(en: "Clause \(number)\(quotedEN)", fr: "Clause \(number)\(quotedFR)")
  }

  private static func titledPart(_ element: Element) -> Phrase? {
    guard let (en, fr) = partNames[element.localName] else { return nil }
    for name in [
      SchemaNames.title, SchemaNames.name, SchemaNames.subject, SchemaNames.nameAsSigned, SchemaNames.office,
    ] {
      if let text = titled(element, name, en, fr) { return text }
    }
    if let id = element[SchemaNames.id] ?? element[SchemaNames.code] ?? element[SchemaNames.level] {
      return Phrase(en: words("\(en) {1}", id), fr: words("\(fr) {1}", id))
    }
    return Phrase(en: words(en), fr: words(fr))
  }

  private static func agreement(_ element: Element) -> Phrase? {
    titled(element, SchemaNames.title, "Agreement", "Accord")
      ?? element[SchemaNames.id].map { Phrase(en: "Agreement \($0)", fr: "Accord \($0)") }
  }

  private static func titled(_ element: Element, _ name: Name, _ en: String, _ fr: String) -> Phrase? {
    // The first few languages: a name that is written thousands of times over is no name.
    let text = LocalizedText(element.children(name, atMost: 20))
    // A name that is still to be written is none.
    guard !text.isEmpty, !text.text("en").isStillToBeWritten else { return nil }
    return Phrase(
      en: words("\(en) “{1}”", text.text("en")), fr: words("\(fr) « {1} »", text.text("fr")),
      arguments: Dictionary(text.languages.map { ($0, [text.text($0)]) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The name of the part stands in the template, so that catalogues can translate it.
  private static func words(_ template: String, _ argument: String...) -> Words {
    Words(template: template, arguments: argument)
  }

  /// What parts of the record are called.
  private static let partNames: [String: (String, String)] = [
    "party": ("Party", "Partie"), "group": ("Party group", "Groupe de parties"),
    "participant": ("Participant", "Participant"), "contact": ("Contact", "Point de contact"),
    "signature": ("Signature", "Signature"), "activity": ("Activity", "Activité"),
    "decision": ("Decision", "Décision"), "direction": ("Direction", "Instruction"),
    "body": ("Joint body", "Organe commun"),
    "dimension": ("Independence", "Indépendance"), "contribution": ("Contribution", "Contribution"),
    "asset": ("Asset", "Bien"), "secondment": ("Secondment", "Mise à disposition"),
    "exercise": ("Exercise", "Exercice"),
    "flow": ("Data flow", "Flux de données"), "systemAccess": ("Access to a system", "Accès à un système"),
    "safeguard": ("Safeguard", "Mesure de protection"), "duty": ("Incident duty", "Obligation de signalement"),
    "provision": ("Provision", "Disposition"), "risk": ("Risk", "Risque"), "indicator": ("Indicator", "Indicateur"),
    "step": ("Escalation step", "Étape d’escalade"), "withholding": ("Withholding decision", "Décision d’occultation"),
    "schedule": ("Annex", "Annexe"), "document": ("Document", "Document"), "waiver": ("Waiver", "Dérogation"),
    "definition": ("Definition", "Définition"), "event": ("Event", "Événement"), "election": ("Election", "Élection"),
    "instrument": ("Instrument", "Instrument"), "code": ("Code", "Code"), "codeList": ("Code list", "Liste de codes"),
    "term": ("Term", "Durée"), "publication": ("Publication", "Publication"), "escalation": ("Escalation", "Escalade"),
    "independence": ("Independence", "Indépendance"), "resources": ("Resources", "Ressources"),
    "personnel": ("Personnel", "Personnel"), "purpose": ("Purpose", "Objet"),
    "rights": ("Data rights", "Droits des personnes"),
    "legalBasis": ("Legal basis", "Base légale"), "relation": ("Relation", "Relation"), "text": ("Legal text", "Texte"),
    "classification": ("Classification", "Classification"), "record": ("Record", "Registre des événements"),
  ]
}

extension String {
  /// True for nothing but a remark in square brackets, as a scaffold leaves it: `[to be written: the office]`.
  var isStillToBeWritten: Bool { utf8.first == UInt8(ascii: "[") && utf8.last == UInt8(ascii: "]") }
}
