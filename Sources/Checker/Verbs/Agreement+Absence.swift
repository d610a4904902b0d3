import Registry

extension Agreement {
  /// True if the agreement says itself that a group does not apply to it.
  func leavesOut(_ group: String) -> Bool { notApplicables.contains { $0.group == group } }
}
