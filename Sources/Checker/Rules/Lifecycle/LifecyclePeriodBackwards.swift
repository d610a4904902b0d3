import Diagnostics
import Registry
import XML

/// LIF-DATE-ORDER
enum LifecyclePeriodBackwards: FileRule {
  static let card = Card(
    id: "lifecycle/period-backwards", kind: .record, severity: .record(.error),
    citations: [
      Citation("good practice of records and files", nature: .engineering),
      Citation("IATI ruleset", "11.1", nature: .analogy),
    ],
    since: "1.0",
    summary: Phrase(en: "something ends before it begins", fr: "quelque chose finit avant de commencer"),
    finds: Phrase(
      en:
        "Two days of one part in the wrong order: an expiry before the day of effect, a consultation that closes before it opens, a name that ceases before it begins.",
      fr:
        "Deux jours d’une même partie dans le mauvais ordre : une expiration avant la prise d’effet, une consultation close avant d’être ouverte, un nom qui cesse avant de commencer."
    ),
    why: Phrase(
      en: "what applied on a given day is worked out from these days",
      fr: "ce qui s’appliquait un jour donné se déduit de ces dates"),
    mend: Phrase(en: "correct the day that is wrong", fr: "corrigez la date erronée"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  static func check(_ case: FileCase, _ findings: inout Findings) {
    for (element, first, second) in `case`.index.backwards {
      let (begin, end) = (element[first] ?? "", element[second] ?? "")
      let (firstName, secondName) = (SchemaNames.vocabulary[first], SchemaNames.vocabulary[second])
      findings.flag(
        element, .value(second),
        message: Phrase(
          en: "“\(secondName)” (\(end)) lies before “\(firstName)” (\(begin))",
          fr: "« \(secondName) » (\(end)) précède « \(firstName) » (\(begin))"),
        label: Phrase(en: "too early", fr: "trop tôt"))
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(
      """
      <resources arrangement="cost-sharing"><contribution id="money" from="registry" to="commission" kind="staff-time" conditionsExhaustive="true"><description xml:lang="en">Staff time.</description><notQuantified xml:lang="en">Ordinary work.</notQuantified><period start="2026-07-01" end="⟦2026-06-30⟧"/></contribution></resources>
      """),
  ]
}
