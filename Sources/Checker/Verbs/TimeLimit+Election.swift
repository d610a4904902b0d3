import Registry

extension TimeLimit {
  /// The time that counts when it matters most: the one for the election period where there is one.
  var inElection: Span { inElectionPeriod ?? duration }
}
