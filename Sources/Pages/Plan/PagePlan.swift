public import Evaluation

/// A page that will be made: its address, and where its content is found.
public struct PagePlan<Target: Sendable>: Sendable {
  /// Its address.
  public let path: PagePath
  /// Where its content is found.
  let target: Target
}

/// Where the content of a region's page is found.
public enum RegionTarget: Sendable {
  case region
  case year(Int)
  case evaluation(RegionReference)
  case list(ListKind)
  case comparison(Int)
  case corrections
  case withdrawn(year: Int, id: String)
  /// A disclosure year that was withdrawn, at its own address or at that of an evaluation.
  case withdrawnYear(Int, id: String?)
  case moved(RegionReference, from: String)
  /// The page at a path that had the region's former code in it.
  case movedRegion(to: PagePath, from: RegionCode)
}

/// Where the content of a page that spans regions is found.
public enum SiteTarget: Sendable {
  case home, about, search, archive, data, notFound
  /// Where an archived site led to the pages of an older one.
  case archivedWithin(String, String)
}
