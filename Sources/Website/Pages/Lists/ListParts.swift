/// A long list split over pages with numbers.
struct ListParts {
  /// Entries of the whole list.
  let count: Int
  /// Entries to a page.
  let length: Int

  /// How many pages; an empty list has one.
  var pages: Int { max(1, (count + length - 1) / length) }

  /// The entries of a page, which counts from 1.
  func range(_ number: Int) -> Range<Int> { min(count, (number - 1) * length)..<min(count, number * length) }

  /// The page on which an entry stands.
  func page(of position: Int) -> Int { position / length + 1 }

  /// Links to all pages of the list that begins at a path: by their numbers, or by what `label` says of the position of
  /// their first entry. A list of one page needs none.
  func pager(
    _ path: String, _ number: Int, _ sheet: Sheet, title: String? = nil,
    label: ((_ first: Int, _ page: Int) -> String)? = nil
  ) {
    guard pages > 1 else { return }
    sheet.add(
      Pager(
        title ?? sheet.words(OverviewWord.pages),
        (1...pages).map { page in
          Pager.Part(
            label?(range(page).lowerBound, page) ?? sheet.words.number(page),
            link: sheet.page(FacetPath.page(page, of: path)), isCurrent: page == number)
        }))
  }
}
