import Diagnostics
import Registry

/// What the checks say of files as an event would leave them, before anything is written.
struct EventTrial {
  let agreement: String
  let registry: String
  let today: Day
  let changes: [FileChange]

  init(_ agreement: String, in registry: String, today: Day, changes: [FileChange]) {
    (self.agreement, self.registry, self.today, self.changes) = (agreement, registry, today, changes)
  }

  /// The command that says all that is missing for signature.
  private var check: String { RegistryPaths.command("check", "--stage", "signature", agreement, in: registry) }

  /// Throws where an error of the record would come up that is not there now. What was wrong before stays for the check.
  func refuseContradiction() async throws(PublishingError) {
    var known = Set(try await errors(stage: nil, changed: false).map(Told.init))
    let new = try await errors(stage: nil, changed: true).filter { known.insert(Told($0)).inserted }
    // The grounds on which a version may not be signed are told with those.
    guard let first = new.first(where: { $0.kind == .record && !EventTrial.ofSigning.contains($0.rule.rawValue) })
    else { return }
    throw .request(refusal(first))
  }

  /// What stays open in a version that is to be recorded as signed. Throws where its text is not finished: nobody can have
  /// signed that. Errors of substance do not hold up a fact; they are published beside it.
  func openPoints(ofVersion number: Int) async throws(PublishingError) -> [Phrase] {
    let errors = try await errors(stage: .signature, changed: true).filter { $0.version == number }
    let unfinished = errors.filter { $0.kind == .record }
    if let first = unfinished.first {
      let sentence = told(first)
      let count = unfinished.count
      let nouns = count == 1 ? ("error", "erreur") : ("errors", "erreurs")
      throw .request(
        Phrase(
          en: """
            version \(number) of \(agreement) is not ready to be signed, with \(count) \(nouns.0) of the record; the first: \
            \(sentence.en). All of them: \(check)
            """,
          fr: """
            la version \(number) de \(agreement) n’est pas prête pour la signature : \(count) \(nouns.1) du registre ; \
            la première : \(sentence.fr). Toutes : \(check)
            """))
    }
    guard let first = errors.first.map(told) else { return [] }
    let count = errors.count
    let nouns = count == 1 ? ("point", "point ouvert, publié") : ("points", "points ouverts, publiés")
    return [
      Phrase(
        en: """
          signed with \(count) open \(nouns.0), to be published beside it; the first: \(first.en). \
          More: \(check)
          """,
        fr: """
          signé avec \(count) \(nouns.1) à côté ; le premier : \(first.fr). \
          Détails : \(check)
          """)
    ]
  }

  /// Rules that speak of an unfinished text: told by ``openPoints(ofVersion:)``.
  private static let ofSigning: Set<String> = ["structure/placeholder-left", "structure/part-missing"]

  private func errors(stage: Stage?, changed: Bool) async throws(PublishingError) -> [Diagnostic] {
    var replacing: [String: SourceFile] = [:]
    for change in changes where changed {
      let place = change.path.split(separator: "/").suffix(2).joined(separator: "/")
      replacing[place] = SourceFile(path: change.path, bytes: change.after)
    }
    let inspection = try await Inspection.inspect(
      registry, day: today, stage: stage, only: [agreement], replacing: replacing)
    return inspection.findings(about: [RegistryPaths.shown(agreement, in: registry)]).filter {
      $0.severity >= .error && $0.waivedBy == nil
    }
  }

  /// A finding with its place, as a person names it.
  private func told(_ finding: Diagnostic) -> Phrase {
    guard let place = finding.place else { return finding.message }
    return Phrase(en: "\(place.en): \(finding.message.en)", fr: "\(place.fr) : \(finding.message.fr)")
  }

  private func refusal(_ finding: Diagnostic) -> Phrase {
    let sentence = told(finding)
    let help = (finding.help.map { "; \($0.en.text)" } ?? "", finding.help.map { " ; \($0.fr.text)" } ?? "")
    return Phrase(
      en: "the record would contradict the agreement: \(sentence.en)\(help.0)",
      fr: "le registre contredirait l’accord : \(sentence.fr)\(help.1)")
  }

  /// What a finding says, wherever its place has moved.
  private struct Told: Hashable {
    let rule: RuleID
    let message: Phrase

    init(_ finding: Diagnostic) { (rule, message) = (finding.rule, finding.message) }
  }
}
