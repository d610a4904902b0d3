import Comparison
import Registry

/// A version as others cite it: the facts that do not change any more once it is public.
struct Citable: Sendable {
  let key: String
  let title: String
  let language: String
  /// The parties, under the names that they bear on the day of the export.
  let authors: [String]
  let publisher: String
  let container: String
  /// The day on which the version became public; nil where none is known yet.
  let day: Day?
  let version: Int
  /// Its permanent address; nil where nobody knows where the site is served.
  let address: String?

  init(_ agreement: Agreement, of series: AgreementSeries, _ export: Export) {
    let register = export.register
    let languages = [agreement.language] + register.languages
    let shown = register.languages.contains(agreement.language) ? agreement.language : register.languages.first ?? "en"
    let name = { (id: String) in
      register.organisation(id).map { FeedContent.name(of: $0, export, languages[0]).text } ?? id
    }
    key = "\(agreement.id)-v\(agreement.version)"
    let best = agreement.title.best(for: languages)
    title = best?.text ?? agreement.id
    language = best?.language ?? languages[0]
    authors = agreement.parties.parties.map { name($0.organisation) }
    publisher = register.profile.map { name($0.commission) } ?? ""
    container = register.profile?.title.best(for: languages)?.text ?? ""
    day = Chronicle.publicDay(of: agreement, in: series)
    version = agreement.version
    address = export.baseAddress.map { "\($0)\(shown)/agreements/\(agreement.id)/v\(agreement.version)/" }
  }
}
