import Digests

/// A file of the site as the web archive records it.
struct WebFile: Hashable, Sendable {
  /// Its path below the site.
  let path: String
  let bytes: Int
  /// The digest of the file.
  let payload: Digest
  /// The digest of the HTTP headers and the file.
  let block: Digest
  /// Its title, where it is a page.
  let title: String?

  /// The HTTP headers of the answer that gives it.
  var header: [UInt8] { Self.header(path, bytes: bytes) }

  static func header(_ path: String, bytes: Int) -> [UInt8] {
    Array("HTTP/1.1 200 OK\r\nContent-Type: \(MediaType.of(path))\r\nContent-Length: \(bytes)\r\n\r\n".utf8)
  }
}
