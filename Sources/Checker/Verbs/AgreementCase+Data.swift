import Registry

extension AgreementCase {
  /// True if the flow holds data on people.
  func isPersonal(_ flow: Flow) -> Bool { flow.isPersonal(codeLists) }

  /// True if one id means the other, as a member of a group or the group of a member.
  func means(_ actor: String, _ other: String) -> Bool {
    if actor == other { return true }
    return groups.contains { group in
      (group.id == actor && group.members.contains { $0.party == other })
        || (group.id == other && group.members.contains { $0.party == actor })
    }
  }

  /// True if the commission is the actor or a member of the group that it is.
  func includesCommission(_ actor: String) -> Bool { commission.map { names(actor, $0) } ?? false }

  /// The name of an actor for people to read: as signed, of its organisation, its group, or its own.
  func name(of actor: String, _ language: String) -> String {
    switch self.actor(actor) {
    case .party(let party):
      if !party.nameAsSigned.isEmpty { return party.nameAsSigned.text(language) }
      let organisation = register.organisation(party.organisation)
      let names = organisation?.names.map(\.element) ?? []
      let own = LocalizedText(names).text(language)
      return own.isEmpty ? actor : own
    case .group(let group): return group.title.text(language)
    case .participant(let participant):
      let own = participant.name.text(language)
      if !own.isEmpty { return own }
      let names = participant.organisation.flatMap(register.organisation)?.names.map(\.element) ?? []
      return names.isEmpty ? actor : LocalizedText(names).text(language)
    case nil: return actor
    }
  }
}

extension Flow {
  /// True if the flow holds data on people.
  func isPersonal(_ codeLists: CodeLists) -> Bool { items.contains { codeLists.hasFlag("personal", $0.category) } }
}
