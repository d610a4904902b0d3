import Checker
import Diagnostics
import Registry

/// What a check could not look at, since files are missing or cannot be read: said once for each file, with what leads
/// into it and which rules keep silent.
struct Unchecked {
  private let register: Register
  private let checker: Checker

  /// More files than these are counted.
  private static let most = 5
  /// More rules than these are told by family.
  private static let mostRules = 8

  init(_ register: Register, checker: Checker) {
    self.register = register
    self.checker = checker
  }

  /// One phrase for each gap that says something of the agreements; none where everything was read.
  var phrases: [Phrase] {
    let gaps = register.gaps.filter { !$0.isMissing || !register.agreements.isEmpty }
    let shown = gaps.prefix(Self.most).map(phrase)
    guard gaps.count > Self.most else { return shown }
    let more = gaps.count - Self.most
    return shown + [
      more == 1
        ? Phrase(
          en: "what 1 more file holds that cannot be used", fr: "ce que contient 1 autre fichier inutilisable")
        : Phrase(
          en: "what \(more) more files hold that cannot be used",
          fr: "ce que contiennent \(more) autres fichiers inutilisables")
    ]
  }

  /// `references to organisations, and 3 rules (parties/name-not-valid, …), since Agreements/organisations.xml is missing`
  private func phrase(_ gap: Gap) -> Phrase {
    let what = [subject(gap), silence(gap)].compactMap { $0 }
    let path = register.path(of: gap.path)
    return gap.isMissing
      ? Phrase(
        en: "\(what.map(\.en.text).joined(separator: ", and ")), since \(path) is missing",
        fr: "\(what.map(\.fr.text).joined(separator: ", et ")), car \(path) manque")
      : Phrase(
        en: "\(what.map(\.en.text).joined(separator: ", and ")), since \(path) cannot be used",
        fr: "\(what.map(\.fr.text).joined(separator: ", et ")), car \(path) n’est pas utilisable")
  }

  /// What is not known for want of the file itself.
  private func subject(_ gap: Gap) -> Phrase? {
    switch gap.parts {
    case .profile: nil
    case .organisations: Phrase(en: "references to organisations", fr: "les renvois aux organisations")
    case .calendar: Phrase(en: "references to elections", fr: "les renvois aux élections")
    case .legislation: Phrase(en: "references to laws", fr: "les renvois aux lois")
    case .codeLists: Phrase(en: "codes of the jurisdiction", fr: "les codes du pays")
    case .record: Phrase(en: "what happened under the agreement", fr: "ce qui s’est passé sous l’accord")
    case .documents: Phrase(en: "the documents", fr: "les documents")
    default: Phrase(en: "what stands there", fr: "ce qui s’y trouve")
    }
  }

  /// The rules that keep silent.
  private func silence(_ gap: Gap) -> Phrase? {
    if gap.parts.contains(.profile) {
      return Phrase(
        en: "all rules of substance, whose limits, commission and languages it names",
        fr: "toutes les règles de fond, dont il fixe les limites, la commission et les langues")
    }
    let rules = checker.silentRules(without: gap.parts)
    guard !rules.isEmpty else { return nil }
    let list = list(rules)
    let agreement = gap.agreement.map { (" for \($0)", " pour \($0)") } ?? ("", "")
    return rules.count == 1
      ? Phrase(en: "the rule \(list)\(agreement.0)", fr: "la règle \(list)\(agreement.1)")
      : Phrase(
        en: "\(rules.count) rules\(agreement.0) (\(list))", fr: "\(rules.count) règles\(agreement.1) (\(list))")
  }

  private func list(_ rules: [RuleID]) -> String {
    guard rules.count > Self.mostRules else { return rules.map(\.rawValue).joined(separator: ", ") }
    let families = Dictionary(grouping: rules, by: \.family).mapValues(\.count)
    return families.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}
