import Registry

extension Agreement {
  /// True if the file is named after the version's number, as it must be; where it is not, that is the one fault to report.
  var isNamedAfterItsNumber: Bool { element.tree.source.path.hasSuffix("\(version).xml") }
}
