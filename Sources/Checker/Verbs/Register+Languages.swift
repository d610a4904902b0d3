import Registry

extension Register {
  /// The languages in which every public text must exist.
  var requiredLanguages: [String] { (profile?.languages ?? []).filter { $0.required == true }.map(\.code) }
}
