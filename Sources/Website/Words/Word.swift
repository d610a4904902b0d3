/// A set of texts of the site's own (headings, labels, sentences), one enum per area of the site.
///
/// A case is a key that the compiler checks; its text stands in `Site/strings/<language>.xlf` under
/// `<area>.<case>`, so that translators need no compiler and programmers no list of strings.
public protocol Word: CaseIterable, RawRepresentable, Sendable where RawValue == Int {
  /// The area, and with it the first part of every key.
  static var wordArea: WordArea { get }
}

extension Word {
  /// The key in the string files: `status.inForce`.
  public var key: String { "\(Self.wordArea).\(self)" }
}

/// The areas of the site that have texts; the order has no meaning.
public enum WordArea: Int, CaseIterable, Sendable {
  case page, date, status, list, agreement, data, text, provenance, institution, home, download, compare
  case rule
  case family
  case overview
  case reference
  case picture, calendar, election
  case guideline
  case independence
  case checklist
  case search
  case index

  /// The keys of the area, in the order of its enum.
  var keys: [String] {
    switch self {
    case .page: Self.keys(PageWord.self)
    case .date: Self.keys(DateWord.self)
    case .status: Self.keys(StatusWord.self)
    case .list: Self.keys(ListWord.self)
    case .agreement: Self.keys(AgreementWord.self)
    case .data: Self.keys(DataWord.self)
    case .text: Self.keys(TextWord.self)
    case .provenance: Self.keys(ProvenanceWord.self)
    case .institution: Self.keys(InstitutionWord.self)
    case .home: Self.keys(HomeWord.self)
    case .download: Self.keys(DownloadWord.self)
    case .compare: Self.keys(CompareWord.self)
    case .rule: Self.keys(RuleWord.self)
    case .family: Self.keys(FamilyWord.self)
    case .overview: Self.keys(OverviewWord.self)
    case .reference: Self.keys(ReferenceWord.self)
    case .picture: Self.keys(PictureWord.self)
    case .calendar: Self.keys(CalendarWord.self)
    case .election: Self.keys(ElectionWord.self)
    case .guideline: Self.keys(GuidelineWord.self)
    case .independence: Self.keys(IndependenceWord.self)
    case .checklist: Self.keys(ChecklistWord.self)
    case .search: Self.keys(SearchWord.self)
    case .index: Self.keys(IndexWord.self)
    }
  }

  private static func keys<W: Word>(_ type: W.Type) -> [String] { W.allCases.map(\.key) }
}
