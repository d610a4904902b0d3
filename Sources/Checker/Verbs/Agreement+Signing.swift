import Registry

extension Agreement {
  /// The day of the last signature, as the term says, else as the signatures say; those who joined later do not count.
  var signingDay: Day? {
    term?.signed
      ?? parties.parties.filter { $0.accession == nil }.flatMap { $0.signatures.map(\.date) }.max()
  }
}
