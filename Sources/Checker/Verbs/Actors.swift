import Registry

/// Who is meant where the record names a party, a group or a participant.
extension AgreementCase {
  /// True if a reference means this party: by its own id, or by a group to which it belongs. A group whose members are not
  /// listed one by one stands for every partner.
  func names(_ reference: String, _ party: Party) -> Bool {
    if reference == party.id { return true }
    guard let group = groups.first(where: { $0.id == reference }) else { return false }
    let members = group.members
    return members.isEmpty ? party != commission : members.contains { $0.party == party.id }
  }

  /// The organisation behind a party; nil where it is not listed.
  func organisation(of party: Party) -> Organisation? { register.organisation(party.organisation) }

  /// True for police, armed forces, intelligence and the like.
  func isSecurityBody(_ party: Party) -> Bool {
    organisation(of: party).map { codeLists.hasFlag("security", $0.type) } ?? false
  }
}
