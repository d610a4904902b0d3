extension Specimen {
  /// The elements of this name directly inside the specimen, with some stretches of them replaced: the short way to say
  /// in an example what differs from what is right.
  static func part(_ name: String, _ edits: KeyValuePairs<String, String> = [:]) -> String {
    let pieces = ExampleRegistry.pieces(body) ?? []
    return edited(pieces.filter { $0.name == name }.map(\.text).joined(separator: "\n"), edits)
  }

  /// The beginning of a publication that withholds something, with what that asks for.
  static let partlyPublished =
    "<publication decision=\"partial\" ground=\"system-security\" review=\"2027-01-12\""

  /// The law behind it, which stands before the consultation.
  static let lawOfWithholding = "<basis instrument=\"electoral-act\" provision=\"s. 12\"/><consultation opened"

  /// A file around the agreements, as it stands in the specimen.
  static func file(_ name: String) -> String { files[name] ?? "" }

  /// A text with some stretches replaced. Each must occur: an example that changes nothing would prove nothing.
  static func edited(_ text: String, _ edits: KeyValuePairs<String, String>) -> String {
    edits.reduce(text) { text, edit in
      precondition(text.contains(edit.key), "the specimen does not contain: \(edit.key)")
      return text.replacing(edit.key, with: edit.value)
    }
  }

  /// A second version of the specimen as a file of the example. It is signed on 15 January 2027, published on the 18th
  /// and takes effect on the 20th, with further edits.
  static func secondVersion(kind: String = "amendment", _ edits: KeyValuePairs<String, String> = [:]) -> [String:
    String]
  {
    let start = attributes.map { name, value in
      " \(name)=\"\(name == "version" ? "2" : name == "kind" ? kind : value)\""
    }.joined()
    let dated = edited(
      body,
      [
        "2026-01-12": "2027-01-15", "effective=\"2026-02-01\"": "effective=\"2027-01-20\"",
        "next=\"2027-01-15\"": "next=\"2028-01-15\"", "publishBy=\"2026-01-19\"": "publishBy=\"2027-01-25\"",
        "from 1 February 2026": "from 20 January 2027",
      ])
    let change =
      "<change date=\"2027-01-15\"><reason xml:lang=\"en\">The first months showed what was missing.</reason></change>"
    let text = "<agreement xmlns=\"urn:concord:1\"\(start)>\n\(change)\n\(edited(dated, edits))\n</agreement>\n"
    return ["\(agreement)/2.xml": text]
  }

  /// The record of the specimen with what happened to its second version.
  static func secondRecord(effective: String = "2027-01-20") -> String {
    record + """

      <event id="e11" date="2027-01-15" type="signed" version="2"/>
      <event id="e12" date="2027-01-18" type="published" version="2"/>
      <event id="e13" date="\(effective)" type="effective" version="2"/>
      """
  }

  /// The specimen with a crisis provision: the elements that differ, with some stretches of them replaced.
  static func withCrisis(_ edits: KeyValuePairs<String, String> = [:]) -> String {
    let unsaid = part("notApplicable").split(separator: "\n").filter { !$0.contains("group=\"crisis\"") }
      .joined(separator: "\n")
    let clause = """
      <clause id="c9" number="9" kind="crisis" binds="flood"><heading>Flood</heading><paragraph>In a flood the Civil Registry sends its lists by courier, for 30 days at most. The public is told within 48 hours.</paragraph></clause>
          </text>
      """
    return edited(crisis, edits) + unsaid + part("text", ["</text>": clause])
  }

  private static let crisis = """
    <crisis>
      <provision id="flood" type="natural-disaster">
        <trigger xml:lang="en">A flood cuts the lines between the offices.</trigger>
        <declaredBy xml:lang="en">Chair of the Commission</declaredBy>
        <basis instrument="electoral-act" provision="s. 40"/>
        <power holder="registry"><description xml:lang="en">Sends lists by courier.</description></power>
        <sunset maximumDays="30"/>
        <renewal by="commission" maximumTimes="1" consentOfCommission="true"/>
        <postponement authority="commission"><basis instrument="electoral-act" provision="s. 40"/></postponement>
        <deadlineGuarantee xml:lang="en">The Civil Registry sends the last list in time for the legal deadline.</deadlineGuarantee>
        <publicNotice duration="PT48H" event="crisis-declared"/>
      </provision>
    </crisis>
    """
}
