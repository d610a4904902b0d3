import Diagnostics
import Registry

/// REG-CONCENTRATION
enum RegisterSupportConcentrated: RegisterRule {
  static let card = Card(
    id: "register/support-concentrated", kind: .record, severity: .record(.advice),
    citations: [
      Citation("GNSEI guidelines", "G-E6", nature: .guideline),
      Citation("GNSEI guidelines", "G-E10", nature: .guideline),
    ],
    dimensions: [.d3, .d4], threats: ["T4", "T5"],
    since: "1.0",
    summary: Phrase(
      en: "one institution carries many core tasks of elections",
      fr: "une institution porte beaucoup de tâches électorales essentielles"),
    finds: Phrase(
      en:
        "An organisation other than the commission that helps with, or answers for, core electoral functions in many agreements in force.",
      fr:
        "Une organisation autre que la commission qui aide à des fonctions électorales essentielles, ou en répond, dans de nombreux accords en vigueur."
    ),
    why: Phrase(
      en: "if that institution fails or takes sides, much of the election depends on it",
      fr: "si cette institution fait défaut ou prend parti, une grande part de l’élection en dépend"),
    mend: Phrase(
      en: "look at these agreements together, and plan for its absence",
      fr: "examinez ces accords ensemble, et prévoyez son absence"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static var leansOn: RegistryParts { [.organisations, .codeLists] }

  static let parameters = [concentration]
  private static let concentration = Parameter(
    "core-supports", 5,
    Phrase(
      en: "core tasks in which one institution may take part before it is reported",
      fr: "tâches essentielles auxquelles une institution peut participer avant d’être signalée"))

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    var supports: [String: Set<String>] = [:]
    for series in `case`.register.agreements {
      guard series.unknown.isDisjoint(with: [.versions, .record]), let version = series.current(asOf: `case`.day),
        `case`.register.status(of: series, asOf: `case`.day) == .active
      else { continue }
      for activity in version.activities
      where activity.sense != "prohibition" && `case`.register.codeLists.hasFlag("core", activity.code) {
        for actor in [activity.responsible] + activity.supporting {
          guard case .party(let party)? = version.actor(actor), !`case`.isCommission(organisation: party.organisation)
          else { continue }
          supports[party.organisation, default: []].insert(activity.code.value)
        }
      }
    }
    for (id, codes) in supports.sorted(by: { $0.key < $1.key }) where codes.count >= `case`.value(concentration) {
      guard let organisation = `case`.register.organisation(id) else { continue }
      findings.flag(
        organisation,
        message: Phrase(
          en: "takes part in \(codes.count) kinds of core electoral tasks",
          fr: "participe à \(codes.count) types de tâches électorales essentielles"),
        label: Phrase(en: "much rests here", fr: "beaucoup repose ici"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      files: [
        "organisations.xml": Specimen.file("organisations.xml").replacing(
          "<organisation id=\"civil-registry\"", with: "<⟦organisation⟧ id=\"civil-registry\""),
        "registry.xml": Specimen.file("registry.xml").replacing(
          "<profile/>", with: "<profile><parameter name=\"core-supports\" value=\"1\"/></profile>"),
        "other/1.xml": Specimen.version(
          "version=\"1\" kind=\"original\"", id: "other",
          replacing: [
            "code=\"register-data-supply\"": "code=\"register-upkeep\"",
            "</activity>": "<basis instrument=\"electoral-act\" provision=\"s. 12\"/></activity>",
          ]),
      ]),
  ]
}
