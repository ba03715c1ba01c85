public import Pages

/// A file to download, as it was made.
public struct DownloadFile: Sendable {
  /// What the page says of it.
  public let offer: DownloadOffer
  /// Its content.
  public let bytes: [UInt8]

  init(
    _ path: String, _ form: DownloadOffer.Form, _ bytes: [UInt8], contents: [DownloadOffer.Content]
  ) {
    offer = DownloadOffer(path: path, form: form, size: bytes.count, contents: contents)
    self.bytes = bytes
  }
}
