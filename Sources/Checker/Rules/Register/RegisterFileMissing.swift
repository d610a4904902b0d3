import Diagnostics
import Registry
import XML

enum RegisterFileMissing: RegisterRule {
  static let card = Card(
    id: "register/file-missing", kind: .record, severity: .record(.error),
    citations: [Citation("good practice of records and files", nature: .engineering)],
    since: "1.0",
    summary: Phrase(
      en: "a file that every registry needs is missing",
      fr: "un fichier nécessaire à tout registre manque"),
    finds: Phrase(
      en:
        "A registry with agreements but without registry.xml or organisations.xml; or without calendar.xml or legislation.xml although something refers to an election or a law. What leads into the missing file is then not checked, and the report says so.",
      fr:
        "Un registre avec des accords mais sans registry.xml ou organisations.xml ; ou sans calendar.xml ou legislation.xml alors que quelque chose renvoie à une élection ou à une loi. Ce qui mène au fichier manquant n’est alors pas contrôlé, et le rapport le dit."
    ),
    why: Phrase(
      en:
        "nobody could see who publishes the registry, which institutions take part, and which laws and elections are meant",
      fr:
        "nul ne pourrait voir qui publie le registre, quelles institutions y participent, et quelles lois et élections sont visées"
    ),
    mend: Phrase(
      en: "restore the file, or write it: its schema explains each part",
      fr: "restaurez le fichier, ou écrivez-le : son schéma explique chaque partie"),
    waive: Phrase(en: "Never.", fr: "Jamais."))

  /// A file that others refer to, by its place.
  private struct Wanted {
    let element: String
    let holds: Phrase
    /// What of it something may refer to, where a registry can do without the file.
    var target: Sense.Target?
  }

  private static let wanted: [String: Wanted] = [
    "registry.xml": Wanted(
      element: "registry",
      holds: Phrase(
        en: "it says who publishes, in which languages and under which rules",
        fr: "il dit qui publie, en quelles langues et selon quelles règles")),
    "organisations.xml": Wanted(
      element: "organisations",
      holds: Phrase(
        en: "it lists the institutions that agreements name", fr: "il énumère les institutions que citent les accords")),
    "calendar.xml": Wanted(
      element: "calendar",
      holds: Phrase(
        en: "it lists the elections that agreements serve", fr: "il énumère les élections que servent les accords"),
      target: .election),
    "legislation.xml": Wanted(
      element: "legislation",
      holds: Phrase(en: "it lists the laws that agreements cite", fr: "il énumère les lois que citent les accords"),
      target: .instrument),
  ]

  static func check(_ case: RegisterCase, _ findings: inout Findings) {
    let register = `case`.register
    guard !register.agreements.isEmpty else { return }
    for gap in register.gaps where gap.isMissing {
      guard let file = wanted[gap.place], file.target.map({ isReferred(to: $0, register) }) ?? true else { continue }
      findings.flag(
        file: register.path(of: gap.place),
        message: Phrase(
          en: "the file \(gap.place) is missing: \(file.holds.en)",
          fr: "le fichier \(gap.place) manque : \(file.holds.fr)"),
        help: Phrase(
          en: "restore it, or write it: its document element is <\(file.element)>, and the schema explains each part",
          fr:
            "restaurez-le, ou écrivez-le : son élément racine est <\(file.element)>, et le schéma explique chaque partie"
        ))
    }
  }

  /// True if anything that was read refers to a thing of this kind. Asked only of a registry without the file.
  private static func isReferred(to target: Sense.Target, _ register: Register) -> Bool {
    let versions = register.agreements.lazy.flatMap { $0.versions.map(\.element) }
    let records = register.agreements.lazy.compactMap { $0.record?.element }
    return register.roots.contains { refers($0, to: target) } || versions.contains { refers($0, to: target) }
      || records.contains { refers($0, to: target) }
  }

  private static func refers(_ root: Element, to target: Sense.Target) -> Bool {
    let senses = AttributeSenses.inFile(root)
    return root.subtree.contains { element in
      senses.entries(element.name).contains { $0.sense == .reference(target) && element.has($0.attribute) }
    }
  }

  static let examples: [Example] = [
    .clean(),
    .flagged(files: ["organisations.xml": "⟦⟧"]),
    .flagged(files: ["registry.xml": "⟦⟧"]),
    .flagged(files: ["calendar.xml": "⟦⟧"]),
    .flagged(files: ["legislation.xml": "⟦⟧"]),
  ]
}
