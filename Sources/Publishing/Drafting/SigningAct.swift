import Diagnostics
import Drafting
import Registry

/// The signing of a version, as it is written down with its event: signatures stand in the version itself, and nothing else
/// makes it count as signed.
struct SigningAct {
  /// The day of signature.
  let day: Day
  /// The parties whose signature the event is about; none: all of them.
  let parties: [String]
  /// The file of the version with the new signatures; nil where they stand in it already.
  let signed: [UInt8]?

  /// Throws ``PublishingError/request(_:)`` where it is not said who signed, or signatures and day contradict each other.
  ///
  /// - Parameter signatories: `party=office`, the party by its id or organisation; none: the version has its signatures.
  init(
    _ version: Agreement, in opened: OpenedAgreement, signatories: [String], date: Day?, today: Day
  ) throws(PublishingError) {
    guard !signatories.isEmpty else {
      (day, parties) = try SigningAct.written(version, opened.series.id, date, today)
      signed = nil
      return
    }
    let day = date ?? today
    var offices: [(party: String, office: [(language: String, text: String)])] = []
    for word in signatories {
      let (party, office) = try SigningAct.signatory(word, version)
      let text = try opened.texts([office], main: version.language)
      if let at = offices.firstIndex(where: { $0.party == party }) {
        offices[at].office += text
      } else {
        offices.append((party, text))
      }
    }
    self.day = day
    let unsigned = Set(version.unsignedParties.map(\.id)).subtracting(offices.map(\.party))
    let isWhole = unsigned.isEmpty && version.signatureDays.allSatisfy { $0 == day }
    parties = isWhole ? [] : offices.map(\.party)
    signed = SignatureEntry(day: day, offices: offices).added(to: version)
  }

  /// Day and parties of signatures that stand in the version.
  private static func written(
    _ version: Agreement, _ agreement: String, _ date: Day?, _ today: Day
  ) throws(PublishingError) -> (Day, [String]) {
    if version.lacksSignaturePage { return (date ?? today, []) }
    let days = Set(version.signatureDays).sorted()
    guard let last = days.last, version.isFullySigned || date.map(days.contains) ?? false else {
      throw .request(unsigned(version, agreement))
    }
    let day = date ?? last
    guard days.contains(day) else {
      let all = days.map(\.description).joined(separator: ", ")
      throw .request(
        Phrase(
          en: "no signature of version \(version.version) is of \(day); they are of \(all)",
          fr: "aucune signature de la version \(version.version) n’est du \(day) ; elles sont du \(all)"))
    }
    if version.isFullySigned, days.count == 1 { return (day, []) }
    let concerned = version.parties.parties.filter { $0.signatures.contains { $0.date == day } }.map(\.id)
    return (day, version.isFullySigned && day == last ? [] : concerned)
  }

  private static func unsigned(_ version: Agreement, _ agreement: String) -> Phrase {
    let parties = version.unsignedParties.map(\.id)
    let (names, number) = (parties.joined(separator: ", "), version.version)
    func ask(_ office: String) -> String { parties.map { "--by \"\($0)=\(office)\"" }.joined(separator: " ") }
    return Phrase(
      en: """
        who signed version \(number) of \(agreement)? The file has no signature of \(names): add \(ask("the office"))
        """,
      fr: """
        qui a signé la version \(number) de \(agreement) ? Le fichier n’a pas de signature de \(names) : ajoutez \
        \(ask("le bureau"))
        """)
  }

  /// The party and the office in `police=Inspector General`, `police=fr=Inspection générale`.
  private static func signatory(
    _ word: String, _ version: Agreement
  ) throws(PublishingError) -> (party: String, office: String) {
    let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, !halves[1].allSatisfy(\.isWhitespace) else {
      throw .request(
        Phrase(
          en: "“\(word)” names no office: write --by \"\(halves[0])=the office that signed\"",
          fr: "« \(word) » ne nomme pas de bureau : écrivez --by \"\(halves[0])=le bureau qui a signé\""))
    }
    let all = version.parties.parties
    guard let party = all.first(where: { $0.id == halves[0] || $0.organisation == halves[0] }) else {
      let ids = all.map(\.id)
      let near = Likeness.best(halves[0], among: ids + all.map(\.organisation))
      let list = ids.joined(separator: ", ")
      throw .request(
        Phrase(
          en: "there is no party “\(halves[0])”; \(near.map { "did you mean \($0)?" } ?? "there are \(list)")",
          fr:
            "il n’y a pas de partie « \(halves[0]) » ; \(near.map { "vouliez-vous dire \($0) ?" } ?? "il y a \(list)")"
        ))
    }
    if let before = party.signatures.first {
      throw .request(
        Phrase(
          en: "\(party.id) has signed already, on \(before.date); if that is wrong, correct it in the file",
          fr: "\(party.id) a déjà signé, le \(before.date) ; si c’est une erreur, corrigez le fichier"))
    }
    return (party.id, halves[1])
  }
}

extension Agreement {
  /// The parties whose signature is missing; those that joined on their own do not sign.
  var unsignedParties: [Party] { parties.parties.filter { $0.accession == nil && $0.signatures.isEmpty } }
}
