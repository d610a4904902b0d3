import Registry

extension AgreementCase {
  /// The elections that are still to come for the agreement: those it serves and are not over; where it names none, all of
  /// the calendar that are not over.
  var electionsAhead: [Election] {
    let elections = agreement.classification.serves.isEmpty ? register.elections : servedElections
    return elections.filter { $0.periodEnd >= day }
  }
}
