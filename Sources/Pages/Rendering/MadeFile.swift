/// A file of the site that is not a page.
public struct MadeFile: Sendable {
  /// Its path below the site's root.
  public let path: String
  /// Its content.
  public let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
