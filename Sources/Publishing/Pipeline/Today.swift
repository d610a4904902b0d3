import Registry

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Day {
  /// Today in the zone of the machine: the only clock of the house. `SOURCE_DATE_EPOCH` (reproducible-builds.org) takes its
  /// place where it is set.
  public static func today() -> Day {
    if let epoch = getenv("SOURCE_DATE_EPOCH").flatMap({ Int(String(cString: $0)) }) {
      return Day(number: epoch >= 0 ? epoch / 86_400 : (epoch - 86_399) / 86_400)
    }
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(number: now / 86_400)
  }
}
