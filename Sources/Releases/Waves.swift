/// Files in the order in which they are put into a site that is read meanwhile, so that readers meet as few dead ends as may
/// be.
///
/// What pages need comes first, then pages, then the indexes that lead to them, inner ones before outer ones, and the
/// manifest last.
public struct Waves: Hashable, Sendable {
  /// The paths to put in, wave by wave; within a wave the order does not matter.
  public let paths: [[String]]

  /// The waves of the files at `paths`.
  public init(_ paths: [String]) {
    let ranked = Dictionary(grouping: paths) { SitePath.rank($0) }
    self.paths = ranked.sorted { $0.key < $1.key }.map { _, paths in
      paths.sorted(by: SitePath.precedes)
    }
  }
}
