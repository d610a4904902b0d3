@testable import Diagnostics

/// A small report that has something of everything: severities, a waiver, fixes, repeats, scripts, a long line.
enum ReportScene {
  static let police = SourceFile(
    path: "Agreements/police-2026/1.xml",
    text: """
      <agreement xmlns="urn:concord:1" id="police-2026">
      \t<title xml:lang="en">Election security</title>
        <title xml:lang="ar">أمن الانتخابات في الجمهورية</title>
        <title xml:lang="ja">選挙の安全 <b/></title>
        <flow id="f2" from="civil-registry" to="emb">
          <purpose>Deceased persons list</purpose>
        </flow>
        <contact phone="\u{202E}1234" note="\(String(repeating: "a long remark ", count: 14))" mail="x@example.org"/>
      \((1...8).map { "  <item code=\"c\($0)\"/>" }.joined(separator: "\n"))
      </agreement>

      """)
  static let broken = SourceFile(
    path: "Agreements/post office/1.xml", bytes: Array("<agreement>\n <a>\u{1B}".utf8) + [0xFF])
  static let quiet = SourceFile(path: "Agreements/quiet/1.xml", text: "<agreement/>\n")

  static let retention = Card(
    id: "data/retention-missing", kind: .substance, severity: .from(.signature, .error, before: .advice),
    citations: [
      Citation("Ireland 2019", "s.19(1)(n)", nature: .bindingLaw(jurisdiction: "Ireland")),
      Citation("GNSEI guidelines", "G-E3", nature: .guideline),
    ],
    dimensions: [.d4], threats: ["T2"], since: "0.1",
    summary: Phrase(
      en: "A flow of personal data has no retention period", fr: "Un flux n’a pas de durée de conservation"),
    finds: Phrase(en: "Flows with personal data and no <retention>.", fr: "Les flux sans <retention>."),
    why: Phrase(en: "Copies that nobody destroys leak.", fr: "Les copies finissent par fuir."),
    mend: Phrase(en: "Add a period.", fr: "Ajoutez une durée."),
    waive: Phrase(en: "Where law sets the period.", fr: "Si la loi fixe la durée."))

  /// Where `needle` stands in a file, the `skip`th time.
  static func find(_ needle: String, in file: SourceFile, skip: Int = 0) -> SourceRange {
    let wanted = Array(needle.utf8)
    var left = skip
    for start in 0...(file.bytes.count - wanted.count) where Array(file.bytes[start..<start + wanted.count]) == wanted {
      if left == 0 { return file.range(start..<start + wanted.count) }
      left -= 1
    }
    preconditionFailure("\(needle) is not in the scene")
  }

  static func finding(
    _ rule: RuleID, _ severity: Severity, _ range: SourceRange?, _ en: Words, _ fr: Words
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, kind: rule.family == "structure" ? .record : .substance, severity: severity, range: range,
      agreement: range == nil ? nil : "police-2026", version: range == nil ? nil : 1, message: Phrase(en: en, fr: fr))
  }

  static var retentionFinding: Diagnostic {
    var finding = finding(
      "data/retention-missing", .error, find("<flow id=\"f2\"", in: police),
      "shares personal data but does not say how long the list is kept",
      "partage des données personnelles sans dire combien de temps la liste est conservée")
    finding.place = Phrase(
      en: "Clause \(6) “\("Deceased persons list")”", fr: "Clause \(6) « \("Deceased persons list") »")
    finding.label = Phrase(en: "this flow", fr: "ce flux")
    finding.help = Phrase(
      en: "add <retention> with a period, for example 30 days after election day",
      fr: "ajoutez <retention> avec une durée, par exemple 30 jours après le scrutin")
    finding.why = Phrase(
      en: "people must be able to know when the copy is destroyed",
      fr: "chacun doit pouvoir savoir quand la copie est détruite")
    let end = find("</flow>", in: police).start.offset
    finding.fixes = [
      Fix(
        title: Phrase(en: "add a retention period", fr: "ajouter une durée de conservation"), grade: .review,
        edits: [Edit(range: end..<end, replacement: "<retention>P30D</retention>\n")])
    ]
    return finding
  }

  static var findings: [Diagnostic] {
    var arabic = finding(
      "language/untranslated", .warning, find("الانتخابات", in: police), "the word is not in the glossary",
      "le mot n’est pas dans le glossaire")
    arabic.label = Phrase(en: "this word", fr: "ce mot")
    let wide = finding(
      "structure/not-allowed-by-schema", .error, find("<b/>", in: police), "“\("b")” does not belong into a title",
      "« \("b") » n’a pas sa place dans un titre")
    var waived = finding(
      "contacts/hidden-character", .warning, find("phone=\"\u{202E}1234\"", in: police),
      "the number “\("\u{202E}1234")” has a hidden character", "le numéro « \("\u{202E}1234") » a un caractère caché")
    waived.waivedBy = "Legal Office"
    let long = finding(
      "contacts/personal-address", .advice, find("mail=\"x@example.org\"", in: police), "looks like a personal address",
      "ressemble à une adresse personnelle")
    let many = (0..<8).map { n in
      finding(
        "structure/code-unknown", .error, find("code=\"c\(n + 1)\"", in: police),
        "no code “\("c\(n + 1)")” in the list",
        "pas de code « \("c\(n + 1)") » dans la liste")
    }
    var whole = finding(
      "data/flow-unused", .advice,
      police.range(
        find("<flow", in: police).start.offset..<find("</flow>", in: police).end.offset),
      "no activity uses this flow", "aucune activité n’utilise ce flux")
    whole.label = Phrase(en: "the flow", fr: "le flux")
    let unreadable = finding(
      "structure/not-readable", .fatal, broken.range(17..<18), "a byte that is no text: | <b> `x` *y* @office",
      "un octet qui n’est pas du texte")
    let empty = finding(
      "structure/empty", .warning, quiet.range(12..<12), "the agreement ends here, 100% empty",
      "l’accord s’arrête ici, vide à 100%")
    let register = finding(
      "register/no-calendar", .warning, nil, "the registry has no electoral calendar",
      "le registre n’a pas de calendrier électoral")
    return many.reversed() + [whole, long, waived, wide, arabic, retentionFinding, unreadable, empty, register]
  }

  static let report = Report(
    version: "0.1.0", stage: .publication, asOf: "2026-05-01", findings: findings, sources: [police, broken, quiet],
    cards: [retention], checked: [Phrase(en: "\(3) agreements in \(3) files", fr: "\(3) accords dans \(3) fichiers")],
    notChecked: [Phrase(en: "attachments", fr: "les pièces jointes")])
}
