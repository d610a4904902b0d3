/// Which data moves, how it is kept safe, and whom people can ask.
extension AgreementText {
  mutating func dataSharing() {
    group("dataSharing") {
      for at in 1...$0.facts.flows {
        if $0.facts.isPersonal, at == 1 { $0.personalFlow(at) } else { $0.statisticalFlow(at) }
      }
    }
    group("safeguards") {
      let objects = (1...$0.facts.flows).map { "flow\($0)" }.joined(separator: " ")
      $0.group(
        "safeguard",
        " id=\"sg1\" code=\"encryption-in-transfer\" protects=\"flow\" objects=\"\(objects)\" party=\"partner\"", 2
      ) { $0.english("description", "Files are encrypted and signed.", 3) }
    }
    group("incidents") {
      $0.line(
        2,
        "<duty id=\"report\" from=\"partner\" to=\"commission\" onElectionDay=\"PT1H\"><limit duration=\"PT24H\" event=\"incident-detected\"/>"
      )
      $0.english("description", "Any loss or leak of what was sent.", 3)
      $0.line(2, "</duty>")
    }
    guard facts.isPersonal else { return }
    group("rights", " party=\"commission\" contact=\"ct-commission\"") {
      $0.english("route", "Write to the Liaison Office; complaints go to the Data Protection Authority.", 2)
      $0.line(2, "<limit duration=\"P30D\" event=\"request\"/>")
    }
  }

  private mutating func statisticalFlow(_ at: Int) {
    let attributes =
      " id=\"flow\(at)\" from=\"partner\" to=\"commission\" level=\"aggregate\" frequency=\"monthly\""
      + " channel=\"secure-file-transfer\" safeguards=\"sg1\""
    group("flow", attributes, 2) {
      $0.trio("title", ("Figures and places", "Chiffres et lieux", "الأرقام والأماكن"), 3)
      for (category, name) in [("geodata", "Points on the map"), ("polling-places", "Rooms and entrances")] {
        $0.line(3, "<item category=\"\(category)\">")
        $0.english("name", name, 4)
        $0.line(3, "</item>")
      }
      $0.english("trigger", "The end of each month.", 3)
      $0.english("volume", "Some hundred records.", 3)
      $0.line(3, "<operation code=\"update\"/>")
      $0.retention()
    }
  }

  private mutating func personalFlow(_ at: Int) {
    let attributes =
      " id=\"flow\(at)\" from=\"partner\" to=\"commission\" level=\"individual\" frequency=\"monthly\""
      + " channel=\"secure-file-transfer\" matching=\"true\" mayStrike=\"true\" safeguards=\"sg1\""
    group("flow", attributes, 2) {
      $0.trio("title", ("List of changes", "Liste des changements", "قائمة التغييرات"), 3)
      for (category, name) in [("name", "Name"), ("birth-date", "Date of birth"), ("address", "Address")] {
        $0.line(3, "<item category=\"\(category)\">")
        $0.english("name", name, 4)
        $0.line(3, "</item>")
      }
      $0.line(3, "<dataSubject code=\"voter\"/>")
      $0.english("trigger", "The end of each month.", 3)
      $0.english("volume", "Some thousand records.", 3)
      $0.line(3, "<operation code=\"match\"/>")
      $0.line(3, "<role party=\"partner\" role=\"controller\"/>")
      $0.line(3, "<role party=\"commission\" role=\"controller\"/>")
      $0.line(3, "<lawfulBasis code=\"official-authority\" instrument=\"electoral-act\" provision=\"s. 12\"/>")
      $0.english("necessity", "Nobody else knows of these changes.", 3)
      $0.english("proportionality", "Only what is needed to find the entry is sent.", 3)
      $0.line(3, "<impactAssessment done=\"true\" date=\"2025-11-10\">")
      $0.english("summary", "The risk is low once each change is verified.", 4)
      $0.line(3, "</impactAssessment>")
      $0.english("notice", "People are told by letter.", 3)
      $0.line(3, "<verification independent=\"true\" noticeFirst=\"true\">")
      $0.english("description", "A second officer compares the record.", 4)
      $0.line(3, "</verification>")
      $0.english("humanReview", "An officer looks at each match.", 3)
      $0.english("accuracy", "Errors are sent back and mended within five days.", 3)
      $0.retention()
    }
  }

  private mutating func retention() {
    let period = "<period duration=\"P\(facts.retention)D\" event=\"receipt\"/>"
    line(3, "<retention holder=\"commission\">\(period)</retention>")
    if facts.isPersonal { line(3, "<retention holder=\"commission\" derived=\"true\">\(period)</retention>") }
    line(
      3,
      "<disposal holder=\"commission\" method=\"secure-erasure\"><deadline duration=\"P10D\" event=\"purpose-fulfilled\"/></disposal>"
    )
    line(3, "<onward allowed=\"false\"/>")
  }
}
