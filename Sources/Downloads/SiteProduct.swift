public import Pages

/// A file about the whole site, on the disk because it may be large.
public struct SiteProduct: Sendable {
  /// What the page says of it.
  public let offer: DownloadOffer
  /// Where it stands until it is handed on; no longer than the spool that it was made from.
  public let file: String
}
