/// Pieces of the specimen, for examples that change one thing in them.
extension Specimen {
  /// The parties inside `<parties>`.
  static var parties: String { commission() + "\n" + partner() }

  /// The party that is the commission.
  static func commission(_ organisation: String = "organisation=\"electoral-commission\"") -> String {
    """
    <party id="commission" \(organisation) lead="true">
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
    """
  }

  /// The partner; another organisation makes it another body.
  static func partner(
    _ organisation: String = "organisation=\"civil-registry\"", name: String = "Civil Registry"
  ) -> String {
    """
    <party id="registry" \(organisation)>
      <nameAsSigned xml:lang="en">\(name)</nameAsSigned>
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
    """
  }

  /// The data flow.
  static func flow(start: String = "id=\"deaths\" from=\"registry\"") -> String {
    """
    <flow \(start) to="commission" level="individual" frequency="monthly" channel="secure-file-transfer" matching="true" mayStrike="true" safeguards="sg1">
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
    """
  }
}
