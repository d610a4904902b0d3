import Registry

/// A small registry with one agreement that is clean for every rule; examples are put into it.
public enum Specimen {
  /// The day as of which examples are judged unless they say otherwise.
  public static let day = "2026-11-21"

  /// The id of the agreement.
  public static let agreement = "specimen"

  /// The files around the agreement, by place.
  static let files: [String: String] = [
    "registry.xml": registry, "organisations.xml": organisations, "calendar.xml": calendar,
    "legislation.xml": legislation,
  ]

  /// The attributes of the agreement, in order.
  static let attributes: [(String, String)] = [
    ("id", agreement), ("version", "1"), ("kind", "original"), ("schemaVersion", "1.0"), ("xml:lang", "en"),
  ]

  /// What stands directly inside the agreement, in the order of the schema.
  static let body: String = """
    <title xml:lang="en">Agreement on civil status data</title>
    <summary xml:lang="en" reviewedOn="2026-01-12" reviewedBy="Legal Directorate">The Civil Registry tells the Commission every month which voters have died, so that the register of voters is right on election day. The Commission alone decides who is on the register.</summary>
    <classification type="data-sharing-agreement" binding="binding">
      <nature code="information-exchange"><description xml:lang="en">A monthly list of deaths.</description></nature>
      <area code="voter-register-data"/>
      <scope level="national"/>
      <serves election="general-2027"/>
    </classification>
    <copy provenance="original"/>
    <parties>
      <party id="commission" organisation="electoral-commission" lead="true">
        <nameAsSigned xml:lang="en">Electoral Commission</nameAsSigned>
        <role code="lead"/>
        <role code="recipient"/>
        <function instrument="electoral-act" provision="s. 12"><description xml:lang="en">Keeps the register of voters.</description></function>
        <contact id="ct1" level="1" verified="2026-10-01">
          <purpose code="day-to-day"/>
          <purpose code="data-rights"/>
          <purpose code="emergency"/>
          <office xml:lang="en">Register Unit</office>
          <email value="register@commission.example"/>
          <telephone value="+999 20 100 100"/>
          <hours xml:lang="en">day and night in the election period</hours>
        </contact>
        <signature date="2026-01-12" method="handwritten"><office xml:lang="en">Chair of the Commission</office></signature>
      </party>
      <party id="registry" organisation="civil-registry">
        <nameAsSigned xml:lang="en">Civil Registry</nameAsSigned>
        <role code="provider"/>
        <function instrument="civil-status-act" provision="s. 8"><description xml:lang="en">Records deaths.</description></function>
        <contact id="ct2" level="1" verified="2026-10-01">
          <purpose code="day-to-day"/>
          <purpose code="data-rights"/>
          <purpose code="emergency"/>
          <office xml:lang="en">Records Office</office>
          <email value="records@civil-registry.example"/>
          <hours xml:lang="en">day and night in the election period</hours>
        </contact>
        <signature date="2026-01-12" method="handwritten"><office xml:lang="en">Director General</office></signature>
      </party>
    </parties>
    <purpose>
      <statement xml:lang="en">To remove deceased persons from the register of voters in time for every election, on data that the Civil Registry holds by law.</statement>
      <outOfScope id="limit" party="registry"><description xml:lang="en">The Civil Registry takes no part in deciding who is on the register, nor in voting or counting.</description></outOfScope>
    </purpose>
    <legalBases>
      <legalBasis party="commission" instrument="electoral-act" provision="s. 12" effect="grants-power"/>
      <legalBasis party="registry" instrument="civil-status-act" provision="s. 33" effect="overrides-secrecy"/>
    </legalBases>
    <activities>
      <activity id="supply" code="register-data-supply" responsible="registry">
        <title xml:lang="en">Monthly list of deaths</title>
        <deadline><limit duration="P5D" event="end-of-month"/></deadline>
        <standard monitoredBy="commission"><metric xml:lang="en">lists sent in time</metric><target xml:lang="en">all</target></standard>
      </activity>
    </activities>
    <decisions>
      <decision id="striking" subject="register-content" authority="commission" mode="emb-alone">
        <title xml:lang="en">Who is struck from the register</title>
        <criteria xml:lang="en">A certified record of death.</criteria>
        <limit duration="P10D" event="receipt" inElectionPeriod="P3D"/>
      </decision>
    </decisions>
    <independence noFetterClause="c5">
      <dimension code="institutional" affected="false"><reason xml:lang="en">No power passes to the Civil Registry.</reason></dimension>
      <dimension code="financial" affected="false"><reason xml:lang="en">No money changes hands.</reason></dimension>
      <dimension code="personnel" affected="false"><reason xml:lang="en">No staff are lent.</reason></dimension>
      <dimension code="functional" affected="true" clauses="c3"><risk xml:lang="en">A late list leaves the register wrong.</risk><mitigation xml:lang="en">The Commission decides on what it has, and may use other sources.</mitigation></dimension>
      <dimension code="behavioural" affected="true" clauses="c8"><risk xml:lang="en">Striking may look partisan.</risk><mitigation xml:lang="en">The agreement and its figures are published.</mitigation></dimension>
      <communications authority="commission" clause="c8"><description xml:lang="en">The Commission alone speaks about the register of voters.</description></communications>
    </independence>
    <resources arrangement="none"><description xml:lang="en">Each party bears its own cost.</description></resources>
    <exercises>
      <exercise id="trial" kind="tabletop" lead="commission" participants="registry">
        <title xml:lang="en">Trial run of the exchange</title>
        <deadline><limit duration="P90D" direction="before" event="election-day"/></deadline>
      </exercise>
    </exercises>
    <dataSharing>
      <flow id="deaths" from="registry" to="commission" level="individual" frequency="monthly" channel="secure-file-transfer" matching="true" mayStrike="true" safeguards="sg1">
        <title xml:lang="en">List of deaths</title>
        <item category="name"><name xml:lang="en">Name</name></item>
        <item category="birth-date"><name xml:lang="en">Date of birth</name></item>
        <dataSubject code="voter"/>
        <trigger xml:lang="en">The end of each month.</trigger>
        <volume xml:lang="en">About 3,000 records a month.</volume>
        <operation code="match"/>
        <role party="registry" role="controller"/>
        <role party="commission" role="controller"/>
        <lawfulBasis code="official-authority" instrument="electoral-act" provision="s. 12"/>
        <necessity xml:lang="en">Deaths are known to nobody else.</necessity>
        <proportionality xml:lang="en">Only what is needed to find the entry is sent.</proportionality>
        <impactAssessment done="true" date="2025-11-10"><summary xml:lang="en">The risk is low once striking is verified.</summary></impactAssessment>
        <notice xml:lang="en">Relatives are told by letter.</notice>
        <verification independent="true" noticeFirst="true"><description xml:lang="en">A second officer compares the record of death.</description></verification>
        <humanReview xml:lang="en">An officer looks at each match.</humanReview>
        <accuracy xml:lang="en">Errors are sent back and mended within five days.</accuracy>
        <retention holder="commission"><period duration="P60D" event="receipt"/></retention>
        <retention holder="commission" derived="true"><period duration="P60D" event="receipt"/></retention>
        <disposal holder="commission" method="secure-erasure"><deadline duration="P10D" event="purpose-fulfilled"/></disposal>
        <onward allowed="false"/>
      </flow>
    </dataSharing>
    <safeguards>
      <safeguard id="sg1" code="encryption-in-transfer" protects="flow" objects="deaths" party="registry"><description xml:lang="en">Files are encrypted and signed.</description></safeguard>
    </safeguards>
    <incidents>
      <duty id="report" from="registry" to="commission" onElectionDay="PT1H"><limit duration="PT24H" event="incident-detected"/><description xml:lang="en">Any loss or leak of the lists.</description></duty>
    </incidents>
    <rights party="commission" contact="ct1">
      <route xml:lang="en">Write to the Register Unit; complaints go to the Data Protection Authority.</route>
      <limit duration="P30D" event="request"/>
    </rights>
    <escalation>
      <step level="1"><forum xml:lang="en">The two offices named as contacts</forum><limit duration="P5D" event="dispute-raised" inElectionPeriod="PT24H"/></step>
      <step level="2"><forum xml:lang="en">Chair of the Commission and Director General</forum><limit duration="P10D" event="dispute-raised" inElectionPeriod="PT24H"/></step>
      <finalResolution body="tribunal"><description xml:lang="en">The Electoral Tribunal decides.</description></finalResolution>
      <meanwhile rule="commission-decision-stands"/>
      <referral bypasses="registry"><description xml:lang="en">Wrongdoing is reported to the Anti-Corruption Commission.</description></referral>
    </escalation>
    <term signed="2026-01-12" effective="2026-02-01" effectOn="date" expires="2029-01-31">
      <renewal mode="by-agreement"/>
      <review interval="P1Y" next="2027-01-15"><afterElection duration="P90D" event="election-day"/></review>
      <amendment written="true" consentOfCommission="true" published="true"/>
      <withdrawal party="commission" alone="true" penalty="false"><notice duration="P60D" event="notice"/></withdrawal>
      <withdrawal party="registry" alone="true" penalty="false">
        <notice duration="P180D" event="notice"/>
        <blackout><opens duration="P0D" event="election-period-start"/><closes duration="P0D" event="election-period-end"/></blackout>
      </withdrawal>
      <terminationGround xml:lang="en">Repeated failure to send the list.</terminationGround>
    </term>
    <publication decision="full" publishBy="2026-01-19">
      <office xml:lang="en">Secretary General</office>
      <limit duration="P10D" event="signature"/>
      <consultation opened="2025-11-03" closed="2025-12-08" submissions="4"><summary xml:lang="en">Four answers; retention was shortened.</summary></consultation>
      <observerAccess xml:lang="en">Observers may watch the monthly exchange.</observerAccess>
    </publication>
    <text xml:lang="en" status="authentic">
      <clause id="c1" number="1" kind="purpose" binds="purpose"><heading>Purpose</heading><paragraph>The parties keep the register of voters free of deceased persons.</paragraph></clause>
      <clause id="c2" number="2" kind="roles" binds="activities parties legalBases"><heading>Monthly list</heading><paragraph>The Civil Registry sends the list of deaths within 5 days after the end of each month.</paragraph></clause>
      <clause id="c3" number="3" kind="decision-authority" binds="decisions"><heading>Decisions</heading><paragraph>The Commission alone decides who is struck, within 10 days of receipt and within 3 days in the election period.</paragraph></clause>
      <clause id="c4" number="4" kind="data" binds="deaths sg1 rights report"><heading>Data</heading><paragraph>The Commission keeps the list for 60 days after receipt and erases it within 10 days after that. Loss or leak is reported within 24 hours, on election day within 1 hour. Requests are answered within 30 days.</paragraph></clause>
      <clause id="c5" number="5" kind="no-fetter" binds="independence"><heading>Powers of the Commission</heading><paragraph>Nothing in this agreement limits the legal powers of the Commission.</paragraph></clause>
      <clause id="c6" number="6" kind="dispute" binds="escalation"><heading>Disagreement</heading><paragraph>Disagreement is settled step by step; meanwhile the decision of the Commission stands.</paragraph></clause>
      <clause id="c7" number="7" kind="effect-term" binds="term resources exercises"><heading>Term</heading><paragraph>The agreement applies from 1 February 2026 to 31 January 2029. The Commission may leave on 60 days’ notice, the Civil Registry on 180 days’ notice outside the election period. A trial run is held 90 days before election day.</paragraph></clause>
      <clause id="c8" number="8" kind="publication" binds="publication"><heading>Publication</heading><paragraph>The Commission publishes this agreement within 10 days of signature, and alone speaks about the register.</paragraph></clause>
    </text>
    <documents>
      <document id="signed" type="signed-copy" language="en" mediaType="application/pdf" file="signed.pdf" bytes="12345" sha256="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"><title xml:lang="en">Signed copy</title></document>
    </documents>
    <notApplicable group="directions" reason="not-applicable"><explanation xml:lang="en">Nobody instructs anybody.</explanation></notApplicable>
    <notApplicable group="personnel" reason="not-applicable"><explanation xml:lang="en">No staff are lent.</explanation></notApplicable>
    <notApplicable group="crisis" reason="not-applicable"><explanation xml:lang="en">The exchange is suspended in a crisis.</explanation></notApplicable>
    """

  /// The body with some stretches replaced.
  static func body(replacing changes: [String: String]) -> String {
    changes.reduce(body) { $0.replacing($1.key, with: $1.value) }
  }

  /// Another file like the specimen: a further version, or another agreement.
  ///
  /// - Parameters:
  ///   - attributes: The version and kind, as attributes.
  ///   - change: The day of the change, where it is a later version.
  ///   - id: The id of the agreement.
  ///   - signed: The day of signature; publication and effect follow it as in the specimen.
  ///   - replacing: Stretches of the body, and what stands there instead.
  static func version(
    _ attributes: String, change: String? = nil, id: String = agreement, signed: String = "2026-01-12",
    replacing changes: [String: String] = [:]
  ) -> String {
    let day = Day(signed) ?? Day(number: 0)
    let (effect, old) = (day + 20, day - (Day("2026-01-12") ?? day) == 0)
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let (year, month, dayOfMonth) = effect.components
    let dates =
      old
      ? [:]
      : [
        "2026-01-12": signed, "2026-01-19": (day + 7).description, "2026-02-01": effect.description,
        "1 February 2026": "\(dayOfMonth) \(months[month - 1]) \(year)",
      ]
    let reason = change.map { "<change date=\"\($0)\"><reason xml:lang=\"en\">A new rule.</reason></change>\n" } ?? ""
    return
      "<agreement xmlns=\"urn:concord:1\" id=\"\(id)\" \(attributes) schemaVersion=\"1.0\" xml:lang=\"en\">\n\(reason)"
      + dates.reduce(change == nil ? body(replacing: changes) : changed(body(replacing: changes))) {
        $0.replacing($1.key, with: $1.value)
      } + "\n</agreement>\n"
  }

  /// The body with something that was agreed anew: a version that changes nothing is a fault of its own.
  private static func changed(_ body: String) -> String {
    body.replacing("</title>\n<summary", with: "</title>\n<shortTitle xml:lang=\"en\">Deaths</shortTitle>\n<summary")
  }

  /// The documents that lie in the folder of the agreement.
  static let documents = [(name: "signed.pdf", bytes: 12345, sha256: String(repeating: "a", count: 64))]

  /// The events of the record.
  static let record = """
    <event id="e1" date="2025-11-03" type="consultation-opened"/>
    <event id="e2" date="2025-12-08" type="consultation-closed"/>
    <event id="e3" date="2026-01-12" type="signed" version="1"/>
    <event id="e4" date="2026-01-19" type="published" version="1"/>
    <event id="e5" date="2026-02-01" type="effective" version="1"/>
    """

  static let registry = """
    <registry xmlns="urn:concord:1" schemaVersion="1.0" commission="electoral-commission" fictional="true" baseAddress="https://registry.example" currency="XSM">
      <title xml:lang="en">Specimen registry</title>
      <description xml:lang="en">A registry for examples.</description>
      <jurisdiction xml:lang="en">Nowhere</jurisdiction>
      <language code="en" required="true"><name>English</name></language>
      <licence address="https://creativecommons.org/licenses/by/4.0/" spdx="CC-BY-4.0"><name xml:lang="en">Creative Commons Attribution 4.0</name></licence>
      <contact verified="2026-10-01"><purpose code="day-to-day"/><office xml:lang="en">Registry Office</office><email value="registry@commission.example"/></contact>
      <profile/>
    </registry>
    """

  static let organisations = """
    <organisations xmlns="urn:concord:1" schemaVersion="1.0">
      <organisation id="electoral-commission" type="electoral-management-body" branch="independent"><name xml:lang="en">Electoral Commission</name></organisation>
      <organisation id="civil-registry" type="civil-registry" branch="executive"><name xml:lang="en">Civil Registry</name></organisation>
      <organisation id="police" type="police" branch="executive"><name xml:lang="en">National Police</name></organisation>
      <organisation id="finance-ministry" type="finance-ministry" branch="executive"><name xml:lang="en">Ministry of Finance</name></organisation>
      <organisation id="electoral-tribunal" type="electoral-tribunal" branch="judicial"><name xml:lang="en">Electoral Tribunal</name></organisation>
      <organisation id="anti-corruption-commission" type="anti-corruption-agency" branch="independent"><name xml:lang="en">Anti-Corruption Commission</name></organisation>
    </organisations>
    """

  static let calendar = """
    <calendar xmlns="urn:concord:1" schemaVersion="1.0">
      <election id="general-2027" type="parliamentary" day="2027-05-16" periodStart="2027-03-16" periodEnd="2027-06-15">
        <title xml:lang="en">General election 2027</title>
        <moment code="results-deadline" date="2027-05-30"/>
        <freeze from="2027-02-16" until="2027-06-15"/>
      </election>
    </calendar>
    """

  static let legislation = """
    <legislation xmlns="urn:concord:1" schemaVersion="1.0">
      <instrument id="electoral-act" kind="electoral-law" inForce="2019-01-01"><title xml:lang="en">Electoral Act 2019</title>
        <provision number="s. 12"><summary xml:lang="en">The Commission keeps the register of voters.</summary></provision>
        <provision number="s. 40"><summary xml:lang="en">The Commission decides on postponement.</summary></provision></instrument>
      <instrument id="civil-status-act" kind="sector-law" inForce="2010-01-01"><title xml:lang="en">Civil Status Act 2010</title>
        <provision number="s. 8"><summary xml:lang="en">The Registry records deaths.</summary></provision>
        <provision number="s. 20" secrecy="true"><summary xml:lang="en">Records are secret.</summary></provision>
        <provision number="s. 33"><summary xml:lang="en">Records may be given to the Commission in spite of section 20.</summary></provision></instrument>
      <instrument id="old-act" kind="sector-law" inForce="1990-01-01" repealed="2009-12-31" replacedBy="civil-status-act"><title xml:lang="en">Records Act 1990</title>
        <provision number="s. 1"><summary xml:lang="en">Repealed.</summary></provision></instrument>
    </legislation>
    """
}
