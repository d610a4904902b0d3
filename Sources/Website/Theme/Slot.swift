/// The blanks of `Site/layout.html` that a page fills: `{{title}}`.
///
/// Besides these the layout may use `{{text:KEY}}` (any text of the string files) and `{{to:PATH}}` (a link to a page
/// of the same language, such as `{{to:agreements/}}`).
enum Slot: String, CaseIterable, Sendable {
  /// Language tag and direction of the page.
  case lang, dir
  /// From this page to the top of the tree: `../../`.
  case root
  /// The page's own title, and its description for search engines.
  case title, description
  /// Style sheet and script, with a hash of their content in their names.
  case style, script
  /// `<link>` elements: other languages, feeds, the permanent address.
  case links
  /// Names from the registry: the registry itself and the body that publishes it.
  case registry, publisher
  /// The banner of a registry that is a sample, or nothing.
  case notice
  /// Language switch, main menu, trail, the page itself.
  case languages, navigation, breadcrumb, main
  /// Facts about this publication: licence, the day that it describes, the kind of build.
  case licence
  case asOf = "as-of"
  case build

  /// Without these there is no page.
  var isRequired: Bool {
    switch self {
    case .lang, .dir, .title, .style, .notice, .main: true
    default: false
    }
  }
}
