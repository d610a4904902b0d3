import Diagnostics
import Registry

/// What to say of a day that is written in another form than year-month-day.
enum DayForm {
  /// The message, with the day in the right form where it can only be one: `1.2.2026` is 1 February, as in most of the
  /// world; what could also be 2 January with slashes is not guessed.
  static func hint(_ written: String, _ option: String) -> Phrase {
    let name = option.prefix { $0 != " " }
    guard let day = guess(written) else {
      return Phrase(
        en: "“\(written)” is no day: write \(name) as year-month-day, YYYY-MM-DD, for example 2026-02-01",
        fr:
          "« \(written) » n’est pas un jour : écrivez \(name) sous la forme année-mois-jour, AAAA-MM-JJ, par exemple 2026-02-01"
      )
    }
    return Phrase(
      en: "“\(written)” is not written as YYYY-MM-DD; did you mean \(name) \(day)?",
      fr: "« \(written) » n’est pas de la forme AAAA-MM-JJ ; vouliez-vous dire \(name) \(day) ?")
  }

  static func guess(_ written: String) -> Day? {
    let parts = written.split { !$0.isNumber }.map(String.init)
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    if parts[0].count == 4 { return Day(year: numbers[0], month: numbers[1], day: numbers[2]) }
    guard parts[2].count == 4 else { return nil }
    let isAmbiguous = written.contains("/") && numbers[0] <= 12 && numbers[0] != numbers[1]
    return isAmbiguous ? nil : Day(year: numbers[2], month: numbers[1], day: numbers[0])
  }
}
