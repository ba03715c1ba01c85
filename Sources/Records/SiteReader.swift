public import Evaluation
public import Files

/// Reads the folder `Content` of a site.
public struct SiteReader: Sendable {
  public init(tree: any FileTree) {}
  public func frame() throws(FileTrouble) -> Reading<SiteFrame> { Reading(nil) }
  public func region(_ code: RegionCode, in frame: SiteFrame) throws(FileTrouble) -> Reading<RegionDisclosure>
  { Reading(nil) }
}
