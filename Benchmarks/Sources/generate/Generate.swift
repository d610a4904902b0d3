#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `generate FOLDER N [SEED]` writes a registry with N agreements.
@main
enum Generate {
  static let organisations = 200

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3, let count = Int(arguments[2]), count > 0 else {
      print("usage: generate FOLDER N [SEED]")
      exit(2)
    }
    let folder = arguments[1]
    let seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
    mkdir(folder, 0o755)
    write(registry, "\(folder)/registry.xml")
    write(organisationList, "\(folder)/organisations.xml")
    write(calendar, "\(folder)/calendar.xml")
    write(legislation, "\(folder)/legislation.xml")
    for number in 1...count {
      var agreement = AgreementText(number: number, organisations: organisations, seed: seed)
      mkdir("\(folder)/\(agreement.id)", 0o755)
      write(agreement.version(), "\(folder)/\(agreement.id)/1.xml")
      write(agreement.record(), "\(folder)/\(agreement.id)/record.xml")
    }
  }

  private static func write(_ text: String, _ path: String) {
    guard let file = fopen(path, "wb") else {
      print("\(path) cannot be written")
      exit(1)
    }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  private static let registry = """
    <registry xmlns="urn:concord:1" schemaVersion="1.0" commission="electoral-commission" fictional="true" baseAddress="https://registry.example" currency="XSM">
      <title xml:lang="en">Generated registry</title><title xml:lang="fr">Registre généré</title><title xml:lang="ar">سجل مولَّد</title>
      <description xml:lang="en">A registry for measuring.</description><description xml:lang="fr">Un registre pour mesurer.</description><description xml:lang="ar">سجل للقياس.</description>
      <jurisdiction xml:lang="en">Nowhere</jurisdiction><jurisdiction xml:lang="fr">Nulle part</jurisdiction><jurisdiction xml:lang="ar">لا مكان</jurisdiction>
      <language code="en" required="true"><name>English</name></language>
      <language code="fr"><name>Français</name></language>
      <language code="ar" direction="rtl"><name>العربية</name></language>
      <licence address="https://creativecommons.org/licenses/by/4.0/" spdx="CC-BY-4.0"><name xml:lang="en">Creative Commons Attribution 4.0</name></licence>
      <contact verified="2026-10-01"><purpose code="day-to-day"/><office xml:lang="en">Registry Office</office><email value="registry@commission.example"/></contact>
      <profile/>
    </registry>

    """

  private static var organisationList: String {
    var xml = "<organisations xmlns=\"urn:concord:1\" schemaVersion=\"1.0\">\n"
    xml +=
      "  <organisation id=\"electoral-commission\" type=\"electoral-management-body\" branch=\"independent\"><name xml:lang=\"en\">Electoral Commission</name><name xml:lang=\"fr\">Commission électorale</name><name xml:lang=\"ar\">لجنة الانتخابات</name></organisation>\n"
    for number in 1...organisations {
      xml +=
        "  <organisation id=\"organisation-\(number)\" type=\"civil-registry\" branch=\"executive\"><name xml:lang=\"en\">Institution \(number)</name><name xml:lang=\"fr\">Institution n° \(number)</name><name xml:lang=\"ar\">المؤسسة \(number)</name></organisation>\n"
    }
    return xml + "</organisations>\n"
  }

  private static let calendar = """
    <calendar xmlns="urn:concord:1" schemaVersion="1.0">
      <election id="general-2027" type="parliamentary" day="2027-05-16" periodStart="2027-03-16" periodEnd="2027-06-15">
        <title xml:lang="en">General election 2027</title><title xml:lang="fr">Élections générales 2027</title><title xml:lang="ar">الانتخابات العامة 2027</title>
      </election>
    </calendar>

    """

  private static var legislation: String {
    var xml = "<legislation xmlns=\"urn:concord:1\" schemaVersion=\"1.0\">\n"
    xml +=
      "  <instrument id=\"electoral-act\" kind=\"electoral-law\" inForce=\"2019-01-01\"><title xml:lang=\"en\">Electoral Act</title><provision number=\"s. 12\"><summary xml:lang=\"en\">Powers.</summary></provision></instrument>\n"
    xml +=
      "  <instrument id=\"sector-act\" kind=\"sector-law\" inForce=\"2010-01-01\"><title xml:lang=\"en\">Sector Act</title>"
    for number in 1...40 {
      xml += "<provision number=\"s. \(number)\"><summary xml:lang=\"en\">Task \(number).</summary></provision>"
    }
    return xml + "</instrument>\n</legislation>\n"
  }
}
