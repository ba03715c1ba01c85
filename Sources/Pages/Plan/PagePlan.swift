/// A page that will be made: its address, and where its content is found.
public struct PagePlan: Sendable {
  /// Where a page's content is found.
  enum Target: Sendable {
    case home, about, notFound
    case region
    case year(Int)
    case evaluation(RegionIndex.Reference)
    case list(ListKind)
  }

  /// Its address.
  public let path: PagePath
  /// Where its content is found.
  let target: Target
}
