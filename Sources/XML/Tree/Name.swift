/// The name of an element or attribute as a small number, fast to compare.
///
/// Numbers below the count of a ``Vocabulary`` mean its names; higher ones mean names that only one tree knows. A name
/// is therefore comparable within one tree, or between trees read with the same vocabulary when it is part of it.
public struct Name: Hashable, Sendable {
  /// Index in the vocabulary.
  public let raw: UInt16

  /// The name with this index.
  public init(raw: UInt16) { self.raw = raw }

  /// Stands for every name after the 65,535th of a tree; ``Element/localName`` then reads the source.
  static let overflow = Name(raw: .max)
}
