import Diagnostics
import Registry
import XML

/// REG-CONFLICT
enum RegisterCoreTaskOwnedTwice: RegisterRule {
  static let card = Card(
    id: "register/core-task-owned-twice", kind: .record, severity: .record(.warning),
    citations: [
      Citation("GNSEI guidelines", "T2", nature: .guideline),
      Citation("GNSEI guidelines", "G-L1", nature: .guideline),
    ],
    dimensions: [.d1, .d4], threats: ["T2"],
    since: "1.0",
    summary: Phrase(
      en: "two agreements give the same core task to different bodies",
      fr: "deux accords confient la même tâche essentielle à des organismes différents"),
    finds: Phrase(
      en:
        "Two agreements in force that name different organisations as responsible for the same core electoral function, for the same election and territory.",
      fr:
        "Deux accords en vigueur qui désignent des organisations différentes comme responsables de la même fonction électorale essentielle, pour la même élection et le même territoire."
    ),
    why: Phrase(
      en: "on election day two bodies would both act, or neither",
      fr: "le jour du scrutin, deux organismes agiraient, ou aucun"),
    mend: Phrase(
      en: "make clear in one of them who answers for the task, or for which part of it",
      fr: "précisez dans l’un d’eux qui répond de la tâche, ou de quelle partie"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static var leansOn: RegistryParts { [.organisations, .codeLists] }

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    var owners: [String: (series: String, organisation: String)] = [:]
    for series in `case`.register.agreements {
      guard series.unknown.isDisjoint(with: [.versions, .record]),
        `case`.register.status(of: series, asOf: `case`.day) == .active,
        let version = series.current(asOf: `case`.day)
      else { continue }
      let level = version.classification.scope?.level.value ?? "national"
      for activity in version.activities {
        guard activity.sense != "prohibition", `case`.register.codeLists.hasFlag("core", activity.code),
          case .party(let party)? = version.actor(activity.responsible)
        else { continue }
        for served in version.classification.serves {
          let key = "\(activity.code.value) \(served.election) \(level)"
          guard let known = owners[key] else {
            owners[key] = (series.id, party.organisation)
            continue
          }
          guard known.series != series.id, known.organisation != party.organisation else { continue }
          findings.flag(
            activity, .value(SchemaNames.responsible),
            message: Phrase(
              en:
                "“\(party.organisation)” answers for this core task here, but “\(known.organisation)” does in “\(known.series)”",
              fr:
                "« \(party.organisation) » répond ici de cette tâche essentielle, mais « \(known.organisation) » en répond dans « \(known.series) »"
            ),
            label: Phrase(en: "owned twice", fr: "deux responsables"))
          break
        }
      }
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      files: [
        "other/1.xml": Specimen.version(
          "version=\"1\" kind=\"original\"", id: "other",
          replacing: [
            "code=\"register-data-supply\" responsible=\"registry\"":
              "code=\"register-upkeep\" responsible=\"commission\""
          ]),
        "other2/1.xml": Specimen.version(
          "version=\"1\" kind=\"original\"", id: "other2",
          replacing: [
            "code=\"register-data-supply\" responsible=\"registry\"":
              "code=\"register-upkeep\" responsible=\"⟦registry⟧\"",
            "</activity>": "<basis instrument=\"electoral-act\" provision=\"s. 12\"/></activity>",
          ]),
      ]),
  ]
}
