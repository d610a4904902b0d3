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

  /// Links to all pages of the list that begins at a path.
  func pager(_ path: String, _ number: Int, _ sheet: Sheet) {
    sheet.add(
      Pager(
        sheet.words(OverviewWord.pages),
        (1...pages).map { page in
          Pager.Part(
            sheet.words.number(page), link: sheet.page(FacetPath.page(page, of: path)), isCurrent: page == number)
        }))
  }
}
