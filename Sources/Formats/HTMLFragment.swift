/// Part of a page, written once for several pages that lie at different depths of the tree.
///
/// The links in it that lead from the top of the tree are left open and get their way when the fragment is set into a
/// page.
public struct HTMLFragment: Sendable {
  let bytes: [UInt8]
  /// Where in `bytes` the way to the top of the tree is to be put in, ascending.
  let openWays: [Int]
}
